// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/enforcement/gathering.h"

#include "models/store/rowset.h"

#include <algorithm>

namespace sallyport {

namespace {

// Of several changes of one row, only the last is written, in place of what was loaded first.
template <typename Row>
void keep(QMap<QString, Change<Row>> &changes, const std::optional<Row> &before, const Row &after)
{
    const auto it = changes.find(after.id);
    if (it == changes.end())
        changes.insert(after.id, { before, after });
    else
        it->after = after;
}

} // namespace

Gathering::Gathering(const QSqlDatabase &database)
    : m_database(database)
    , m_requests(database)
    , m_grants(database)
    , m_log(database)
    , m_mailbox(database)
    , m_registry(database)
{
}

Result<void> Gathering::read(const QStringList &deviceIds, const QStringList &requestIds)
{
    const auto chains = m_registry.deviceChains(deviceIds);
    if (!chains)
        return propagate(chains);
    const auto requests = m_requests.byIds(requestIds);
    if (!requests)
        return propagate(requests);
    const auto grants = m_grants.ofRequests(requestIds);
    if (!grants)
        return propagate(grants);
    const auto stuck = m_grants.allStuck();
    if (!stuck)
        return propagate(stuck);
    m_chains.insert(*chains);
    for (const QString &id : requestIds)
        m_states.insert(id, {});
    for (const Request &request : *requests)
        m_states[request.id].request = request;
    for (const Grant &grant : *grants)
        m_states[grant.requestId].grant = grant;
    for (const StuckGrant &grant : *stuck)
        m_stuck.insert(grant.id, grant);
    return {};
}

bool Gathering::isStuck(const QString &person, const QString &target) const
{
    return std::any_of(m_stuck.begin(), m_stuck.end(), [&](const StuckGrant &grant) {
        return grant.person == person && grant.target == target;
    });
}

Result<State> Gathering::stateOf(const QString &requestId, const QString &person,
                                 const QString &target)
{
    if (!m_states.contains(requestId)) {
        State &state = m_states[requestId];
        auto request = m_requests.byId(requestId);
        if (!request)
            return propagate(request);
        auto grant = m_grants.ofRequest(requestId);
        if (!grant)
            return propagate(grant);
        state.request = std::move(*request);
        state.grant = std::move(*grant);
    }
    State state = m_states.value(requestId);
    state.stuckElsewhere = state.request
        ? isStuck(state.request->requester, state.request->ask.target)
        : isStuck(person, target);
    return state;
}

Result<DeviceChain> Gathering::chainOf(const QString &deviceId)
{
    const auto known = m_chains.constFind(deviceId);
    return known != m_chains.constEnd() ? *known : m_registry.deviceChain(deviceId);
}

void Gathering::setChain(const QString &deviceId, const DeviceChain &chain)
{
    m_chains.insert(deviceId, chain);
    m_changedChains.insert(deviceId, chain);
}

void Gathering::putGrant(const std::optional<Grant> &before, const Grant &after)
{
    keep(m_changedGrants, before, after);
    m_stuck.remove(after.id);
    if (after.stuck && after.state == GrantState::Ending)
        m_stuck.insert(after.id, { after.id, after.person, after.target });
}

void Gathering::put(const State &before, const Outcome &outcome)
{
    const auto &request = outcome.next.request;
    const auto &grant = outcome.next.grant;
    if (request && request != before.request)
        keep(m_changedRequests, before.request, *request);
    if (grant && grant != before.grant)
        putGrant(replacedRow(before.grant, *grant), *grant);
    if (const auto &extended = outcome.next.extended; extended && extended != before.extended) {
        putGrant(before.extended, *extended);
        m_states[extended->requestId].grant = extended;
    }
    if (request)
        m_states.insert(request->id, { .request = request, .grant = grant ? grant : before.grant });
    m_events.append(outcome.events);
    m_operations.append(outcome.operations);
}

Result<QList<Operation>> Gathering::write()
{
    SendingAhead ahead(m_database);
    if (const auto written = writeRows(); !written)
        return propagate(written);
    if (const auto arrived = ahead.finish(); !arrived)
        return propagate(arrived);
    return writeOperations();
}

Result<void> Gathering::writeRows()
{
    if (const auto saved = m_requests.save(m_changedRequests.values()); !saved)
        return saved;
    if (const auto set = m_requests.setAudiences(m_audiences); !set)
        return set;
    if (const auto saved = m_grants.save(m_changedGrants.values()); !saved)
        return saved;
    if (!m_events.isEmpty()) {
        if (const auto logged = m_log.append(m_events); !logged)
            return propagate(logged);
    }
    if (const auto set = m_registry.setDeviceChains(m_changedChains); !set)
        return set;
    return writeAnswers();
}

Result<void> Gathering::writeAnswers()
{
    if (const auto added = m_mailbox.addReceipts(m_receipts); !added)
        return added;
    QList<qint64> rows;
    for (const Receipt &receipt : std::as_const(m_receipts))
        rows.append(receipt.mailboxId);
    return rows.isEmpty() ? Result<void>()
                          : m_mailbox.markProcessed(rows, m_receipts.first().receivedAt);
}

Result<QList<Operation>> Gathering::writeOperations()
{
    QList<Operation> planned = m_operations;
    for (Operation &operation : planned) {
        const auto id = m_grants.addOperation(operation);
        if (!id)
            return propagate(id);
        operation.id = *id;
    }
    return planned;
}

} // namespace sallyport
