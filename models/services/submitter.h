// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "models/domain/intent.h"
#include "models/domain/result.h"
#include "models/services/identity.h"
#include "models/services/seatfiles.h"
#include "models/store/mailboxrepository.h"

#include <QSqlDatabase>

#include <optional>
#include <utility>

namespace sallyport {

// What a person wants to say, before this device numbers and signs it.
struct Draft
{
    IntentKind kind = IntentKind::Comment;
    QString requestId;
    QByteArray requestDigest; // of the revision that was displayed
    QByteArray policyDigest; // of the policy that was displayed
    IntentBody body;
};

// What became of an intent whose sending broke off with the connection.
struct SettledDoubt
{
    IntentKind kind = IntentKind::Comment;
    QString requestId;
    Instant sentAt; // by this machine
    bool delivered = false; // else it is not in the ledger, and never will be

    bool operator==(const SettledDoubt &) const = default;
};

// Details of Unavailable by which people are told what became of what they said. Any other one:
// nothing was sent.
inline constexpr QLatin1StringView SentInDoubt("submitter: it may have been sent");
inline constexpr QLatin1StringView SentUnanswered("submitter: no receipt in time");
inline constexpr QLatin1StringView SentLater("submitter: kept, and sent again");

// Signs drafts in this device's order and puts them into the mailbox. A signed intent stays in the
// outbox until its receipt is there; the same bytes are sent again after a crash.
class Submitter
{
public:
    Submitter(const QSqlDatabase &database, Seat seat, Identity identity, const Clock &clock);

    // Returns the intent's digest. Under the seat's lock: number, sign, write the outbox, append.
    // Locked, Full, Denied, Invalid: nothing was sent and nothing will be. Unavailable: its detail
    // says what became of it (above). A file keeps it and is sent the same bytes again. On a server
    // it is in doubt: nothing else is sent before flush() has found out; what did not arrive is not
    // sent any more. Corrupt: the log contradicts its checkpoints.
    Result<QByteArray> submit(const Draft &draft);
    // Sends what an earlier run left behind and clears what has a receipt; returns how many still
    // wait for one. Call at start.
    Result<int> resend();
    // The answer, once there is one. Clears the outbox entry.
    Result<std::optional<Receipt>> receipt(const QByteArray &digest);
    // Waits for the answer by watching the change counter, at once after a hint where the
    // connection listens to LedgerChanged; Unavailable after the time-out. Blocks: command line and
    // database thread only.
    Result<Receipt> await(const QByteArray &digest, Millis timeout);

    // What was found out about intents in doubt since the last call.
    QList<SettledDoubt> takeSettled() { return std::exchange(m_settled, {}); }

    const Seat &seat() const { return m_seat; }
    const Identity &identity() const { return m_identity; }

private:
    Result<OutboxEntry> sign(const SeatFiles &files, const Draft &draft) const;
    Result<QByteArray> send(const SeatFiles &files, const OutboxEntry &entry,
                            const OwnSession &session) const;
    Result<void> sendFailed(const SeatFiles &files, const OutboxEntry &entry,
                            const OwnSession &session, const Error &error) const;
    // Sends and clears the whole outbox, oldest first, since the enforcer admits no gap.
    Result<int> flush(const SeatFiles &files);
    // False when it never arrived: it is gone from the outbox then.
    Result<bool> settle(const SeatFiles &files, const OutboxEntry &entry,
                        const OwnSession &session);
    Result<QList<OutboxEntry>> delivered(const SeatFiles &files);

    QSqlDatabase m_database;
    Seat m_seat;
    Identity m_identity;
    const Clock &m_clock;
    QList<SettledDoubt> m_settled;
};

} // namespace sallyport
