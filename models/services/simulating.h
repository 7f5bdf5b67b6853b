// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/policy/simulation.h"

#include <QSqlDatabase>

#include <atomic>
#include <functional>

namespace sallyport {

// Between the thread that plays and whoever waits for it.
struct SimulationRun
{
    std::atomic<qint64> read = 0; // intents
    std::atomic<bool> isCancelled = false;
};

struct SimulatedHistory
{
    qint64 requests = 0; // filed since then
    qint64 intents = 0; // that were played, since the ledger began
    QList<Divergence> divergences;
};

// Plays the ledger's own history under the proposed policy (models/policy/simulation.h). Reads it
// in pages; needs a login that sees all (security, officers): else only what that login may see is
// played. progress(done) returns false to cancel (Conflict). Runs in the calling thread.
Result<SimulatedHistory> simulateHistory(const QSqlDatabase &database, const Policy &proposed,
                                         Instant since, Instant now,
                                         const std::function<bool(qint64)> &progress = {});

} // namespace sallyport
