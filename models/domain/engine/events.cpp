// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/engine/parts.h"
#include "models/domain/phase.h"

using namespace Qt::StringLiterals;

namespace sallyport::engine {

QString textOf(const Intent &intent)
{
    return std::get<TextBody>(intent.body).text;
}

Event eventOf(EventKind kind, const Intent &intent, Instant at)
{
    return { .kind = kind,
             .at = at,
             .actor = intent.person,
             .requestId = intent.requestId,
             .grantId = {},
             .intentDigest = intent.digest,
             .data = {} };
}

Event grantEvent(EventKind kind, const Grant &grant, Instant at)
{
    return { .kind = kind,
             .at = at,
             .actor = {},
             .requestId = grant.requestId,
             .grantId = grant.id,
             .intentDigest = {},
             .data = {} };
}

void plan(Outcome &outcome, OperationKind kind, EndStep step, Instant now)
{
    Grant &grant = *outcome.next.grant;
    grant.endStep = step;
    outcome.operations.append({ .grantId = grant.id,
                                .target = grant.target,
                                .kind = kind,
                                .plannedAt = now,
                                .nextAt = now });
}

void announceEnd(Outcome &outcome, EndReason reason, const QString &by, Instant dueAt, Instant now)
{
    Grant &grant = *outcome.next.grant;
    if (grant.extendTo > Instant()) {
        Event lost = grantEvent(EventKind::ExtensionFailed, grant, now);
        lost.data = { { u"error"_s, u"ended"_s }, { u"deadline"_s, toMs(grant.deadline) } };
        outcome.events.append(lost);
        grant.extendTo = {};
    }
    grant.state = GrantState::Ending;
    grant.endReason = reason;
    grant.endedBy = by;
    grant.endDueAt = dueAt;

    Event event = grantEvent(EventKind::EndDue, grant, now);
    event.actor = by;
    event.data = { { u"reason"_s, endReasonName(reason) }, { u"due"_s, toMs(dueAt) } };
    outcome.events.append(event);
}

void beginEnding(Outcome &outcome, EndReason reason, const QString &by, Instant dueAt, Instant now)
{
    announceEnd(outcome, reason, by, dueAt, now);
    plan(outcome, OperationKind::Disable, EndStep::Disable, now);
}

} // namespace sallyport::engine
