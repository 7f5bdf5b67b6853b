// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/engine.h"
#include "models/enforcement/liveset.h"
#include "models/enforcement/operationqueue.h"
#include "models/enforcement/spool.h"
#include "models/enforcement/targetexecutor.h"
#include "models/enforcement/timekeeper.h"

namespace sallyport {

// Ends access while the ledger cannot be written: the same engine, in memory, with the spool in the
// ledger's place. Opens nothing.
class Emergency
{
public:
    Emergency(Spool &spool, Timekeeper &time, OperationQueue &queue)
        : m_spool(spool)
        , m_time(time)
        , m_queue(queue)
    {
    }

    // What an earlier run spooled, applied to what the journal kept.
    void resume(const LiveSet &live);
    // Takes over what has to end now and gives the calls to be made; the caller marks them as
    // under way.
    QList<TargetWork> tick(const LiveSet &live);
    // Takes over this one although the rest of the ledger can be written.
    void adopt(const State &state);
    // True when the answer belonged to a live grant and is spooled now.
    bool take(const OperationAnswer &answer, const LiveSet &live);

    // As far as this one has come; nothing while it is not taken over.
    std::optional<State> stateOf(const QString &grantId) const;
    // How long after its due moment an ending is taken over; zero where nobody else could do it.
    void setPatience(Millis patience) { m_patience = patience; }
    // Forgets what is no longer live, because somebody else ended it.
    void forgetOver(const LiveSet &live);

    QList<TargetWork> due();
    std::optional<Instant> nextDue() const; // of the next call
    bool isEmpty() const { return m_running.isEmpty(); }
    void clear() { m_running.clear(); }

private:
    struct Running
    {
        State state;
        int failures = 0;
        Instant nextAt;
    };
    void spool(const QString &grantId, const std::optional<OperationResult> &result, Instant at);
    void apply(Running &running, const OperationResult &result, Instant at);
    void passTime(Running &running);

    Spool &m_spool;
    Timekeeper &m_time;
    OperationQueue &m_queue;
    Millis m_patience{ 0 };
    QHash<QString, Running> m_running; // by grant
};

} // namespace sallyport
