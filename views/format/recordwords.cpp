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

QString tr(const char *text)
{
    return QCoreApplication::translate("EventWords", text);
}

} // namespace

QString EventWords::lapseSentence(const Event &event) const
{
    const QString why = text(event, "because"_L1);
    const QString who = nameOf(text(event, "person"_L1));
    if (why == "person-disabled"_L1)
        return tr("The request lapsed: %1 was disabled").arg(who);
    if (why == "key-revoked"_L1)
        return tr("The request lapsed: the key of %1 that signed it was revoked").arg(who);
    return tr("Nobody decided in time: the request lapsed");
}

QString EventWords::recordSentence(const Event &event) const
{
    const QString who = nameOf(event.actor);
    switch (event.kind) {
    case EventKind::Refused:
        return tr("Refused what %1 sent (%2)").arg(who, text(event, "code"_L1));
    case EventKind::Quarantined:
        return tr("A malformed message was put aside");
    case EventKind::Drift:
        if (text(event, "what"_L1) == "clock-set-back"_L1)
            return tr("The enforcer's clock was set back: nothing opens until it has caught up");
        return tr("%1 and the ledger differ: %2")
            .arg(text(event, "target"_L1), text(event, "what"_L1));
    case EventKind::PersonAdded:
        return tr("%1 added %2").arg(who, text(event, "name"_L1));
    case EventKind::DeviceEnrolled:
        return tr("%1 enrolled a key of %2").arg(who, nameOf(text(event, "person"_L1)));
    case EventKind::DeviceRevoked:
        return tr("%1 revoked a key of %2").arg(who, nameOf(text(event, "person"_L1)));
    case EventKind::PersonDisabled:
        return tr("%1 disabled %2 for good").arg(who, nameOf(text(event, "person"_L1)));
    case EventKind::MembershipSet:
        return tr("%1 changed a membership").arg(who);
    case EventKind::PolicyApplied:
        return tr("%1 applied a policy").arg(who);
    case EventKind::LogContradicted:
        return tr("The log is not the one that was signed over %1 entries: opening stops")
            .arg(QLocale().toString(number(event, "size"_L1)));
    case EventKind::LedgerAccepted:
        return tr("An officer accepted this ledger in place of the one that was lost");
    case EventKind::EnforcerStarted:
        return tr("The enforcer started");
    default:
        return tr("The ledger was made");
    }
}

} // namespace sallyport
