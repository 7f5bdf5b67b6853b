// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/engine/parts.h"
#include "models/domain/places.h"
#include "models/domain/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sallyport::engine {

namespace {

// The stage at which this person denies: the waiting one when it names them, else any that does.
std::optional<int> denialStage(const QList<Stage> &chain, const Request &request,
                               const QString &person, const Directory &directory)
{
    QList<int> stages = openStages(request, chain);
    for (int at = 0; at < chain.size(); ++at)
        stages.append(at);
    const auto found = std::ranges::find_if(
        stages, [&](int at) { return directory.matches(chain.at(at).from, person); });
    return found == stages.end() ? std::nullopt : std::optional(*found);
}

// Who may say no although no stage asks them, while nothing opens yet.
bool hasVeto(const State &state, const Rules &rules, const QString &person, Instant now)
{
    const Request &request = *state.request;
    const Rule *const rule = pinnedRule(request, rules);
    if (!awaitsStart(state) || !rule || !rule->veto)
        return false;
    const Circumstances here{ *rules.pinned, *rules.directory, request.requester, request.ask,
                              now };
    return rules.directory->matches(pointedAt(rule->veto->from, here), person);
}

// Before opening, a denial wins even over a filled chain.
bool canStillBeDenied(const State &state)
{
    if (state.request->state == RequestState::Pending)
        return true;
    return awaitsStart(state)
        || (state.request->state == RequestState::Approved && state.grant
            && state.grant->state == GrantState::Opening);
}

bool hasDenied(const Request &request, const QString &person, const Directory &directory)
{
    return std::any_of(
        request.decisions.begin(), request.decisions.end(), [&](const Decision &decision) {
            return decision.verdict == Verdict::Deny && isDecisionOf(decision, person, directory);
        });
}

Refused checkMayDeny(const State &state, const Rules &rules, const Intent &intent, Instant now)
{
    const Request &request = *state.request;
    if (!canStillBeDenied(state))
        return Refusal{ RefusalCode::NotPending, {}, {} };
    if (request.state == RequestState::Pending && now >= request.decideBy)
        return Refusal{ RefusalCode::WindowOver, request.rule, {} };
    if (intent.requestDigest != request.digest)
        return Refusal{ RefusalCode::StaleRequest, {}, {} };
    if (!pinnedRule(request, rules))
        return Refusal{ RefusalCode::NotApprover, request.rule, {} };
    if (isBarred(request, intent.person, *rules.directory))
        return Refusal{ RefusalCode::SelfDecision, request.rule, {} };
    if (hasDenied(request, intent.person, *rules.directory))
        return Refusal{ RefusalCode::AlreadyDecided, request.rule, {} };
    return std::nullopt;
}

// As whom somebody denies, and at which stage; none: by a veto.
struct Standing
{
    QString who;
    std::optional<int> stage;
};

// As themself when they are asked, else in the first place that they hold and that may deny.
tl::expected<Standing, Refusal> standingOf(const State &state, const Rules &rules,
                                           const QList<Stage> &chain, const QString &person,
                                           Instant now)
{
    const Request &request = *state.request;
    const Directory &directory = *rules.directory;
    RefusalCode code = RefusalCode::NotApprover;
    for (const QString &who : authoritiesOf(person, directory, now)) {
        const auto stage = denialStage(chain, request, who, directory);
        if (!stage && !hasVeto(state, rules, who, now))
            continue;
        if (isBarred(request, who, directory))
            code = RefusalCode::SelfDecision;
        else if (hasDenied(request, who, directory))
            code = RefusalCode::AlreadyDecided;
        else
            return Standing{ who, stage };
    }
    return refuse(code, request.rule);
}

// Whoever denies takes their own approval back, and one in the same place, so the stages that it
// filled wait again.
void record(Request &request, const Standing &standing, const QList<Stage> &chain,
            const Intent &intent, const Directory &directory, Instant now)
{
    request.decisions.removeIf([&](const Decision &decision) {
        return isDecisionOf(decision, intent.person, directory)
            || isDecisionOf(decision, standing.who, directory);
    });
    request.decisions.append(
        { .person = intent.person,
          .stages = standing.stage ? QList<int>{ *standing.stage } : QList<int>(),
          .verdict = Verdict::Deny,
          .at = now,
          .text = std::get<TextBody>(intent.body).text,
          .intentDigest = intent.digest,
          .actingFor = standing.who == intent.person ? QString() : standing.who });
    takeStock(request, chain);
}

bool isDenied(const Request &request, std::optional<int> vetoedOr, const QList<Stage> &chain)
{
    if (!vetoedOr)
        return true;
    const int stage = *vetoedOr;
    const auto denials = std::count_if(
        request.decisions.begin(), request.decisions.end(), [stage](const Decision &decision) {
            return decision.verdict == Verdict::Deny && decision.stages.contains(stage);
        });
    // What was approved already does not go back to waiting: without its approvals it is denied.
    return denials >= chain.at(stage).deny
        || (request.state == RequestState::Approved && request.stage < chain.size());
}

} // namespace

Judgement denyRequest(const State &state, const Rules &rules, const Intent &intent, Instant now)
{
    if (const Refused refused = checkMayDeny(state, rules, intent, now))
        return tl::unexpected(*refused);
    const QList<Stage> chain = pinnedChain(*state.request, rules, now);
    const auto standing = standingOf(state, rules, chain, intent.person, now);
    if (!standing)
        return tl::unexpected(standing.error());
    const QString text = std::get<TextBody>(intent.body).text;
    if (const Refused refused = checkText(text, MaxReasonLength, true, u"reason"_s))
        return tl::unexpected(*refused);

    Outcome outcome;
    outcome.next = state;
    Request &request = *outcome.next.request;
    const std::optional<int> stage = standing->stage;
    record(request, *standing, chain, intent, *rules.directory, now);
    if (request.state == RequestState::Approved)
        setLaterDue(request, awaitsStart(state), now); // it is not decided any more
    const bool denied = isDenied(request, stage, chain);
    outcome.events.append(decisionEvent(denied ? EventKind::Denied : EventKind::Objected, request,
                                        stage ? chain.at(*stage).name : u"veto"_s, intent, now));
    if (!denied)
        return outcome;
    request.state = RequestState::Denied;
    setLaterDue(request, false, now);
    if (outcome.next.grant && outcome.next.grant->state == GrantState::Opening)
        beginEnding(outcome, EndReason::Denied, intent.person, now, now);
    return outcome;
}

} // namespace sallyport::engine
