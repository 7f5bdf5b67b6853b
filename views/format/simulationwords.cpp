// SPDX-License-Identifier: GPL-3.0-or-later
// What would have come otherwise, in words.
#include "models/domain/text.h"
#include "views/format/lists.h"
#include "views/format/policywords.h"
#include "views/format/remaining.h"
#include "views/format/when.h"

#include <QCoreApplication>

namespace sallyport::policywords {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PolicyWords)
};

QString actText(IntentKind kind, const QString &who)
{
    switch (kind) {
    case IntentKind::File:
        return Words::tr("asked for by %1").arg(who);
    case IntentKind::Amend:
        return Words::tr("amended by %1").arg(who);
    case IntentKind::Approve:
        return Words::tr("approved by %1").arg(who);
    case IntentKind::Deny:
        return Words::tr("denied by %1").arg(who);
    case IntentKind::Withdraw:
        return Words::tr("withdrawn by %1").arg(who);
    default:
        return Words::tr("%1 by %2", "such as release, person").arg(intentKindName(kind), who);
    }
}

// Refusals of the past are told about others, not to whoever reads.
QString refusalPhrase(const Refusal &refusal)
{
    switch (refusal.code) {
    case RefusalCode::NoRule:
        return Words::tr("no rule allows it");
    case RefusalCode::Banned:
        return Words::tr("the ban %1 forbids it").arg(refusal.rule);
    case RefusalCode::PolicyTightened:
        return Words::tr("the policy was tightened meanwhile");
    case RefusalCode::NoApprover:
        return Words::tr("a stage cannot be filled");
    case RefusalCode::DurationTooLong:
        return Words::tr("longer than the rule allows");
    case RefusalCode::ReasonTooShort:
        return Words::tr("the reason is too short");
    case RefusalCode::FieldMissing:
        return Words::tr("the field %1 is missing").arg(refusal.subject);
    case RefusalCode::FieldInvalid:
        return Words::tr("the field %1 is not of its form").arg(refusal.subject);
    case RefusalCode::FieldUnknown:
        return Words::tr("there is no field %1").arg(refusal.subject);
    case RefusalCode::NotApprover:
        return Words::tr("nobody asked them");
    case RefusalCode::SelfDecision:
        return Words::tr("it is their own");
    case RefusalCode::AlreadyDecided:
        return Words::tr("they had decided already");
    case RefusalCode::NotPending:
    case RefusalCode::WindowOver:
        return Words::tr("nothing waited any more");
    case RefusalCode::UnknownRequest:
        return Words::tr("there is no such request");
    default:
        return refusalCodeName(refusal.code).replace(u'-', u' ');
    }
}

QString stateText(RequestState state)
{
    switch (state) {
    case RequestState::Pending:
        return Words::tr("waiting");
    case RequestState::Approved:
        return Words::tr("approved");
    case RequestState::Denied:
        return Words::tr("denied");
    case RequestState::Withdrawn:
        return Words::tr("withdrawn");
    case RequestState::Lapsed:
        break;
    }
    return Words::tr("lapsed");
}

} // namespace

QString divergenceThing(const Divergence &found)
{
    return visibleText(Words::tr("%1: %2 on %3", "person, profile, target")
                           .arg(found.requester, found.profile, found.target));
}

QString divergenceAct(const Divergence &found, Instant now)
{
    const QString act = found.kind ? actText(*found.kind, found.person) : Words::tr("time passed");
    return visibleText(u"%1, %2"_s.arg(act, formatWhen(found.at, now)));
}

QString pastAnswer(const PastAnswer &answer)
{
    if (answer.refusal)
        return visibleText(Words::tr("refused: %1").arg(refusalPhrase(*answer.refusal)));
    if (answer.duration > Millis(0))
        return Words::tr("approved, for %1").arg(formatDuration(answer.duration));
    if (answer.state == RequestState::Pending && !answer.asks.isEmpty())
        return visibleText(Words::tr("waiting; asks %1").arg(enumerated(answer.asks)));
    return stateText(answer.state);
}

QString divergenceAloud(const Divergence &found, Instant now)
{
    return Words::tr("%1, %2. It was %3. It would have been %4.")
        .arg(divergenceThing(found), divergenceAct(found, now), pastAnswer(found.was),
             pastAnswer(found.would));
}

QString simulationSummary(const SimulatedHistory &history, int days)
{
    const QString played = Words::tr("%n requests", nullptr, static_cast<int>(history.requests));
    if (history.divergences.isEmpty())
        return Words::tr("Nothing would have come otherwise: %1 of the last %2 days were played.")
            .arg(played)
            .arg(days);
    const int answers = static_cast<int>(history.divergences.size());
    return Words::tr("%1 would have come otherwise, in %2 of the last %3 days.")
        .arg(Words::tr("%n answers", nullptr, answers), played)
        .arg(days);
}

} // namespace sallyport::policywords
