// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/engine/parts.h"

using namespace Qt::StringLiterals;

namespace sallyport::engine {

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

QString endReasonName(EndReason reason)
{
    switch (reason) {
    case EndReason::None:
        return u"none"_s;
    case EndReason::Expired:
        return u"expired"_s;
    case EndReason::Released:
        return u"released"_s;
    case EndReason::Revoked:
        return u"revoked"_s;
    case EndReason::Denied:
        return u"denied"_s;
    case EndReason::NeverOpened:
        return u"never-opened"_s;
    }
    return {};
}

void beginEnding(Outcome &outcome, EndReason reason, const QString &by, Instant dueAt, Instant now)
{
    Grant &grant = *outcome.next.grant;
    grant.state = GrantState::Ending;
    grant.endReason = reason;
    grant.endedBy = by;
    grant.endStep = EndStep::Disable;
    grant.endDueAt = dueAt;

    Event event = grantEvent(EventKind::EndDue, grant, now);
    event.actor = by;
    event.data = { { u"reason"_s, endReasonName(reason) }, { u"due"_s, toMs(dueAt) } };
    outcome.events.append(event);
    outcome.operations.append({ .grantId = grant.id,
                                .target = grant.target,
                                .kind = OperationKind::Disable,
                                .plannedAt = now,
                                .nextAt = now });
}

} // namespace sallyport::engine
