// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sallyportctl/eventtext.h"

#include "app/sallyportctl/format.h"
#include "app/sallyportctl/texttable.h"

#include <QCborMap>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

bool isMoment(const QString &key)
{
    return key == "deadline"_L1 || key == "due"_L1 || key == "decide_by"_L1 || key == "from"_L1
        || key == "until"_L1 || key == "sessions_until"_L1;
}

bool isLength(const QString &key)
{
    return key == "duration_ms"_L1 || key == "limit_ms"_L1;
}

// Digests are long and say nothing to a reader; --json has them.
QString detailOf(const QCborMap &data)
{
    const QString place = data.value(u"for"_s).toString();
    if (data.value(u"text"_s).isString())
        return (place.isEmpty() ? QString() : u"for %1: "_s.arg(place))
            + data.value(u"text"_s).toString();
    QStringList parts;
    for (const auto &[key, value] : data) {
        if (value.isString() && !value.toString().isEmpty())
            parts.append(key.toString() + u' ' + value.toString());
        else if (value.isInteger() && isMoment(key.toString()))
            parts.append(key.toString() + u' ' + localTime(fromMs(value.toInteger())));
        else if (value.isInteger() && isLength(key.toString()))
            parts.append(u"for "_s + lengthText(Millis(value.toInteger())));
        else if (value.isInteger())
            parts.append(key.toString() + u' ' + QString::number(value.toInteger()));
        else if (value.isTrue())
            parts.append(key.toString());
    }
    return parts.join(u", "_s);
}

struct Phrase
{
    EventKind kind;
    const char16_t *text;
};

constexpr auto Phrases = std::to_array<Phrase>({
    { EventKind::Filed, u"filed" },
    { EventKind::Amended, u"amended; decisions are void" },
    { EventKind::Approved, u"approved" },
    { EventKind::StageFilled, u"step filled" },
    { EventKind::RequestApproved, u"all steps filled" },
    { EventKind::Denied, u"denied" },
    { EventKind::Objected, u"denied; the step needs more denials" },
    { EventKind::Escalated, u"step waited too long, others are asked as well" },
    { EventKind::Reminded, u"reminded: a step still waits" },
    { EventKind::Commented, u"commented" },
    { EventKind::Withdrawn, u"withdrawn" },
    { EventKind::Lapsed, u"lapsed" },
    { EventKind::DecisionLapsed, u"decision lapsed with its key" },
    { EventKind::OpeningFailed, u"opening failed, tried again" },
    { EventKind::Opened, u"access opened" },
    { EventKind::Warned, u"warned: access ends soon" },
    { EventKind::EndDue, u"access has to end now" },
    { EventKind::LoginClosed, u"login closed" },
    { EventKind::DrainOver, u"live sessions have to end now" },
    { EventKind::SessionsEnded, u"sessions ended" },
    { EventKind::StillAlive, u"a session is still alive" },
    { EventKind::Ended, u"access ended, verified twice" },
    { EventKind::Stuck, u"STUCK: access could not be ended" },
    { EventKind::CleanedUp, u"cleaned up" },
    { EventKind::Residue, u"clean-up left over" },
    { EventKind::EndingFailed, u"ending failed, tried again" },
    { EventKind::Connected, u"connected" },
    { EventKind::Statement, u"ran" },
    { EventKind::Disconnected, u"disconnected" },
    { EventKind::LoginRefused, u"login refused" },
    { EventKind::ActivityCut, u"activity was cut" },
    { EventKind::Refused, u"refused by the enforcer" },
    { EventKind::Quarantined, u"malformed message put aside" },
    { EventKind::Drift, u"DRIFT: target and ledger differ" },
    { EventKind::PersonAdded, u"person added" },
    { EventKind::DeviceEnrolled, u"key enrolled" },
    { EventKind::DeviceRevoked, u"key revoked" },
    { EventKind::PersonDisabled, u"person disabled" },
    { EventKind::MembershipSet, u"group changed" },
    { EventKind::ManagerSet, u"manager changed" },
    { EventKind::Started, u"claimed, or its time came: access is planned" },
    { EventKind::GlassBroken, u"BROKE THE GLASS: opens with nobody asked, to be reviewed" },
    { EventKind::Reviewed, u"reviewed" },
    { EventKind::ReviewOverdue, u"OVERDUE: nobody reviewed it in time" },
    { EventKind::Questioned, u"asked back" },
    { EventKind::Frozen, u"FROZEN: nothing opens" },
    { EventKind::Unfreezing, u"wants to end the freeze; a second person has to agree" },
    { EventKind::Unfrozen, u"freeze ended" },
    { EventKind::AllEnded, u"ended every live access that is meant" },
    { EventKind::Extended, u"extended: access ends later" },
    { EventKind::ExtensionFailed, u"extending failed; the end that it has stands" },
    { EventKind::Delegated, u"delegation changed" },
    { EventKind::OccurrenceSkipped, u"one occurrence does not open; the others go on" },
    { EventKind::PolicyApplied, u"policy applied" },
    { EventKind::PolicyProposed, u"policy proposed" },
    { EventKind::PolicySigned, u"policy signed" },
    { EventKind::PolicyScheduled, u"policy signed by enough; it loosens, so its delay runs" },
    { EventKind::ProposalWithdrawn, u"proposed policy withdrawn" },
    { EventKind::ProposalLapsed, u"proposed policy lapsed" },
    { EventKind::RotaSet, u"turns of a rota stated" },
    { EventKind::LogContradicted, u"ALARM: the log is not the one that was signed" },
    { EventKind::LedgerAccepted, u"replaced ledger accepted" },
    { EventKind::EnforcerStarted, u"enforcer started" },
    { EventKind::LedgerCreated, u"ledger created" },
});

} // namespace

QString eventPhrase(EventKind kind)
{
    const auto *const found = std::ranges::find(Phrases, kind, &Phrase::kind);
    return found == Phrases.end() ? eventKindName(kind) : QString::fromUtf16(found->text);
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
