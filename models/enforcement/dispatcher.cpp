// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/enforcement/dispatcher.h"

#include "models/domain/phase.h"
#include "models/domain/text.h"
#include "models/enforcement/progress.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

constexpr int MaxDescription = 200;

TargetWork workFor(const Operation &operation)
{
    OperationWork work;
    work.operation = operation;
    return { operation.target, work };
}

// Shown by the target's own tools, so that a DBA who knows nothing of us can tell whose it is.
QString describe(const Request &request)
{
    const QString text = request.requester + u": "_s + request.ask.reason.simplified();
    return visibleText(text).left(MaxDescription);
}

} // namespace

Dispatcher::Dispatcher(const OperationQueue &queue, Timekeeper &time, QString ledgerId,
                       qint64 epoch, std::function<bool(const QString &)> mayOpen)
    : m_queue(queue)
    , m_time(time)
    , m_now(time.now())
    , m_ledgerId(std::move(ledgerId))
    , m_epoch(epoch)
    , m_mayOpen(std::move(mayOpen))
{
}

QList<Operation> Dispatcher::ready() const
{
    QList<Operation> found = m_queue.due(m_now);
    found.removeIf([this](const Operation &operation) {
        return givesAccess(operation.kind) && !m_mayOpen(operation.target);
    });
    return found;
}

Result<QList<TargetWork>> Dispatcher::prepare(Batch &batch)
{
    QList<TargetWork> works;
    QSet<QString> grants; // one call a grant at a time
    for (const Operation &operation : ready()) {
        if (grants.contains(operation.grantId))
            continue;
        const auto done = batch.item(Progress::keyOfGrant(operation.grantId),
                                     [&]() -> Result<void> {
                                         const auto work = prepareOne(batch, operation);
                                         if (!work)
                                             return propagate(work);
                                         if (*work) {
                                             works.append(**work);
                                             grants.insert(operation.grantId);
                                         }
                                         return {};
                                     },
                                     {});
        if (!done)
            return propagate(done);
    }
    return works;
}

Result<std::optional<TargetWork>> Dispatcher::prepareOne(Batch &batch, Operation operation)
{
    const auto state = batch.stateOfGrant(operation.grantId);
    if (!state)
        return propagate(state);
    // The grant went another way since this was planned: a revoke overtook the opening.
    if (!state->grant || state->grant->id != operation.grantId
        || wantedOperation(*state->grant) != operation.kind) {
        if (const auto finished = batch.finish(operation, m_now); !finished)
            return propagate(finished);
        return std::nullopt;
    }
    ++operation.attempts;
    if (const auto noted = batch.tryAt(operation); !noted)
        return propagate(noted);
    if (operation.kind == OperationKind::Open)
        return prepareOpen(batch, *state, operation);
    if (operation.kind == OperationKind::Extend)
        return prepareExtend(batch, *state, operation);
    return workFor(operation);
}

// The end is fixed and stored before the target hears of it, so that no crash leaves access open
// without a known end.
Result<std::optional<TargetWork>> Dispatcher::prepareOpen(Batch &batch, const State &state,
                                                          const Operation &operation)
{
    if (!state.request)
        return fail(ErrorCode::Corrupt, u"grant without request"_s);
    Outcome outcome;
    outcome.next = state;
    Grant &grant = *outcome.next.grant;
    grant.deadline = deadlineFrom(state, m_now);
    grant.bootDeadline = m_time.boot() + (grant.deadline - m_now);
    grant.bootId = m_time.bootId();
    if (const auto recorded = batch.record(state, outcome); !recorded)
        return propagate(recorded);

    auto work = orderFor(batch, grant, *state.request, operation);
    if (!work)
        return propagate(work);
    work->order.deadline = grant.deadline;
    work->order.sessionsUntil = sessionsUntil(grant);
    work->bootDeadline = grant.bootDeadline;
    return TargetWork{ operation.target, *work };
}

Result<OperationWork> Dispatcher::orderFor(Batch &batch, const Grant &grant, const Request &request,
                                           const Operation &operation)
{
    const auto grade = m_demands ? m_demands(batch, request) : Result<std::optional<Grade>>();
    if (!grade)
        return propagate(grade);
    OperationWork work;
    work.operation = operation;
    work.order.grantId = grant.id;
    work.order.ledgerId = m_ledgerId;
    work.order.profile = grant.profile;
    work.order.credential = request.claimed.isEmpty() ? request.ask.credential : request.claimed;
    work.order.epoch = m_epoch;
    work.order.grade = *grade;
    work.order.description = describe(request);
    work.order.isWatched = grant.end.isWatched();
    work.bootId = m_time.bootId();
    return work;
}

// The same order with the end that was approved. Until the target confirms it the ledger keeps the
// earlier one, so access never lasts longer than what is written.
Result<std::optional<TargetWork>> Dispatcher::prepareExtend(Batch &batch, const State &state,
                                                            const Operation &operation)
{
    if (!state.request)
        return fail(ErrorCode::Corrupt, u"grant without request"_s);
    const Grant &grant = *state.grant;
    auto work = orderFor(batch, grant, *state.request, operation);
    if (!work)
        return propagate(work);
    work->order.deadline = grant.extendTo;
    work->order.sessionsUntil = grant.extendTo + grant.end.drain;
    work->bootDeadline = m_time.boot() + (grant.extendTo - m_now);
    return TargetWork{ operation.target, *work };
}

QList<TargetWork> Dispatcher::endingsOnly() const
{
    QList<TargetWork> works;
    QSet<QString> grants;
    for (Operation operation : m_queue.due(m_now)) {
        if (givesAccess(operation.kind) || grants.contains(operation.grantId))
            continue;
        ++operation.attempts;
        grants.insert(operation.grantId);
        works.append(workFor(operation));
    }
    return works;
}

} // namespace sallyport
