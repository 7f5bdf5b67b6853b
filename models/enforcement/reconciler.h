// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/enforcement/batch.h"
#include "models/enforcement/loginends.h"
#include "models/enforcement/operationqueue.h"
#include "models/enforcement/targetexecutor.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace sallyport {

// Compares each target with the ledger, at start and each minute (I7): what nobody knows is closed
// and reported, what is missing is reported and never granted again, what is left over is cleaned
// up again. An end that was moved there to later is put back; what somebody there took away is
// reported and stays so.
class Reconciler
{
public:
    Reconciler(const QStringList &targets, Instant now);

    void setLedgerId(const QString &ledgerId) { m_ledgerId = ledgerId; }
    QList<TargetWork> due(Instant now);
    // The target is to be looked at by then, if it was not since.
    void askAt(const QString &target, Instant moment);
    void answered(const QString &target, Instant now);
    // What the target held when it was asked was compared with the ledger, and written.
    void compared(const QString &target, Instant askedAt, Instant now);
    // True once it was since the last startAfresh(): nothing is opened before that.
    bool hasCompared(const QString &target) const { return m_compared.contains(target); }
    // This enforcer leads anew: everything is compared at once.
    void startAfresh(Instant now);

    // Within the caller's batch. What it gives is called after the commit.
    Result<QList<TargetWork>> compare(Batch &batch, const QString &target,
                                      const InventoryAnswer &answer, Instant now);
    // After the login of an unexplained object was closed: its sessions.
    static std::optional<TargetWork> followUp(const QString &target, const OperationAnswer &answer);

    std::optional<Instant> nextDue() const;

private:
    Result<QList<TargetWork>> judgeObject(Batch &batch, const QString &target,
                                          const TargetObject &object, Instant askedAt, Instant now);
    Result<QList<TargetWork>> judgeOpen(Batch &batch, const Grant &grant,
                                        const TargetObject &object, Instant askedAt, Instant now);
    Result<QList<TargetWork>> judgeOver(Batch &batch, const Grant &grant,
                                        const TargetObject &object, Instant askedAt,
                                        Instant now) const;
    Result<void> judgeMissing(Batch &batch, const QString &target, const InventoryAnswer &answer,
                              Instant now) const;
    static Result<void> report(Batch &batch, const QString &target, const QString &what,
                               const QString &object, const QString &grantId, Instant now,
                               const QString &mark = {});

    struct Round
    {
        Instant nextAt;
        bool asked = false;
        Instant askedAt{};
    };
    QString m_ledgerId;
    QHash<QString, Round> m_rounds;
    QSet<QString> m_compared;
    LoginEnds m_ends;
    Instant m_freshSince;
};

} // namespace sallyport
