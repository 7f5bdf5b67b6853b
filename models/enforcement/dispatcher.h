// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/enforcement/batch.h"
#include "models/enforcement/operationqueue.h"
#include "models/enforcement/targetexecutor.h"
#include "models/enforcement/timekeeper.h"

#include <functional>

namespace sallyport {

// Chooses what is called next and writes the try ahead of the call.
class Dispatcher
{
public:
    // mayOpen: whether the target is ready for an opening; ending asks nobody.
    // epoch: of the lease, carried by what is opened.
    Dispatcher(const OperationQueue &queue, Timekeeper &time, QString ledgerId, qint64 epoch,
               std::function<bool(const QString &target)> mayOpen);

    // demands: what the target has to give before a request opens; unless it is set, nothing.
    using Demands = std::function<Result<std::optional<Grade>>(Batch &, const Request &)>;
    void setDemands(Demands demands) { m_demands = std::move(demands); }

    // What could be called now. Empty: there is nothing to write.
    QList<Operation> ready() const;
    // Within the caller's batch. What it gives is called after the commit.
    Result<QList<TargetWork>> prepare(Batch &batch);
    // The endings among what is due, when no batch can be written: their plan was committed.
    QList<TargetWork> endingsOnly() const;

private:
    Result<std::optional<TargetWork>> prepareOne(Batch &batch, Operation operation);
    Result<std::optional<TargetWork>> prepareOpen(Batch &batch, const State &state,
                                                  const Operation &operation);
    Result<std::optional<TargetWork>> prepareExtend(Batch &batch, const State &state,
                                                    const Operation &operation);
    Result<OperationWork> orderFor(Batch &batch, const Grant &grant, const Request &request,
                                   const Operation &operation);

    const OperationQueue &m_queue;
    Timekeeper &m_time;
    const Instant m_now;
    const QString m_ledgerId;
    const qint64 m_epoch;
    const std::function<bool(const QString &)> m_mayOpen;
    Demands m_demands;
};

} // namespace sallyport
