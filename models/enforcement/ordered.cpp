// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/enforcement/ordered.h"

namespace sallyport {

namespace {

// What is open or ends, and what recurs and is between two occurrences.
Result<QStringList> requestsInQuestion(Batch &batch)
{
    const auto live = batch.grants.live();
    if (!live)
        return propagate(live);
    const auto waiting = batch.requests.waiting();
    if (!waiting)
        return propagate(waiting);
    QStringList ids;
    for (const Grant &grant : *live)
        ids.append(grant.requestId);
    for (const Request &request : *waiting) {
        if (request.ask.recurrence && request.state == RequestState::Approved)
            ids.append(request.id);
    }
    return ids;
}

} // namespace

Result<void> endAsOrdered(Batch &batch, const Intent &cause, Instant now)
{
    const auto *order = std::get_if<EndAllBody>(&cause.body);
    if (!order)
        return {};
    // What came before it in the same batch is looked for in the ledger like everything else.
    if (const auto written = batch.write(); !written)
        return written;
    const auto ids = requestsInQuestion(batch);
    if (!ids)
        return propagate(ids);
    for (const QString &id : *ids) {
        const auto state = batch.stateOf(id);
        if (!state)
            return propagate(state);
        const Outcome outcome = endByOrder(*state, *order, cause, now);
        if (outcome.events.isEmpty())
            continue;
        if (const auto recorded = batch.record(*state, outcome); !recorded)
            return recorded;
    }
    return {};
}

} // namespace sallyport
