// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sallyportctl/eventtext.h"

#include "app/sallyportctl/format.h"
#include "app/sallyportctl/texttable.h"

#include <QCborMap>
#include <QHash>

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

bool isMoment(const QString &key)
{
    return key == "deadline"_L1 || key == "due"_L1 || key == "decide_by"_L1;
}

// Digests are long and say nothing to a reader; --json has them.
QString detailOf(const QCborMap &data)
{
    if (data.value(u"text"_s).isString())
        return data.value(u"text"_s).toString();
    QStringList parts;
    for (const auto &[key, value] : data) {
        if (value.isString() && !value.toString().isEmpty())
            parts.append(key.toString() + u' ' + value.toString());
        else if (value.isInteger() && isMoment(key.toString()))
            parts.append(key.toString() + u' ' + localTime(fromMs(value.toInteger())));
        else if (value.isInteger() && key.toString() == "duration_ms"_L1)
            parts.append(u"for "_s + lengthText(Millis(value.toInteger())));
        else if (value.isInteger())
            parts.append(key.toString() + u' ' + QString::number(value.toInteger()));
        else if (value.isTrue())
            parts.append(key.toString());
    }
    return parts.join(u", "_s);
}

} // namespace

QString eventPhrase(EventKind kind)
{
    static const QHash<EventKind, QString> phrases{
        { EventKind::Filed, u"filed"_s },
        { EventKind::Amended, u"amended; decisions are void"_s },
        { EventKind::Approved, u"approved"_s },
        { EventKind::StageFilled, u"step filled"_s },
        { EventKind::RequestApproved, u"all steps filled"_s },
        { EventKind::Denied, u"denied"_s },
        { EventKind::Commented, u"commented"_s },
        { EventKind::Withdrawn, u"withdrawn"_s },
        { EventKind::Lapsed, u"lapsed"_s },
        { EventKind::OpeningFailed, u"opening failed, tried again"_s },
        { EventKind::Opened, u"access opened"_s },
        { EventKind::Warned, u"warned: access ends soon"_s },
        { EventKind::EndDue, u"access has to end now"_s },
        { EventKind::LoginClosed, u"login closed"_s },
        { EventKind::SessionsEnded, u"sessions ended"_s },
        { EventKind::StillAlive, u"a session is still alive"_s },
        { EventKind::Ended, u"access ended, verified twice"_s },
        { EventKind::Stuck, u"STUCK: access could not be ended"_s },
        { EventKind::CleanedUp, u"cleaned up"_s },
        { EventKind::Residue, u"clean-up left over"_s },
        { EventKind::EndingFailed, u"ending failed, tried again"_s },
        { EventKind::Connected, u"connected"_s },
        { EventKind::Statement, u"ran"_s },
        { EventKind::Disconnected, u"disconnected"_s },
        { EventKind::LoginRefused, u"login refused"_s },
        { EventKind::ActivityCut, u"activity was cut"_s },
        { EventKind::Refused, u"refused by the enforcer"_s },
        { EventKind::Quarantined, u"malformed message put aside"_s },
        { EventKind::Drift, u"DRIFT: target and ledger differ"_s },
        { EventKind::PersonAdded, u"person added"_s },
        { EventKind::DeviceEnrolled, u"key enrolled"_s },
        { EventKind::DeviceRevoked, u"key revoked"_s },
        { EventKind::MembershipSet, u"group changed"_s },
        { EventKind::PolicyApplied, u"policy applied"_s },
        { EventKind::LogContradicted, u"ALARM: the log is not the one that was signed"_s },
        { EventKind::LedgerAccepted, u"replaced ledger accepted"_s },
        { EventKind::EnforcerStarted, u"enforcer started"_s },
        { EventKind::LedgerCreated, u"ledger created"_s },
    };
    return phrases.value(kind, eventKindName(kind));
}

QString timelineTable(const QList<LoggedEvent> &events)
{
    TextTable table({ u"NO"_s, u"WHEN"_s, u"WHO"_s, u"WHAT"_s, u"DETAIL"_s });
    for (const LoggedEvent &logged : events)
        table.addRow({ QString::number(logged.index), localTime(logged.event.at),
                       logged.event.actor.isEmpty() ? u"Sallyport"_s : logged.event.actor,
                       eventPhrase(logged.event.kind), detailOf(logged.event.data) });
    return table.toString();
}

} // namespace sallyport
