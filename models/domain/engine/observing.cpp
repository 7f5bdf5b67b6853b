// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/engine/parts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sallyport {

std::optional<Instant> lapseDue(const Grant &grant)
{
    const bool wasUsed = grant.usedAt > Instant();
    const Millis limit = wasUsed ? grant.end.idle : grant.end.unused;
    if (grant.state != GrantState::Active || limit == Millis(0))
        return std::nullopt;
    return std::max(grant.openedAt, grant.usedAt) + limit;
}

Outcome observe(const State &state, const Use &use, Instant now)
{
    Outcome outcome;
    outcome.next = state;
    if (!state.grant || state.grant->state != GrantState::Active || !state.grant->end.isWatched())
        return outcome;
    Grant &grant = *outcome.next.grant;
    grant.usedAt = std::max(grant.usedAt, use.lastAt);
    const auto due = lapseDue(grant);
    if (!due || use.until < *due)
        return outcome;
    const bool wasUsed = grant.usedAt > Instant();
    const Millis limit = wasUsed ? grant.end.idle : grant.end.unused;
    engine::beginEnding(outcome, wasUsed ? EndReason::Idle : EndReason::Unused, {}, now, now);
    outcome.events.last().data.insert(u"limit_ms"_s, qint64(limit.count()));
    return outcome;
}

} // namespace sallyport
