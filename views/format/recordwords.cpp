// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/format/eventfields.h"
#include "views/format/eventwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace sallyport {

using namespace Qt::StringLiterals;
using fields::number;
using fields::text;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(EventWords)
};

QString driftSentence(const QString &what, const QString &target)
{
    if (what == "clock-set-back"_L1)
        return Words::tr("The enforcer's clock was set back: nothing opens until it has caught up");
    if (what == "end-later"_L1)
        return Words::tr("Somebody made access on %1 end later than approved; that is undone")
            .arg(target);
    if (what == "end-earlier"_L1)
        return Words::tr("Somebody made access on %1 end earlier than approved").arg(target);
    if (what == "login-shut"_L1)
        return Words::tr("Somebody on %1 closed the login of access that is approved").arg(target);
    return Words::tr("%1 and the ledger differ: %2").arg(target, what);
}

} // namespace

QString EventWords::lapseSentence(const Event &event) const
{
    const QString why = text(event, "because"_L1);
    const QString who = nameOf(text(event, "person"_L1));
    if (why == "person-disabled"_L1)
        return Words::tr("The request lapsed: %1 was disabled").arg(who);
    if (why == "key-revoked"_L1)
        return Words::tr("The request lapsed: the key of %1 that signed it was revoked").arg(who);
    if (why == "not-claimed"_L1)
        return Words::tr("Nobody claimed the access in time: the request lapsed");
    if (why == "frozen"_L1)
        return Words::tr("The request lapsed: everything was frozen when its time came");
    if (why == "access-stuck"_L1)
        return Words::tr("The request lapsed: an earlier access there could not be ended");
    if (why == "not-extendable"_L1)
        return Words::tr("The request lapsed: the access had ended, so nothing was extended");
    if (why == "extensions-used"_L1)
        return Words::tr("The request lapsed: the access was extended as often as it may be");
    if (!why.isEmpty())
        return Words::tr("The request lapsed: policy and people of today do not allow it any more");
    return Words::tr("Nobody decided in time: the request lapsed");
}

QString EventWords::recordSentence(const Event &event) const
{
    const QString who = nameOf(event.actor);
    switch (event.kind) {
    case EventKind::Refused:
        return Words::tr("Refused what %1 sent (%2)").arg(who, text(event, "code"_L1));
    case EventKind::Quarantined:
        return Words::tr("A malformed message was put aside");
    case EventKind::Drift:
        return driftSentence(text(event, "what"_L1), text(event, "target"_L1));
    case EventKind::PersonAdded:
        return Words::tr("%1 added %2").arg(who, text(event, "name"_L1));
    case EventKind::DeviceEnrolled:
        return Words::tr("%1 enrolled a key of %2").arg(who, nameOf(text(event, "person"_L1)));
    case EventKind::DeviceRevoked:
        return Words::tr("%1 revoked a key of %2").arg(who, nameOf(text(event, "person"_L1)));
    case EventKind::PersonDisabled:
        return Words::tr("%1 disabled %2 for good").arg(who, nameOf(text(event, "person"_L1)));
    case EventKind::MembershipSet:
        return Words::tr("%1 changed a membership").arg(who);
    case EventKind::ManagerSet:
        return text(event, "manager"_L1).isEmpty()
            ? Words::tr("%1 took away the manager of %2").arg(who, nameOf(text(event, "person"_L1)))
            : Words::tr("%1 made %2 the manager of %3")
                  .arg(who, nameOf(text(event, "manager"_L1)), nameOf(text(event, "person"_L1)));
    case EventKind::PolicyApplied:
        return event.actor.isEmpty() ? Words::tr("A policy came into force: its delay was over")
                                     : Words::tr("%1 put a policy into force").arg(who);
    case EventKind::LogContradicted:
        return Words::tr("The log is not the one that was signed over %1 entries: opening stops")
            .arg(QLocale().toString(number(event, "size"_L1)));
    case EventKind::LedgerAccepted:
        return Words::tr("An officer accepted this ledger in place of the one that was lost");
    case EventKind::EnforcerStarted:
        return Words::tr("The enforcer started");
    default:
        return Words::tr("The ledger was made");
    }
}

} // namespace sallyport
