// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/engine/parts.h"

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

void lapseRequest(Outcome &outcome, Instant now)
{
    Request &request = *outcome.next.request;
    request.state = RequestState::Lapsed;
    Event event{ .kind = EventKind::Lapsed, .at = now, .requestId = request.id };
    event.data = { { u"decide_by"_s, toMs(request.decideBy) } };
    outcome.events.append(event);
}

// now == deadline counts as over, on whichever clock gets there first.
bool isOver(const Grant &grant, Instant now, Millis boot, const QString &bootId)
{
    if (now >= grant.deadline)
        return true;
    return !bootId.isEmpty() && bootId == grant.bootId && boot >= grant.bootDeadline;
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

void elapseGrant(Outcome &outcome, Instant now, Millis boot, const QString &bootId)
{
    Grant &grant = *outcome.next.grant;
    switch (grant.state) {
    case GrantState::Opening:
        // Something may have been half opened, so it is ended like any other.
        if (now >= grant.plannedAt + OpeningLimit)
            engine::beginEnding(outcome, EndReason::NeverOpened, {}, grant.plannedAt + OpeningLimit,
                                now);
        break;
    case GrantState::Active:
        if (isOver(grant, now, boot, bootId))
            engine::beginEnding(outcome, EndReason::Expired, {}, std::min(grant.deadline, now),
                                now);
        else
            warn(outcome, now);
        break;
    case GrantState::Ending:
        if (!grant.stuck && now >= grant.endDueAt + StuckAfter) {
            grant.stuck = true;
            outcome.events.append(engine::grantEvent(EventKind::Stuck, grant, now));
        }
        break;
    case GrantState::Ended:
    case GrantState::Lapsed:
        break;
    }
}

std::optional<Instant> grantDue(const Grant &grant)
{
    switch (grant.state) {
    case GrantState::Opening:
        return grant.plannedAt + OpeningLimit;
    case GrantState::Active:
        if (grant.warned < grant.warnings.size())
            return grant.deadline - grant.warnings.at(grant.warned);
        return grant.deadline;
    case GrantState::Ending:
        if (!grant.stuck)
            return grant.endDueAt + StuckAfter;
        return std::nullopt;
    case GrantState::Ended:
    case GrantState::Lapsed:
        return std::nullopt;
    }
    return std::nullopt;
}

} // namespace

Outcome elapse(const State &state, Instant now, Millis clockBoot, const QString &bootId)
{
    Outcome outcome;
    outcome.next = state;
    if (state.request && state.request->state == RequestState::Pending
        && now >= state.request->decideBy)
        lapseRequest(outcome, now);
    if (state.grant)
        elapseGrant(outcome, now, clockBoot, bootId);
    return outcome;
}

std::optional<Instant> nextDue(const State &state)
{
    std::optional<Instant> due;
    if (state.request && state.request->state == RequestState::Pending)
        due = state.request->decideBy;
    if (state.grant) {
        const auto grant = grantDue(*state.grant);
        if (grant && (!due || *grant < *due))
            due = grant;
    }
    return due;
}

} // namespace sallyport
