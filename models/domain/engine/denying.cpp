// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/engine/parts.h"
#include "models/domain/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sallyport::engine {

namespace {

// The stage at which this person denies: the waiting one when it names them, else any that does.
std::optional<int> denialStage(const QList<Stage> &chain, const Request &request,
                               const QString &person, const Directory &directory)
{
    for (int step = 0; step < chain.size(); ++step) {
        const int stage = (request.stage + step) % static_cast<int>(chain.size());
        if (directory.matches(chain.at(stage).from, person))
            return stage;
    }
    return std::nullopt;
}

// Before opening, a denial wins even over a filled chain.
bool canStillBeDenied(const State &state)
{
    if (state.request->state == RequestState::Pending)
        return true;
    return state.request->state == RequestState::Approved && state.grant
        && state.grant->state == GrantState::Opening;
}

bool hasDenied(const Request &request, const QString &person, const Directory &directory)
{
    return std::any_of(request.decisions.begin(), request.decisions.end(),
                       [&](const Decision &decision) {
                           return decision.verdict == Verdict::Deny
                               && directory.sameHuman(decision.person, person);
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

// Whoever denies takes their own approval back, so the stages that it filled wait again.
void record(Request &request, int stage, const QList<Stage> &chain, const Intent &intent,
            const Directory &directory, Instant now)
{
    request.decisions.removeIf([&](const Decision &decision) {
        return directory.sameHuman(decision.person, intent.person);
    });
    request.decisions.append({ .person = intent.person,
                               .stage = stage,
                               .verdict = Verdict::Deny,
                               .at = now,
                               .text = std::get<TextBody>(intent.body).text,
                               .intentDigest = intent.digest });
    request.stage = 0;
    passFilledStages(request, chain);
}

bool isDenied(const Request &request, int stage, const QList<Stage> &chain)
{
    const auto denials = std::count_if(
        request.decisions.begin(), request.decisions.end(), [stage](const Decision &decision) {
            return decision.verdict == Verdict::Deny && decision.stage == stage;
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
    const Rule &rule = *pinnedRule(*state.request, rules);
    const QList<Stage> chain = stagesFor(rule, state.request->ask);
    const auto stage = denialStage(chain, *state.request, intent.person, *rules.directory);
    if (!stage)
        return refuse(RefusalCode::NotApprover, rule.name);
    const QString text = std::get<TextBody>(intent.body).text;
    if (const Refused refused = checkText(text, MaxReasonLength, true, u"reason"_s))
        return tl::unexpected(*refused);

    Outcome outcome;
    outcome.next = state;
    Request &request = *outcome.next.request;
    record(request, *stage, chain, intent, *rules.directory, now);
    const bool denied = isDenied(request, *stage, chain);
    outcome.events.append(decisionEvent(denied ? EventKind::Denied : EventKind::Objected, request,
                                        chain.at(*stage).name, intent, now));
    if (!denied)
        return outcome;
    request.state = RequestState::Denied;
    if (outcome.next.grant)
        beginEnding(outcome, EndReason::Denied, intent.person, now, now);
    return outcome;
}

} // namespace sallyport::engine
