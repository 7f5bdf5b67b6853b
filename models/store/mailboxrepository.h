// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"
#include "models/domain/result.h"
#include "models/ledger/envelope.h"

#include <QHash>
#include <QList>
#include <QSqlDatabase>
#include <QString>

#include <optional>

namespace sallyport {

// A row that somebody put into the mailbox. Nothing in it is trusted.
struct MailboxRow
{
    qint64 id = 0;
    Envelope envelope;
    QString actor; // the login that put it in, as the server knows it; empty where there are none
    Instant sentAt; // by the server's clock; zero where the backend keeps none
    Instant receivedAt; // zero until the enforcer claimed it
    qint64 position = 0; // place in the order of processing, from 1; 0 until processed
};

// A processed row as everybody may read it: how the registry came to be.
struct StatementRow
{
    qint64 position = 0; // as MailboxRow::position
    Envelope envelope;
};

// The answer to one intent. Written by the enforcer in the transaction that acts on it.
struct Receipt
{
    QByteArray intentDigest;
    qint64 mailboxId = 0;
    Instant receivedAt;
    bool accepted = false;
    bool counterConsumed = true;
    QString code; // refusalCodeName(), empty when accepted
    QString rule;
    QString subject;
    QString requestId;

    bool operator==(const Receipt &) const = default;
};

class MailboxRepository
{
public:
    explicit MailboxRepository(const QSqlDatabase &database) : m_database(database) { }

    // Appends; the same payload and signature twice is one row (idempotent re-sending), but a
    // forged copy is a row of its own. Returns the row's id. Conflict when over 64 KiB.
    Result<qint64> append(const Envelope &envelope);
    // Unprocessed rows, whatever their id, at most limit, oldest id first.
    Result<QList<MailboxRow>> unprocessed(int limit);
    // In this order. NotFound when one was processed already.
    Result<void> markProcessed(const QList<qint64> &ids, Instant receivedAt);
    Result<void> markProcessed(qint64 id, Instant receivedAt)
    {
        return markProcessed(QList<qint64>{ id }, receivedAt);
    }
    // Processed rows in processing order for the audit, after the given MailboxRow::position.
    Result<QList<MailboxRow>> processedAfter(qint64 position, int limit);
    Result<std::optional<Envelope>> byDigest(const QByteArray &intentDigest);
    // The same of many, those of them that are there, in no order; 32 bytes each.
    Result<QHash<QByteArray, Envelope>> byDigests(const QList<QByteArray> &intentDigests);
    // What was accepted as changing the registry, in processing order, after the given position.
    // Everybody may read it.
    Result<QList<StatementRow>> registryStatements(qint64 position, int limit);
    Result<qint64> backlog();
    // Since when the oldest unprocessed row waits: by the server's clock, else by what it says
    // itself. Zero when none does.
    Result<Instant> oldestWaiting();
    // When the enforcer last processed one; zero before the first.
    Result<Instant> lastDecided();

    Result<void> addReceipts(const QList<Receipt> &receipts);
    Result<void> addReceipt(const Receipt &receipt) { return addReceipts({ receipt }); }
    Result<std::optional<Receipt>> receipt(const QByteArray &intentDigest);
    Result<std::optional<Receipt>> receiptOfRow(qint64 mailboxId);
    // Of the rows with ids from first to last, by id.
    Result<QList<Receipt>> receiptsBetween(qint64 first, qint64 last);

private:
    QSqlDatabase m_database;
};

} // namespace sallyport
