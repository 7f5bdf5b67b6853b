// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/enforcement/batch.h"

namespace sallyport {

Batch::Batch(const QSqlDatabase &database, const QSet<QString> &skipped, Manner manner)
    : requests(database)
    , grants(database)
    , events(database)
    , mailbox(database)
    , registry(database)
    , m_database(database)
    , m_skipped(skipped)
    , m_manner(manner)
{
}

Result<void> Batch::gather(const QStringList &deviceIds, const QStringList &requestIds)
{
    if (m_manner == Manner::Singly)
        return {};
    m_hasGathered = true;
    return m_gathering.emplace(m_database).read(deviceIds, requestIds);
}

Result<void> Batch::write()
{
    if (!m_gathering)
        return {};
    const auto planned = m_gathering->write();
    if (!planned)
        return propagate(planned);
    m_changes.planned.append(*planned);
    m_gathering.reset();
    return {};
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
    if (m_gathering)
        return m_gathering->stateOf(requestId, person, target);
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
    if (m_gathering)
        m_gathering->put(before, outcome);
    else if (const auto saved = save(before, outcome); !saved)
        return saved;
    m_changes.events += outcome.events.size();
    const QString id = outcome.next.request ? outcome.next.request->id
        : outcome.next.grant                ? outcome.next.grant->requestId
                                            : QString();
    if (!id.isEmpty())
        m_changes.states.insert(id, outcome.next);
    return outcome.next.extended == before.extended ? Result<void>()
                                                    : recordExtended(outcome.next.extended);
}

// The grant belongs to another request, which is looked at anew with it.
Result<void> Batch::recordExtended(const std::optional<Grant> &grant)
{
    if (!grant)
        return {};
    const auto state = stateOf(grant->requestId);
    if (!state)
        return propagate(state);
    m_changes.states.insert(grant->requestId, *state);
    return {};
}

Result<void> Batch::save(const State &before, const Outcome &outcome)
{
    if (outcome.next.request && outcome.next.request != before.request) {
        if (const auto saved = requests.save(before.request, *outcome.next.request); !saved)
            return saved;
    }
    if (outcome.next.grant && outcome.next.grant != before.grant) {
        if (const auto saved
            = grants.save(replacedRow(before.grant, *outcome.next.grant), *outcome.next.grant);
            !saved)
            return saved;
    }
    if (outcome.next.extended && outcome.next.extended != before.extended) {
        if (const auto saved = grants.save(before.extended, *outcome.next.extended); !saved)
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
    return {};
}

Result<void> Batch::log(const Event &event)
{
    if (m_gathering)
        m_gathering->log(event);
    else if (const auto logged = events.append({ event }); !logged)
        return propagate(logged);
    ++m_changes.events;
    return {};
}

Result<void> Batch::setAudience(const QString &requestId, const QStringList &selectors)
{
    if (!m_gathering)
        return requests.setAudience(requestId, selectors);
    m_gathering->setAudience(requestId, selectors);
    return {};
}

Result<DeviceChain> Batch::deviceChain(const QString &deviceId)
{
    return m_gathering ? m_gathering->chainOf(deviceId) : registry.deviceChain(deviceId);
}

Result<void> Batch::setDeviceChain(const QString &deviceId, const DeviceChain &chain)
{
    if (!m_gathering)
        return registry.setDeviceChain(deviceId, chain);
    m_gathering->setChain(deviceId, chain);
    return {};
}

Result<void> Batch::answer(const Receipt &receipt)
{
    if (m_gathering) {
        m_gathering->answer(receipt);
        return {};
    }
    if (const auto added = mailbox.addReceipt(receipt); !added)
        return added;
    return mailbox.markProcessed(receipt.mailboxId, receipt.receivedAt);
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
