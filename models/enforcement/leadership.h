// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/enforcement/timekeeper.h"

#include <QSqlDatabase>
#include <QString>

namespace sallyport {

// Whether this enforcer may open access and write state: it holds the lease, and knows so from a
// renewal that began less than DemoteAfter ago on the boot clock, however the wall clock jumps.
class Leadership
{
public:
    static constexpr Millis LeaseLength{ 6000 };
    static constexpr Millis RenewEvery{ 2000 };
    static constexpr Millis DemoteAfter{ 4000 };
    static constexpr Millis TryEvery{ 500 };

    // owner: of this process alone. alone: something else keeps other enforcers away, as the lock
    // on a file does, so the lease is taken whatever it says.
    Leadership(QString owner, bool alone, const Timekeeper &time)
        : m_owner(std::move(owner))
        , m_alone(alone)
        , m_time(time)
    {
    }

    // Renews or tries to win when it is time. An error is the ledger's.
    Result<void> keep(const QSqlDatabase &database);
    // The next keep() asks the ledger, however lately it was asked.
    void askAnew() { m_nextAt = Millis(0); }
    // Lets a standby have it at once.
    void giveUp(const QSqlDatabase &database);
    // Another one wrote meanwhile.
    void lost() { m_epoch = 0; }

    bool leads() const { return m_epoch > 0 && m_time.boot() < m_renewedAt + DemoteAfter; }
    qint64 epoch() const { return m_epoch; }
    const QString &owner() const { return m_owner; }

private:
    const QString m_owner;
    const bool m_alone;
    const Timekeeper &m_time;
    qint64 m_epoch = 0; // 0: not held
    Millis m_renewedAt{ 0 }; // boot clock, when the renewal began
    Millis m_nextAt{ 0 };
};

// A name for this process that no other one has, readable for people: host, pid, random digits.
QString enforcerName();

} // namespace sallyport
