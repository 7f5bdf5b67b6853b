// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/enforcement/progress.h"

#include "models/domain/phase.h"
#include "models/enforcement/lookback.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

// A told session needs a moment to go, and a login that was on its way in needs one to show.
Millis pauseAfter(const OperationResult &result)
{
    switch (result.kind) {
    case OperationKind::Terminate:
        return Millis(result.sessions > 0 ? 50 : 0);
    case OperationKind::VerifyFirst:
    case OperationKind::VerifySecond:
        return Millis(result.sessions > 0 ? 200 : 50);
    default:
        return Millis(0);
    }
}

} // namespace

QString Progress::keyOfRequest(const QString &requestId)
{
    return u"request:"_s + requestId;
}

QString Progress::keyOfGrant(const QString &grantId)
{
    return u"grant:"_s + grantId;
}

Result<void> Progress::elapseAll(const QStringList &requestIds)
{
    for (const QString &id : requestIds) {
        const auto done = m_batch.item(keyOfRequest(id), [&] { return elapseOne(id); }, {});
        if (!done)
            return done;
    }
    return {};
}

Result<void> Progress::elapseOne(const QString &requestId)
{
    auto state = m_batch.stateOf(requestId);
    if (!state)
        return propagate(state);
    // An approved request that starts now is held against the policy in force once more.
    if (state->request && awaitsOpening(*state->request, state->grant)) {
        const auto known = lookBack(m_batch, m_cache, *state, {}, nullptr, m_now);
        if (!known)
            return known;
    }
    std::shared_ptr<const Policy> pinned;
    if (state->request) {
        auto found = m_cache.policy(m_batch.registry, state->request->policyDigest);
        if (!found)
            return propagate(found);
        pinned = std::move(*found);
    }
    const Rules rules{ .current = m_cache.current.get(),
                       .pinned = pinned.get(),
                       .directory = &m_cache.directory };
    return m_batch.record(*state, elapse(*state, rules, m_now, m_time.boot(), m_time.bootId()));
}

Result<void> Progress::settleAll(const QList<OperationAnswer> &answers)
{
    for (const OperationAnswer &answer : answers) {
        const OperationResult &result = answer.result;
        const auto done = m_batch.item(
            keyOfGrant(result.grantId),
            [&] { return settleOne(result, m_queue.find(result.grantId, result.kind), m_now); },
            {});
        if (!done)
            return done;
    }
    return {};
}

Result<void> Progress::settleOne(const OperationResult &result,
                                 const std::optional<Operation> &operation, Instant at)
{
    const auto state = m_batch.stateOfGrant(result.grantId);
    if (!state)
        return propagate(state);
    if (!state->grant)
        return {}; // an object that no grant explains; the reconciler reports it
    Outcome outcome = sallyport::settle(*state, result, at);
    const bool last = outcome.next.grant->state == GrantState::Ended
        || outcome.next.grant->state == GrantState::Lapsed;
    for (Operation &next : outcome.operations)
        next.nextAt = at + (last ? Millis(0) : pauseAfter(result));
    if (const auto recorded = m_batch.record(*state, outcome); !recorded)
        return recorded;
    if (!operation)
        return {};
    // What the grant still waits for after a failure is the same operation, later each time.
    if (result.ok || wantedOperation(*outcome.next.grant) != operation->kind)
        return m_batch.finish(*operation, at);
    Operation later = *operation;
    later.nextAt = at + backOff(std::max(1, later.attempts));
    return m_batch.tryAt(later);
}

Result<std::optional<Operation>> Progress::openOperation(const QString &grantId, OperationKind kind)
{
    const auto open = m_batch.grants.openOperations();
    if (!open)
        return propagate(open);
    const auto found = std::find_if(open->begin(), open->end(), [&](const Operation &operation) {
        return operation.grantId == grantId && operation.kind == kind;
    });
    return found == open->end() ? std::nullopt : std::optional(*found);
}

Result<void> Progress::replay(const QList<SpoolEntry> &entries)
{
    for (const SpoolEntry &entry : entries) {
        const auto done
            = m_batch.item(keyOfGrant(entry.grantId), [&] { return replayOne(entry); }, {});
        if (!done)
            return done;
    }
    return {};
}

Result<void> Progress::replayOne(const SpoolEntry &entry)
{
    if (entry.result) {
        // The step may have been planned by an earlier entry of this same batch.
        const auto operation = openOperation(entry.grantId, entry.result->kind);
        if (!operation)
            return propagate(operation);
        return settleOne(*entry.result, *operation, entry.at);
    }
    const auto state = m_batch.stateOfGrant(entry.grantId);
    if (!state)
        return propagate(state);
    if (!state->grant || state->grant->id != entry.grantId)
        return {}; // a later occurrence took its place
    return m_batch.record(*state, elapse(*state, {}, entry.at, entry.boot, entry.bootId));
}

} // namespace sallyport
