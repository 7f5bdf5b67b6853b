// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/engine/parts.h"
#include "models/domain/phase.h"

#include <bit>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

// Retries never stop, so only the 1st, 2nd, 4th, 8th … failure is worth a line in the log.
void fail(Outcome &outcome, const OperationResult &result, Instant now)
{
    if (!std::has_single_bit(static_cast<unsigned>(std::max(1, result.attempt))))
        return;
    EventKind kind = EventKind::EndingFailed;
    if (givesAccess(result.kind))
        kind = result.kind == OperationKind::Open ? EventKind::OpeningFailed
                                                  : EventKind::ExtensionFailed;
    Event event = engine::grantEvent(kind, *outcome.next.grant, now);
    event.data = { { u"error"_s, result.error }, { u"attempt"_s, result.attempt } };
    outcome.events.append(event);
}

void opened(Outcome &outcome, const OperationResult &result, Instant now)
{
    Grant &grant = *outcome.next.grant;
    grant.state = GrantState::Active;
    grant.openedAt = now;
    // Never longer than what was approved, whatever the answer says.
    grant.deadline = std::min(result.deadline, deadlineFrom(outcome.next, now));
    grant.bootDeadline = result.bootDeadline;
    grant.bootId = result.bootId;
    Event event = engine::grantEvent(EventKind::Opened, grant, now);
    event.data = { { u"target"_s, grant.target },
                   { u"profile"_s, grant.profile },
                   { u"person"_s, grant.person },
                   { u"deadline"_s, toMs(grant.deadline) } };
    if (grant.end.drain > Millis(0))
        event.data.insert(u"drain_ms"_s, qint64(grant.end.drain.count()));
    outcome.events.append(event);
}

void loginClosed(Outcome &outcome, Instant now)
{
    Grant &grant = *outcome.next.grant;
    if (grant.loginClosedAt == Instant()) // when it drained, it was closed before
        engine::noteLoginClosed(outcome, now);
    engine::plan(outcome, OperationKind::Terminate, EndStep::Terminate, now);
}

void terminated(Outcome &outcome, const OperationResult &result, Instant now)
{
    Grant &grant = *outcome.next.grant;
    if (result.sessions > 0) {
        grant.sessionsEnded += result.sessions;
        Event event = engine::grantEvent(EventKind::SessionsEnded, grant, now);
        event.data = { { u"sessions"_s, result.sessions } };
        outcome.events.append(event);
    }
    engine::plan(outcome, OperationKind::VerifyFirst, EndStep::VerifyFirst, now);
}

void stillAlive(Outcome &outcome, const OperationResult &result, Instant now)
{
    Event event = engine::grantEvent(EventKind::StillAlive, *outcome.next.grant, now);
    event.data = { { u"sessions"_s, result.sessions } };
    outcome.events.append(event);
    engine::plan(outcome, OperationKind::Terminate, EndStep::Terminate, now);
}

void ended(Outcome &outcome, Instant now)
{
    Grant &grant = *outcome.next.grant;
    const bool never = grant.endReason == EndReason::NeverOpened;
    grant.state = never ? GrantState::Lapsed : GrantState::Ended;
    grant.stuck = false;
    grant.endedAt = now;
    Event event = engine::grantEvent(EventKind::Ended, grant, now);
    event.actor = grant.endedBy;
    event.data = { { u"reason"_s, endReasonName(grant.endReason) },
                   { u"lag_ms"_s, qint64((now - grant.endDueAt).count()) },
                   { u"sessions"_s, grant.sessionsEnded } };
    outcome.events.append(event);
    engine::plan(outcome, OperationKind::CleanUp, EndStep::CleanUp, now);
}

void cleanedUp(Outcome &outcome, const OperationResult &result, Instant now)
{
    Grant &grant = *outcome.next.grant;
    grant.endStep = EndStep::Done;
    grant.residue = result.residue;
    Event event = engine::grantEvent(result.residue ? EventKind::Residue : EventKind::CleanedUp,
                                     grant, now);
    if (result.residue)
        event.data = { { u"error"_s, result.error } };
    outcome.events.append(event);
    engine::goOn(outcome, now);
}

void succeed(Outcome &outcome, const OperationResult &result, Instant now)
{
    switch (result.kind) {
    case OperationKind::Open:
        return opened(outcome, result, now);
    case OperationKind::Disable:
        return loginClosed(outcome, now);
    case OperationKind::Terminate:
        return terminated(outcome, result, now);
    case OperationKind::VerifyFirst:
        if (result.sessions > 0)
            return stillAlive(outcome, result, now);
        return engine::plan(outcome, OperationKind::VerifySecond, EndStep::VerifySecond, now);
    case OperationKind::VerifySecond:
        if (result.sessions > 0)
            return stillAlive(outcome, result, now);
        return ended(outcome, now);
    case OperationKind::CleanUp:
        return cleanedUp(outcome, result, now);
    case OperationKind::Extend:
        return engine::extended(outcome, result, now);
    case OperationKind::Drain:
        return engine::drained(outcome, now);
    }
}

} // namespace

Instant deadlineFrom(const State &state, Instant now)
{
    const Instant deadline = now + state.grant->duration;
    const bool recurs = state.request && state.request->endBy > Instant();
    return recurs ? std::min(deadline, state.request->endBy) : deadline;
}

std::optional<OperationKind> wantedOperation(const Grant &grant)
{
    if (grant.state == GrantState::Opening)
        return OperationKind::Open;
    if (grant.state == GrantState::Active && grant.extendTo > Instant())
        return OperationKind::Extend;
    switch (grant.endStep) {
    case EndStep::None:
    case EndStep::Done:
    case EndStep::Draining: // until its time is over
        return std::nullopt;
    case EndStep::Drain:
        return OperationKind::Drain;
    case EndStep::Disable:
        return OperationKind::Disable;
    case EndStep::Terminate:
        return OperationKind::Terminate;
    case EndStep::VerifyFirst:
        return OperationKind::VerifyFirst;
    case EndStep::VerifySecond:
        return OperationKind::VerifySecond;
    case EndStep::CleanUp:
        return OperationKind::CleanUp;
    }
    return std::nullopt;
}

Outcome settle(const State &state, const OperationResult &result, Instant now)
{
    Outcome outcome;
    outcome.next = state;
    // An answer to anything but what is waited for came late or twice.
    if (!state.grant || state.grant->id != result.grantId
        || wantedOperation(*state.grant) != result.kind)
        return outcome;
    if (result.ok)
        succeed(outcome, result, now);
    else
        fail(outcome, result, now);
    return outcome;
}

} // namespace sallyport
