// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/enforcement/checkpointer.h"
#include "models/enforcement/logmemory.h"
#include "models/store/facts.h"

#include <QString>

#include <optional>

namespace sallyport {

// What a checkpoint that somebody carries says about the log.
enum class Testimony {
    Fits,
    Claim, // another log, but nobody signed it: anybody could have made it up
    GivenUp, // signed, of a log that an officer gave up
    Proof, // signed by the log key: this log was cut, forked or put back from an older copy
};

// Holds the log against what was signed before: against the enforcer's own memory, and against the
// checkpoints that consoles carry (I5). After a contradiction nothing is opened and nothing signed,
// until an officer accepts the ledger as it is; endings ask nobody.
//
// Only what the log key signed stops openings. A size and root alone are anybody's: were they
// enough, one hostile device could keep everybody from working. Such an intent is refused and its
// sender named, no more.
class LogGuard
{
public:
    LogGuard(QString folder, std::optional<SigningKey> logKey);

    // Conflict: another ledger than the one that was served here; it must not be worked on. An
    // alarm is no error: see mayOpen().
    Result<void> load(const QSqlDatabase &database, Instant now);
    bool mayOpen() const { return !m_alarm; }
    const std::optional<LogAlarmFact> &alarm() const { return m_alarm; }
    Instant keptAt() const { return m_memory.kept.at; }

    // Reads what was committed since, so that judge() knows it.
    Result<void> readOn(const QSqlDatabase &database, Instant now);
    Result<Testimony> judge(EventRepository &events, const SeenCheckpoint &seen);
    // Keeps a proof and raises the alarm. by: whose console carried it.
    void accuse(const SeenCheckpoint &proof, const QString &by, Instant now);
    // True once after an acceptance, for a device that has not acted since.
    bool mayJump(const QString &device, qint64 counter) const;

    // Signs when it is time; signLast() when there is anything new.
    Result<void> keepUp(LedgerWriter &writer, Instant now);
    Result<void> signLast(LedgerWriter &writer, Instant now);
    // Says in log and facts what the matter is, each alarm once.
    Result<void> tell(Batch &batch, Instant now) const;

    // Takes the ledger as it is in place of what was lost. Conflict: its log is not size and root.
    // NotFound: there is nothing to accept.
    Result<void> accept(LedgerWriter &writer, qint64 size, const QByteArray &root, Instant now);

private:
    void raise(LogAlarmFact::What what, qint64 size, const QString &by, Instant now);
    Result<void> taken(const Result<void> &read, Instant now);
    Result<void> signedNow(const Result<std::optional<Checkpoint>> &made, Instant now);
    Result<void> recall(const QSqlDatabase &database, Instant now);
    Result<void> compare(const QSqlDatabase &database, Instant now);
    void compareRegistry(Instant now);
    Result<void> recordAcceptance(LedgerWriter &writer, Instant now);
    void save();

    const QString m_folder;
    Checkpointer m_checkpoints;
    QByteArray m_ledgerId;
    QByteArray m_logPublicKey;
    LogMemory m_memory;
    std::optional<LogAlarmFact> m_alarm;
    bool m_unreadable = false; // the log itself: no checkpoint can be compared
    bool m_isOther = false; // another ledger than the one that was served here
};

} // namespace sallyport
