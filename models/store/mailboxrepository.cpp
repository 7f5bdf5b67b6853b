// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/mailboxrepository.h"

#include "models/store/rowset.h"

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

// Column order of resources/sql/common/mailbox_unprocessed.sql and mailbox_processed.sql.
Result<MailboxRow> readMailboxRow(const Statement &row)
{
    return MailboxRow{ .id = row.column<qint64>(0),
                       .envelope = { .payload = row.column<QByteArray>(1),
                                     .signature = row.column<QByteArray>(2) },
                       .actor = row.column<QString>(5),
                       .sentAt = row.instant(6),
                       .receivedAt = row.instant(3),
                       .position = row.column<qint64>(4) };
}

Result<Envelope> readEnvelope(const Statement &row)
{
    return Envelope{ .payload = row.column<QByteArray>(0), .signature = row.column<QByteArray>(1) };
}

Result<StatementRow> readStatement(const Statement &row)
{
    return StatementRow{ .position = row.column<qint64>(0),
                         .envelope = { .payload = row.column<QByteArray>(1),
                                       .signature = row.column<QByteArray>(2) } };
}

// Column order of resources/sql/common/receipt_*.sql.
Result<Receipt> readReceipt(const Statement &row)
{
    return Receipt{ .intentDigest = row.column<QByteArray>(0),
                    .mailboxId = row.column<qint64>(1),
                    .receivedAt = row.instant(2),
                    .accepted = row.column<bool>(3),
                    .counterConsumed = row.column<bool>(4),
                    .code = row.column<QString>(5),
                    .rule = row.column<QString>(6),
                    .subject = row.column<QString>(7),
                    .requestId = row.column<QString>(8) };
}

Result<Instant> readInstant(const Statement &row)
{
    return row.instant(0);
}

} // namespace

Result<qint64> MailboxRepository::append(const Envelope &envelope)
{
    const QByteArray digest = sha256(envelope.payload);
    Statement insert(m_database, u"mailbox_append"_s);
    insert.bind(u":digest"_s, digest)
        .bind(u":payload"_s, envelope.payload)
        .bind(u":signature"_s, envelope.signature);
    if (const auto done = insert.run(); !done)
        return propagate(done);
    Statement find(m_database, u"mailbox_find"_s);
    find.bind(u":digest"_s, digest).bind(u":signature"_s, envelope.signature);
    return readNumber(find);
}

Result<QList<MailboxRow>> MailboxRepository::unprocessed(int limit)
{
    Statement statement(m_database, u"mailbox_unprocessed"_s);
    statement.bind(u":row_limit"_s, limit);
    return readAll(statement, readMailboxRow);
}

Result<void> MailboxRepository::markProcessed(const QList<qint64> &ids, Instant receivedAt)
{
    QList<Columns> rows;
    for (const qint64 id : ids)
        rows.append({ { u":id"_s, id }, { u":received_at"_s, toMs(receivedAt) } });
    const auto changed = execRows(m_database, u"mailbox_process"_s, rows);
    if (!changed)
        return propagate(changed);
    if (*changed != ids.size())
        return fail(ErrorCode::NotFound, u"mailbox_process: no such row"_s);
    return {};
}

Result<QList<MailboxRow>> MailboxRepository::processedAfter(qint64 position, int limit)
{
    Statement statement(m_database, u"mailbox_processed"_s);
    statement.bind(u":position"_s, position).bind(u":row_limit"_s, limit);
    return readAll(statement, readMailboxRow);
}

Result<std::optional<Envelope>> MailboxRepository::byDigest(const QByteArray &intentDigest)
{
    Statement statement(m_database, u"mailbox_by_digest"_s);
    statement.bind(u":digest"_s, intentDigest);
    return readFirst(statement, readEnvelope);
}

Result<QHash<QByteArray, Envelope>>
MailboxRepository::byDigests(const QList<QByteArray> &intentDigests)
{
    Statement statement(m_database, u"mailbox_by_digests"_s);
    statement.bind(u":digests"_s, intentDigests.join());
    const auto envelopes = readAll(statement, readEnvelope);
    if (!envelopes)
        return propagate(envelopes);
    QHash<QByteArray, Envelope> found;
    for (const Envelope &envelope : *envelopes) {
        const QByteArray digest = sha256(envelope.payload);
        if (!found.contains(digest)) // a copy beside the one that was accepted
            found.insert(digest, envelope);
    }
    return found;
}

Result<QList<StatementRow>> MailboxRepository::registryStatements(qint64 position, int limit)
{
    Statement statement(m_database, u"registry_statements"_s);
    statement.bind(u":position"_s, position).bind(u":row_limit"_s, limit);
    return readAll(statement, readStatement);
}

Result<qint64> MailboxRepository::backlog()
{
    Statement statement(m_database, u"mailbox_backlog"_s);
    return readNumber(statement);
}

Result<Instant> MailboxRepository::oldestWaiting()
{
    const auto rows = unprocessed(1);
    if (!rows)
        return propagate(rows);
    if (rows->isEmpty())
        return Instant();
    const MailboxRow &oldest = rows->first();
    const auto intent = parseIntent(oldest.envelope.payload);
    return toMs(oldest.sentAt) != 0 || !intent ? oldest.sentAt : intent->createdAt;
}

Result<Instant> MailboxRepository::lastDecided()
{
    Statement statement(m_database, u"mailbox_last_decided"_s);
    const auto row = readFirst(statement, readInstant);
    return row ? Result<Instant>(row->value_or(Instant())) : propagate(row);
}

Result<void> MailboxRepository::addReceipts(const QList<Receipt> &receipts)
{
    QList<Columns> rows;
    for (const Receipt &receipt : receipts) {
        rows.append({ { u":intent_digest"_s, receipt.intentDigest },
                      { u":mailbox_id"_s, receipt.mailboxId },
                      { u":received_at"_s, toMs(receipt.receivedAt) },
                      { u":accepted"_s, int(receipt.accepted) },
                      { u":counter_consumed"_s, int(receipt.counterConsumed) },
                      { u":code"_s, receipt.code },
                      { u":rule"_s, receipt.rule },
                      { u":subject"_s, receipt.subject },
                      { u":request_id"_s, receipt.requestId } });
    }
    return sendRows(m_database, u"receipt_insert"_s, rows);
}

Result<std::optional<Receipt>> MailboxRepository::receipt(const QByteArray &intentDigest)
{
    Statement statement(m_database, u"receipt_by_intent"_s);
    statement.bind(u":intent_digest"_s, intentDigest);
    return readFirst(statement, readReceipt);
}

Result<std::optional<Receipt>> MailboxRepository::receiptOfRow(qint64 mailboxId)
{
    Statement statement(m_database, u"receipt_by_row"_s);
    statement.bind(u":mailbox_id"_s, mailboxId);
    return readFirst(statement, readReceipt);
}

Result<QList<Receipt>> MailboxRepository::receiptsBetween(qint64 first, qint64 last)
{
    Statement statement(m_database, u"receipt_between"_s);
    statement.bind(u":first"_s, first).bind(u":last"_s, last);
    return readAll(statement, readReceipt);
}

} // namespace sallyport
