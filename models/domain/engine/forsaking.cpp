// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/engine/parts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

bool isOwnersLoss(const Request &request, const LostKeys &lost)
{
    return lost.made.contains(request.digest) || lost.made.contains(request.claimDigest)
        || (lost.disabled && request.requester == lost.person);
}

bool isLostDecision(const Decision &decision, const LostKeys &lost)
{
    return lost.made.contains(decision.intentDigest)
        || (lost.disabled && decision.actingFor == lost.person);
}

void lapse(Outcome &outcome, const LostKeys &lost, const Intent &cause, Instant now)
{
    outcome.next.request->state = RequestState::Lapsed;
    outcome.next.request->dueAt = {};
    Event event = engine::eventOf(EventKind::Lapsed, cause, now);
    event.requestId = outcome.next.request->id;
    event.data = { { u"person"_s, lost.person },
                   { u"because"_s, lost.disabled ? u"person-disabled"_s : u"key-revoked"_s } };
    outcome.events.append(event);
}

// The stages that they had filled wait again; what they had denied is open again. Without its rule
// a request can be filled by nobody, so its stage does not matter.
void dropDecisions(Outcome &outcome, const Rules &rules, const LostKeys &lost, const Intent &cause,
                   Instant now)
{
    Request &request = *outcome.next.request;
    const QList<Stage> chain = engine::pinnedChain(request, rules, now);
    const auto isLost = [&](const Decision &decision) { return isLostDecision(decision, lost); };
    if (std::ranges::none_of(request.decisions, isLost))
        return;
    for (const Decision &decision : std::as_const(request.decisions)) {
        if (!isLost(decision))
            continue;
        Event event = engine::eventOf(EventKind::DecisionLapsed, cause, now);
        event.requestId = request.id;
        event.data = { { u"person"_s, decision.person } };
        if (!decision.stages.isEmpty() && decision.stages.first() < chain.size())
            event.data.insert(u"stage"_s, chain.at(decision.stages.first()).name);
        outcome.events.append(event);
    }
    request.decisions.removeIf(isLost);
    engine::takeStock(request, chain);
}

void forsakeGrant(Outcome &outcome, const LostKeys &lost, const Intent &cause, Instant now)
{
    const Grant &grant = *outcome.next.grant;
    const Request &request = *outcome.next.request;
    const bool opening = grant.state == GrantState::Opening;
    if (!engine::canEnd(grant))
        return;
    const bool unapproved = opening
        && std::any_of(request.decisions.begin(), request.decisions.end(),
                       [&](const Decision &decision) {
                           return decision.verdict == Verdict::Approve
                               && isLostDecision(decision, lost);
                       });
    if (unapproved || isOwnersLoss(request, lost))
        engine::beginEnding(outcome, EndReason::Revoked, cause.person, now, now);
}

} // namespace

Outcome forsake(const State &state, const Rules &rules, const LostKeys &lost, const Intent &cause,
                Instant now)
{
    Outcome outcome;
    outcome.next = state;
    if (!state.request)
        return outcome;
    if (state.request->state == RequestState::Pending) {
        if (isOwnersLoss(*state.request, lost))
            lapse(outcome, lost, cause, now);
        else
            dropDecisions(outcome, rules, lost, cause, now);
    }
    if ((engine::awaitsStart(state) || hasRest(state))
        && (isOwnersLoss(*state.request, lost)
            || std::ranges::any_of(state.request->decisions, [&](const Decision &decision) {
                   return isLostDecision(decision, lost);
               })))
        lapse(outcome, lost, cause, now);
    if (state.grant)
        forsakeGrant(outcome, lost, cause, now);
    return outcome;
}

} // namespace sallyport
