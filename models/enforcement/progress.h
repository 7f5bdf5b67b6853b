// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/enforcement/batch.h"
#include "models/enforcement/liveset.h"
#include "models/enforcement/operationqueue.h"
#include "models/enforcement/registrycache.h"
#include "models/enforcement/spool.h"
#include "models/enforcement/targetexecutor.h"
#include "models/enforcement/timekeeper.h"

namespace sallyport {

// What time and targets do to grants, written within the caller's batch.
class Progress
{
public:
    Progress(Batch &batch, RegistryCache &cache, const OperationQueue &queue, Timekeeper &time)
        : m_batch(batch)
        , m_cache(cache)
        , m_queue(queue)
        , m_time(time)
        , m_now(time.now())
    {
    }

    // Deadlines, warnings, lapses, escalations and reminders of the requests named.
    Result<void> elapseAll(const QStringList &requestIds);
    Result<void> settleAll(const QList<OperationAnswer> &answers);
    // What happened while the ledger could not be written, at its own times.
    Result<void> replay(const QList<SpoolEntry> &entries);

    static QString keyOfRequest(const QString &requestId);
    static QString keyOfGrant(const QString &grantId);

private:
    Result<void> elapseOne(const QString &requestId);
    Result<void> settleOne(const OperationResult &result, const std::optional<Operation> &operation,
                           Instant at);
    Result<void> replayOne(const SpoolEntry &entry);
    Result<std::optional<Operation>> openOperation(const QString &grantId, OperationKind kind);

    Batch &m_batch;
    RegistryCache &m_cache;
    const OperationQueue &m_queue;
    Timekeeper &m_time;
    const Instant m_now;
};

} // namespace sallyport
