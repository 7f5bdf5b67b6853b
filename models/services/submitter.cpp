// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/submitter.h"

#include "models/domain/engine.h"
#include "models/services/devicechain.h"
#include "models/services/outboxclearing.h"
#include "models/services/witness.h"
#include "models/store/database.h"
#include "models/store/hints.h"

#include <QDeadlineTimer>
#include <QScopeGuard>
#include <QSemaphore>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

constexpr Millis PollEvery{ 20 };
constexpr Millis FirstPause{ 2 };

// Asks before it writes: a long outbox is the rule while no enforcer runs.
Result<void> ensureSent(const QSqlDatabase &database, const OutboxEntry &entry)
{
    MailboxRepository mailbox(database);
    const auto there = mailbox.byDigest(entry.digest);
    if (!there)
        return propagate(there);
    if (*there && **there == entry.envelope)
        return {};
    if (const auto appended = mailbox.append(entry.envelope); !appended)
        return propagate(appended);
    return {};
}

void pauseFor(const QSqlDatabase &database, Millis least, Millis most)
{
    QSemaphore nobody;
    nobody.tryAcquire(1, int(least.count()));
    if (!awaitHint(database, most - least))
        nobody.tryAcquire(1, int((most - least).count()));
}

// It is in the mailbox, whatever comes in between.
tl::unexpected<Error> unanswered(const Error &error)
{
    return fail(error.code, error.code == ErrorCode::Unavailable ? SentUnanswered : error.detail);
}

// A copy under a forged signature has an answer of its own; only that to our row counts.
Result<std::optional<Receipt>> ownAnswer(const QSqlDatabase &database, const OutboxEntry &entry,
                                         const Receipt &known)
{
    MailboxRepository mailbox(database);
    const auto row = mailbox.append(entry.envelope);
    if (!row)
        return propagate(row);
    return *row == known.mailboxId ? std::optional(known) : mailbox.receiptOfRow(*row);
}

Result<std::optional<Receipt>> answerTo(const QSqlDatabase &database, const OutboxEntry &entry)
{
    const auto known = MailboxRepository(database).receipt(entry.digest);
    return known && known->has_value() ? ownAnswer(database, entry, **known) : known;
}

} // namespace

Submitter::Submitter(const QSqlDatabase &database, Seat seat, Identity identity, const Clock &clock)
    : m_database(database)
    , m_seat(std::move(seat))
    , m_identity(std::move(identity))
    , m_clock(clock)
{
}

Result<QByteArray> Submitter::submit(const Draft &draft)
{
    SeatFiles files(m_seat);
    if (const auto locked = files.lock(); !locked)
        return propagate(locked);
    const auto unlock = qScopeGuard([&files] { files.unlock(); });
    if (const auto flushed = flush(files); !flushed)
        return propagate(flushed);
    const auto entry = sign(files, draft);
    if (!entry)
        return propagate(entry);
    const auto session = ownSession(m_database);
    if (!session)
        return propagate(session);
    if (const auto put = files.put(*entry); !put)
        return propagate(put);
    return send(files, *entry, *session);
}

Result<OutboxEntry> Submitter::sign(const SeatFiles &files, const Draft &draft) const
{
    const auto chain = currentChain(files, m_database, m_seat, m_identity);
    if (!chain)
        return propagate(chain);
    const auto checkpoint = witness(files, m_database, m_seat);
    if (!checkpoint)
        return propagate(checkpoint);
    const Instant now = m_clock.now();
    const Intent intent{ .kind = draft.kind,
                         .person = m_identity.personId,
                         .device = m_identity.deviceId,
                         .counter = chain->counter + 1,
                         .previous = chain->digest,
                         .createdAt = now,
                         .admitBefore = now + MaxAdmitWindow,
                         .requestId = draft.requestId,
                         .requestDigest = draft.requestDigest,
                         .policyDigest = draft.policyDigest,
                         .checkpoint = *checkpoint,
                         .body = draft.body };
    const Envelope envelope = sealIntent(intent, m_seat.ledgerId, m_identity.key);
    return OutboxEntry{ .counter = intent.counter,
                        .digest = sha256(envelope.payload),
                        .previous = intent.previous,
                        .envelope = envelope };
}

Result<QByteArray> Submitter::send(const SeatFiles &files, const OutboxEntry &entry,
                                   const OwnSession &session) const
{
    const auto appended = MailboxRepository(m_database).append(entry.envelope);
    if (!appended)
        return propagate(sendFailed(files, entry, session, appended.error()));
    static_cast<void>(giveHint(m_database, Hint::IntentSent));
    // A chain file that is behind is caught up from the outbox, so this may fail.
    Q_UNUSED(files.saveChain({ .counter = entry.counter, .digest = entry.digest }));
    return entry.digest;
}

