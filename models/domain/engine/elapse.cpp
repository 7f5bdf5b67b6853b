// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/engine/parts.h"
#include "models/domain/phase.h"

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

void lapseRequest(Outcome &outcome, Instant now)
{
    Request &request = *outcome.next.request;
    request.state = RequestState::Lapsed;
    request.dueAt = {};
    Event event{ .kind = EventKind::Lapsed, .at = now, .requestId = request.id };
    event.data = { { u"decide_by"_s, toMs(request.decideBy) } };
    outcome.events.append(event);
}

void elapseRequest(Outcome &outcome, const Rules &rules, Instant now)
{
    Request &request = *outcome.next.request;
    if (now >= request.decideBy)
        return lapseRequest(outcome, now);
    if (now < request.dueAt)
        return;
    const QList<Stage> chain = engine::pinnedChain(request, rules, now);
    if (chain.isEmpty())
        request.dueAt = request.decideBy; // who is asked is not known, so nobody can be reminded
    else
        engine::remind(outcome, chain, now);
}

// Its time came, or was over before it was claimed or anybody watched.
void elapseAwaited(Outcome &outcome, const Rules &rules, Instant now)
{
    const Request before = *outcome.next.request;
    const bool isClaimed = before.startBy > Instant();
    if (before.endBy > Instant() && now >= before.endBy)
        engine::skipOccurrence(outcome, isClaimed ? u"not-claimed"_s : u"missed"_s, now);
    else if (!isClaimed && now >= before.startFrom)
        engine::startNow(outcome, rules, {}, {}, now);
    else if (isClaimed && now >= before.startBy && before.ask.recurrence)
        engine::skipOccurrence(outcome, u"not-claimed"_s, now);
    else if (isClaimed && now >= before.startBy)
        engine::lapseApproved(outcome, u"not-claimed"_s, {}, now);
}

// It starts, is too late to be claimed, or should have been reviewed.
void elapseApproved(Outcome &outcome, const Rules &rules, Instant now)
{
    const Request before = *outcome.next.request;
    if (before.dueAt == Instant() || now < before.dueAt)
        return;
    if (engine::awaitsStart(outcome.next))
        elapseAwaited(outcome, rules, now);
    if (engine::awaitsReview(before) && now >= before.reviewBy) {
        Event event{ .kind = EventKind::ReviewOverdue, .at = now, .requestId = before.id };
        event.data = { { u"review_by"_s, toMs(before.reviewBy) } };
        outcome.events.append(event);
    }
    engine::setLaterDue(*outcome.next.request, engine::awaitsStart(outcome.next), now);
}

// now == deadline counts as over, on whichever clock gets there first. later: than the deadline.
bool isOver(const Grant &grant, Millis later, Instant now, Millis boot, const QString &bootId)
{
    if (now >= grant.deadline + later)
        return true;
    return !bootId.isEmpty() && bootId == grant.bootId && boot >= grant.bootDeadline + later;
}

// Warnings that were missed while nobody watched are not given late one by one: the last one tells.
void warn(Outcome &outcome, Instant now)
{
    Grant &grant = *outcome.next.grant;
    int due = grant.warned;
    while (due < grant.warnings.size() && now >= grant.deadline - grant.warnings.at(due))
        ++due;
    if (due == grant.warned)
        return;
    grant.warned = due;
    Event event = engine::grantEvent(EventKind::Warned, grant, now);
    event.data = { { u"before_ms"_s, qint64(grant.warnings.at(due - 1).count()) },
                   { u"left"_s, qint64((grant.deadline - now).count()) },
                   { u"deadline"_s, toMs(grant.deadline) } };
    outcome.events.append(event);
}

// When what was not opened by then is not opened any more: before its occurrence is over.
Instant openingOver(const State &state)
{
    const Instant limit = state.grant->plannedAt + OpeningLimit;
    const bool recurs = state.request && state.request->endBy > Instant();
    return recurs ? std::min(limit, state.request->endBy) : limit;
}

Instant stuckAt(const Grant &grant)
{
    return grant.endDueAt + StuckAfter;
}

void elapseGrant(Outcome &outcome, Instant now, Millis boot, const QString &bootId)
{
    Grant &grant = *outcome.next.grant;
    const Instant over = openingOver(outcome.next);
    const bool hasDrained = isOver(grant, grant.end.drain, now, boot, bootId);
    switch (grant.state) {
    case GrantState::Opening:
        // Something may have been half opened, so it is ended like any other.
        if (now >= over)
            engine::beginEnding(outcome, EndReason::NeverOpened, {}, over, now);
        break;
    case GrantState::Active:
        if (!isOver(grant, Millis(0), now, boot, bootId))
            warn(outcome, now);
        else if (grant.end.drain > Millis(0))
            engine::beginDraining(outcome, std::min(grant.deadline, now), hasDrained, now);
        else
            engine::beginEnding(outcome, EndReason::Expired, {}, std::min(grant.deadline, now),
                                now);
        break;
    case GrantState::Ending:
        if (isDraining(grant) && hasDrained) {
            engine::endDraining(outcome, now);
        } else if (!grant.stuck && now >= stuckAt(grant)) {
            grant.stuck = true;
            outcome.events.append(engine::grantEvent(EventKind::Stuck, grant, now));
        }
        break;
    case GrantState::Ended:
    case GrantState::Lapsed:
        break;
    }
}

std::optional<Instant> grantDue(const State &state)
{
    const Grant &grant = *state.grant;
    switch (grant.state) {
    case GrantState::Opening:
        return openingOver(state);
    case GrantState::Active:
        if (grant.warned < grant.warnings.size())
            return grant.deadline - grant.warnings.at(grant.warned);
        return grant.deadline;
    case GrantState::Ending:
        if (isDraining(grant))
            return grant.stuck ? sessionsUntil(grant)
                               : std::min(sessionsUntil(grant), stuckAt(grant));
        return grant.stuck ? std::nullopt : std::optional(stuckAt(grant));
    case GrantState::Ended:
    case GrantState::Lapsed:
        return std::nullopt;
    }
    return std::nullopt;
}

} // namespace

Outcome elapse(const State &state, const Rules &rules, Instant now, Millis clockBoot,
               const QString &bootId)
{
    Outcome outcome;
    outcome.next = state;
    if (state.request && state.request->state == RequestState::Pending)
        elapseRequest(outcome, rules, now);
    else if (state.request && state.request->state == RequestState::Approved)
        elapseApproved(outcome, rules, now);
    if (state.grant)
        elapseGrant(outcome, now, clockBoot, bootId);
    return outcome;
}

std::optional<Instant> nextDue(const State &state)
{
    std::optional<Instant> due;
    if (state.request && state.request->dueAt > Instant())
        due = state.request->dueAt;
    if (state.grant) {
        const auto grant = grantDue(state);
        if (grant && (!due || *grant < *due))
            due = grant;
    }
    return due;
}

} // namespace sallyport
