// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/enforcement/emergency.h"
#include "models/enforcement/ledgerwriter.h"

namespace sallyport {

// Grants that the journal knows and the ledger does not: it was put back from an older copy, or is
// another one. They are ended at once, not at their deadline: no approval of theirs is on record
// any more, and nobody could revoke them.
class Orphans
{
public:
    Orphans(const QString &folder, Timekeeper &time, OperationQueue &queue);

    Result<void> find(const QSqlDatabase &database, const QList<Grant> &journalled);
    QList<TargetWork> due() { return m_endings.tick(m_grants); }
    std::optional<Instant> nextDue() const { return m_endings.nextDue(); }
    // True when the answer belonged to one of them.
    bool take(const OperationAnswer &answer);

    Result<void> announce(Batch &batch) const; // that they are there
    Result<void> report(LedgerWriter &writer); // those that are over now
    QList<Grant> grants() const { return m_grants.grants(); }
    bool isEmpty() const { return grants().isEmpty() && m_over.isEmpty(); }

private:
    Timekeeper &m_time;
    LiveSet m_grants;
    Spool m_spool;
    Emergency m_endings;
    QList<Grant> m_over; // not logged yet
};

} // namespace sallyport
