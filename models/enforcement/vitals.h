// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/enforcement/timekeeper.h"
#include "models/store/eventrepository.h"
#include "models/store/vitalsfact.h"

#include <QSqlDatabase>
#include <QStringList>

namespace sallyport {

// What this enforcer tells people about how it is and how its targets are. Nothing is decided by
// it. It is said with the sign of life; a look at a target is news and is said at once.
class Vitals
{
public:
    Vitals(const QStringList &targets, Timekeeper &time);

    // From now on this one leads.
    void lead(const QString &owner, qint64 epoch);
    // What was known of the targets before this start.
    Result<void> load(EventRepository &events);

    // What a comparison of a target with the ledger came to.
    struct Comparison
    {
        qint64 objects = 0;
        qint64 reported = 0;
        qint64 corrected = 0;
        Millis skew{ 0 };
    };
    void compared(const QString &name, const Comparison &found);
    // A look that failed.
    void missed(const QString &name, const Error &error);
    // A look between two comparisons, which is news only when it was the other way before.
    void glanced(const QString &name, const std::optional<Error> &error);

    bool hasNews() const { return m_hasNews; }
    // Outside of a transaction: the mailbox, and the server's clock against this one.
    Result<void> measure(const QSqlDatabase &database);
    Result<void> tell(EventRepository &events) const;
    void told() { m_hasNews = false; }

private:
    TargetVitals *find(const QString &target);
    void setReached(TargetVitals &target, const QString &error) const;

    Timekeeper &m_time;
    VitalsFact m_self;
    TargetsFact m_targets;
    bool m_hasNews = false;
};

} // namespace sallyport
