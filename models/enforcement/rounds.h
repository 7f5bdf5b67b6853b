// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/enforcement/activitycollector.h"
#include "models/enforcement/ledgerwriter.h"
#include "models/enforcement/logguard.h"
#include "models/enforcement/memory.h"
#include "models/enforcement/reconciler.h"
#include "models/enforcement/timekeeper.h"
#include "models/enforcement/usewatch.h"
#include "models/enforcement/vitals.h"

namespace sallyport {

// What is done again and again beside the grants themselves: reading what was done, comparing
// targets with the ledger, signing the log, and the sign of life.
class Rounds
{
public:
    // folder: the enforcer's own, where it remembers the log.
    Rounds(const QStringList &targets, const QString &folder, std::optional<SigningKey> logKey,
           Timekeeper &time);

    Result<void> load(const QSqlDatabase &database, const QByteArray &ledgerId);
    // Reads that are due now.
    QList<TargetWork> due(const LiveSet &live);
    // The next moment at which access may lapse, so that its target has to be looked at.
    std::optional<Instant> nextLook(const LiveSet &live);
    // Writes what was read; gives the calls that follow from it. An error is the ledger's.
    Result<QList<TargetWork>> take(const TargetAnswer &answer, LedgerWriter &writer,
                                   Memory &memory);
    // Reads that were answered while the ledger could not take them: asked again later.
    void drop(const TargetAnswer &answer);
    // Signs and gives the sign of life when it is time.
    Result<void> keepUp(LedgerWriter &writer);
    // A console proved that the log is not what it was.
    void accuse(const SeenCheckpoint &proof, const QString &by);
    LogGuard &log() { return m_log; }
    const LogGuard &log() const { return m_log; }
    Vitals &vitals() { return m_vitals; }

    bool mayOpen(const QString &target) const;
    bool isQuiet() { return m_activity.isQuiet(m_time.now()); }

private:
    Result<void> takeActivity(const QString &target, const ActivityAnswer &answer,
                              LedgerWriter &writer, Memory &memory);
    Result<QList<TargetWork>> takeInventory(const QString &target, const InventoryAnswer &answer,
                                            LedgerWriter &writer, Memory &memory);

    Result<void> keepCheckpoint(LedgerWriter &writer);
    Result<void> tellClock(LedgerWriter &writer);
    Result<void> giveSign(LedgerWriter &writer);

    const QStringList m_targets;
    Timekeeper &m_time;
    ActivityCollector m_activity;
    UseWatch m_use;
    Reconciler m_reconciler;
    LogGuard m_log;
    Vitals m_vitals;
    Instant m_nextCheckpoint; // when to look whether one is due
    Instant m_nextSign; // of life
    bool m_isSetBack = false; // the wall clock, and it was said
};

} // namespace sallyport
