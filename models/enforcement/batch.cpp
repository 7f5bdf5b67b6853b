// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/enforcement/batch.h"

namespace sallyport {

Batch::Batch(const QSqlDatabase &database, const QSet<QString> &skipped)
    : requests(database)
    , grants(database)
    , events(database)
    , mailbox(database)
    , registry(database)
    , m_skipped(skipped)
{
}

Result<void> Batch::item(const QString &key, const std::function<Result<void>()> &act,
                         const std::function<Result<void>()> &otherwise)
{
    if (m_skipped.contains(key)) {
        m_changes.failed.append(key);
        return otherwise ? otherwise() : Result<void>();
    }
    const auto done = act();
    if (!done)
        m_culprit = key;
    return done;
}

Result<State> Batch::stateOf(const QString &requestId, const QString &person, const QString &target)
{
    State state;
    auto request = requests.byId(requestId);
    if (!request)
        return propagate(request);
    auto grant = grants.ofRequest(requestId);
    if (!grant)
        return propagate(grant);
    state.request = std::move(*request);
    state.grant = std::move(*grant);
    const auto stuck = state.request
        ? grants.hasStuck(state.request->requester, state.request->ask.target)
        : grants.hasStuck(person, target);
    if (!stuck)
        return propagate(stuck);
    state.stuckElsewhere = *stuck;
    return state;
}

Result<State> Batch::stateOfGrant(const QString &grantId)
{
    const auto grant = grants.byId(grantId);
    if (!grant)
        return propagate(grant);
    return *grant ? stateOf((*grant)->requestId) : State();
}

Result<void> Batch::record(const State &before, const Outcome &outcome)
{
    if (outcome.next.request && outcome.next.request != before.request) {
        if (const auto saved = requests.save(before.request, *outcome.next.request); !saved)
            return saved;
    }
    if (outcome.next.grant && outcome.next.grant != before.grant) {
        if (const auto saved = grants.save(before.grant, *outcome.next.grant); !saved)
            return saved;
    }
    if (!outcome.events.isEmpty()) {
        if (const auto logged = events.append(outcome.events); !logged)
            return propagate(logged);
    }
    for (Operation operation : outcome.operations) {
        const auto id = grants.addOperation(operation);
        if (!id)
            return propagate(id);
        operation.id = *id;
        m_changes.planned.append(operation);
    }
    m_changes.events += outcome.events.size();
    const QString id = outcome.next.request ? outcome.next.request->id
        : outcome.next.grant                ? outcome.next.grant->requestId
                                            : QString();
    if (!id.isEmpty())
        m_changes.states.insert(id, outcome.next);
    return {};
}

Result<void> Batch::log(const Event &event)
{
    if (const auto logged = events.append({ event }); !logged)
        return propagate(logged);
    ++m_changes.events;
    return {};
}

Result<void> Batch::finish(const Operation &operation, Instant at)
{
    m_changes.finished.insert(operation.id);
    return grants.finishOperation(operation.id, at);
}

Result<void> Batch::tryAt(const Operation &operation)
{
    m_changes.tried.append(operation);
    return grants.recordAttempt(operation.id, operation.attempts, operation.nextAt);
}

} // namespace sallyport
