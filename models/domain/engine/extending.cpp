// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/engine/parts.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace sallyport::engine {

namespace {

// One at a time, so that each new end is counted from one that the target knows.
bool isExtendable(const State &state, Instant now)
{
    return state.extended && state.extended->state == GrantState::Active
        && now < state.extended->deadline && state.extended->extendTo == Instant();
}

bool isSameAccess(const Grant &grant, const Rule &rule, const Request &draft)
{
    const Ask &ask = draft.ask;
    return grant.requestId == ask.extends && grant.rule == rule.name && grant.target == ask.target
        && grant.profile == ask.profile && grant.person == draft.requester
        && ask.onBehalfOf.isEmpty() && ask.startAt == Instant();
}

} // namespace

Millis grantedBefore(const State &state, const Ask &ask)
{
    return ask.extends.isEmpty() || !state.extended ? Millis(0) : state.extended->duration;
}

Refused checkStillExtendable(const State &state, const Rule &rule, Instant now)
{
    if (!state.request || state.request->ask.extends.isEmpty())
        return std::nullopt;
    if (!isExtendable(state, now))
        return Refusal{ RefusalCode::NotExtendable, rule.name, {} };
    if (state.extended->extensions.size() >= rule.extension.value_or(Extension{ .times = 0 }).times)
        return Refusal{ RefusalCode::ExtensionsUsed, rule.name, {} };
    return std::nullopt;
}

Refused checkExtension(const State &state, const Rule &rule, const Request &draft, Instant now)
{
    if (draft.ask.extends.isEmpty())
        return std::nullopt;
    if (state.extended && !isSameAccess(*state.extended, rule, draft))
        return Refusal{ RefusalCode::OtherAccess, rule.name, {} };
    State asked = state;
    asked.request = draft;
    return checkStillExtendable(asked, rule, now);
}

void planExtension(Outcome &outcome, Instant now)
{
    const Request &request = *outcome.next.request;
    Grant &grant = *outcome.next.extended;
    grant.extendTo = grant.deadline + allowedDuration(request);
    grant.extensions.append(request.id);
    outcome.operations.append({ .grantId = grant.id,
                                .target = grant.target,
                                .kind = OperationKind::Extend,
                                .plannedAt = now,
                                .nextAt = now });
}

// An answer that comes after the end changes nothing: what is over stays over.
void extended(Outcome &outcome, const OperationResult &result, Instant now)
{
    Grant &grant = *outcome.next.grant;
    if (now >= grant.deadline || result.deadline < grant.extendTo)
        return;
    const Millis longer = grant.extendTo - grant.deadline;
    grant.duration += longer;
    grant.deadline = std::exchange(grant.extendTo, Instant());
    grant.bootDeadline = result.bootDeadline;
    grant.bootId = result.bootId;
    // Those of the new end that lie ahead are still to be given.
    grant.warned = static_cast<int>(std::ranges::count_if(
        grant.warnings, [&](Millis before) { return now >= grant.deadline - before; }));
    Event event = grantEvent(EventKind::Extended, grant, now);
    event.data = { { u"deadline"_s, toMs(grant.deadline) },
                   { u"longer_ms"_s, qint64(longer.count()) },
                   { u"by"_s, grant.extensions.value(grant.extensions.size() - 1) } };
    outcome.events.append(event);
}

} // namespace sallyport::engine
