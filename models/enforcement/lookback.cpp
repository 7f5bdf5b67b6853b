// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/enforcement/lookback.h"

namespace sallyport {

Result<void> lookBack(Batch &batch, const RegistryCache &cache, State &state, const QString &person,
                      const Ask *ask, Instant now)
{
    const QString id = state.request ? state.request->id : QString();
    const QString requester = state.request            ? state.request->requester
        : ask != nullptr && !ask->onBehalfOf.isEmpty() ? ask->onBehalfOf
                                                       : person;
    if (!ask && state.request)
        ask = &state.request->ask;
    if (ask != nullptr && !ask->extends.isEmpty()) {
        const auto extended = batch.stateOf(ask->extends);
        if (!extended)
            return propagate(extended);
        state.extended = extended->grant;
    }
    if (cache.asksFirstTime) {
        const auto approved
            = batch.requests.hasApproved(requester, ask ? ask->target : QString(), id);
        if (!approved)
            return propagate(approved);
        state.firstTime = !*approved;
    }
    if (cache.hasBreakGlass) {
        const auto overdue = batch.requests.countOverdue(requester, id, now);
        if (!overdue)
            return propagate(overdue);
        state.reviewOverdue = *overdue > 0;
    }
    return {};
}

} // namespace sallyport