Result<void> Submitter::sendFailed(const SeatFiles &files, const OutboxEntry &entry,
                                   const OwnSession &session, const Error &error) const
{
    using enum ErrorCode;
    const ErrorCode code = error.code;
    // Certainly not in the mailbox: take it back, so that trying again does not send it twice.
    if (code == Locked || code == Full || code == Denied || code == Invalid) {
        if (const auto removed = files.remove(entry); !removed)
            return removed;
        return tl::unexpected(error);
    }
    if (code != Unavailable)
        return tl::unexpected(error);
    if (session.pid == 0)
        return fail(code, SentLater);
    if (const auto marked = files.setDoubt(entry, session); !marked)
        return marked;
    return fail(code, SentInDoubt);
}

Result<int> Submitter::resend()
{
    SeatFiles files(m_seat);
    if (const auto locked = files.lock(); !locked)
        return propagate(locked);
    const auto unlock = qScopeGuard([&files] { files.unlock(); });
    return flush(files);
}

Result<bool> Submitter::settle(const SeatFiles &files, const OutboxEntry &entry,
                               const OwnSession &session)
{
    const auto over = endOwnSession(m_database, session);
    if (!over)
        return propagate(over);
    if (!*over)
        return fail(ErrorCode::Unavailable, SentInDoubt);
    const auto there = MailboxRepository(m_database).byDigest(entry.digest);
    if (!there)
        return propagate(there);
    const bool arrived = *there && **there == entry.envelope;
    const auto done = arrived ? files.clearDoubt(entry) : files.remove(entry);
    if (!done)
        return propagate(done);
    if (const auto intent = parseIntent(entry.envelope.payload))
        m_settled.append({ .kind = intent->kind,
                           .requestId = intent->requestId,
                           .sentAt = intent->createdAt,
                           .delivered = arrived });
    return arrived;
}

Result<QList<OutboxEntry>> Submitter::delivered(const SeatFiles &files)
{
    const auto entries = files.outbox();
    if (!entries)
        return entries;
    QList<OutboxEntry> kept;
    for (const OutboxEntry &entry : *entries) {
        if (const auto session = files.doubt(entry)) {
            const auto arrived = settle(files, entry, *session);
            if (!arrived)
                return propagate(arrived);
            if (!*arrived)
                continue;
        } else if (const auto there = ensureSent(m_database, entry); !there) {
            return propagate(there);
        }
        kept.append(entry);
    }
    return kept;
}

Result<int> Submitter::flush(const SeatFiles &files)
{
    const auto entries = delivered(files);
    if (!entries)
        return propagate(entries);
    int waiting = 0;
    OutboxClearing clearing(files, m_database, m_seat, m_identity);
    for (qsizetype at = entries->size() - 1; at >= 0; --at) {
        const auto answer = answerTo(m_database, entries->at(at));
        if (!answer)
            return propagate(answer);
        if (!answer->has_value()) {
            ++waiting;
            clearing.keep(entries->at(at));
            continue;
        }
        if (const auto cleared = clearing.clear(entries->at(at), **answer); !cleared)
            return propagate(cleared);
    }
    return waiting;
}

Result<std::optional<Receipt>> Submitter::receipt(const QByteArray &digest)
{
    const auto known = MailboxRepository(m_database).receipt(digest);
    if (!known || !known->has_value())
        return known;
    SeatFiles files(m_seat);
    if (const auto locked = files.lock(); !locked)
        return propagate(locked);
    const auto unlock = qScopeGuard([&files] { files.unlock(); });
    const auto entries = files.outbox();
    if (!entries)
        return propagate(entries);
    const auto entry = std::ranges::find(*entries, digest, &OutboxEntry::digest);
    if (entry == entries->cend())
        return known;
    const auto answer = ownAnswer(m_database, *entry, **known);
    if (!answer || !answer->has_value())
        return answer;
    OutboxClearing clearing(files, m_database, m_seat, m_identity);
    if (entries->last().digest != digest)
        clearing.keep(entries->last());
    if (const auto cleared = clearing.clear(*entry, **answer); !cleared)
        return propagate(cleared);
    return answer;
}

Result<Receipt> Submitter::await(const QByteArray &digest, Millis timeout)
{
    const QDeadlineTimer deadline(timeout);
    qint64 counted = -1;
    Millis least = FirstPause;
    for (;;) {
        const auto counter = changeCounter(m_database);
        if (!counter)
            return unanswered(counter.error());
        if (*counter != counted) {
            counted = *counter;
            const auto answer = receipt(digest);
            if (!answer)
                return unanswered(answer.error());
            if (answer->has_value())
                return **answer;
        }
        if (deadline.hasExpired())
            return fail(ErrorCode::Unavailable, SentUnanswered);
        // Whoever floods everybody with hints makes nobody ask more often than without them.
        pauseFor(m_database, least, PollEvery);
        least = std::min(2 * least, PollEvery);
    }
}

} // namespace sallyport
