// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/engine/parts.h"
#include "models/domain/phase.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sallyport::engine {

namespace {

// What drains ends at two moments, and its login at the first of them. Before it opened, it has
// neither.
Instant loginDue(const Grant &grant)
{
    const bool drains = grant.end.drain > Millis(0) && grant.openedAt > Instant();
    return drains ? std::min(grant.deadline, grant.endDueAt) : grant.endDueAt;
}

} // namespace

bool canEnd(const Grant &grant)
{
    return grant.state == GrantState::Opening || grant.state == GrantState::Active
        || isDraining(grant);
}

void noteLoginClosed(Outcome &outcome, Instant now)
{
    Grant &grant = *outcome.next.grant;
    grant.loginClosedAt = now;
    Event event = grantEvent(EventKind::LoginClosed, grant, now);
    event.data = { { u"lag_ms"_s, qint64((now - loginDue(grant)).count()) } };
    outcome.events.append(event);
}

void beginDraining(Outcome &outcome, Instant dueAt, bool isLate, Instant now)
{
    announceEnd(outcome, EndReason::Expired, {}, dueAt, now);
    outcome.events.last().data.insert(u"sessions_until"_s,
                                      toMs(sessionsUntil(*outcome.next.grant)));
    if (isLate)
        endDraining(outcome, now);
    else
        plan(outcome, OperationKind::Drain, EndStep::Drain, now);
}

void drained(Outcome &outcome, Instant now)
{
    noteLoginClosed(outcome, now);
    Grant &grant = *outcome.next.grant;
    grant.endStep = EndStep::Draining;
    grant.endDueAt = sessionsUntil(grant);
    grant.stuck = false; // nobody gets in any more, and who is in may stay
}

void endDraining(Outcome &outcome, Instant now)
{
    Grant &grant = *outcome.next.grant;
    grant.endDueAt = std::min(sessionsUntil(grant), now);
    Event event = grantEvent(EventKind::DrainOver, grant, now);
    event.data = { { u"due"_s, toMs(grant.endDueAt) } };
    outcome.events.append(event);
    plan(outcome, OperationKind::Disable, EndStep::Disable, now);
}

} // namespace sallyport::engine
