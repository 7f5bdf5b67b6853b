// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/enforcement/checkpointer.h"

#include "models/ledger/checkpoint.h"
#include "models/store/mailboxrepository.h"

#include <chrono>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

constexpr Millis CheckpointEvery = std::chrono::seconds(60);
constexpr qint64 EventInterval = 1000;
constexpr int EntriesAtOnce = 2000;
constexpr qsizetype MaxRoots = 1024;

} // namespace

Result<void> Checkpointer::readUpTo(const QSqlDatabase &database, qint64 size)
{
    EventRepository events(database);
    while (m_tree.size() < size) {
        const int limit = int(std::min<qint64>(EntriesAtOnce, size - m_tree.size()));
        const auto rows = events.rows(m_tree.size(), limit);
        if (!rows)
            return propagate(rows);
        for (const EventRow &row : *rows) {
            if (row.index != m_tree.size() || leafHash(row.bytes) != row.leaf)
                return fail(ErrorCode::Corrupt, u"log: an entry is not what was hashed"_s);
            m_tree.append(row.leaf);
        }
        if (rows->isEmpty())
            return {};
    }
    return {};
}

Result<void> Checkpointer::readStatements(const QSqlDatabase &database)
{
    MailboxRepository mailbox(database);
    qsizetype read = EntriesAtOnce;
    while (read == EntriesAtOnce) {
        const auto rows = mailbox.registryStatements(m_statement, EntriesAtOnce);
        if (!rows)
            return propagate(rows);
        read = rows->size();
        for (const StatementRow &row : *rows) {
            m_heads.take(row.envelope.payload);
            m_statement = row.position;
        }
    }
    return {};
}

Result<void> Checkpointer::readOn(const QSqlDatabase &database)
{
    const auto size = EventRepository(database).size();
    if (!size)
        return propagate(size);
    if (*size < m_tree.size())
        return fail(ErrorCode::Conflict, u"log: it is shorter than it was"_s);
    return readUpTo(database, *size);
}

Result<void> Checkpointer::load(const QSqlDatabase &database, Instant now)
{
    m_tree = MerkleHistory();
    m_roots.clear();
    m_heads = {};
    m_statement = 0;
    m_signedAt = now;
    EventRepository events(database);
    const auto latest = events.latestCheckpoint();
    if (!latest)
        return propagate(latest);
    m_signedSize = *latest ? (*latest)->size : 0;
    if (const auto read = readStatements(database); !read)
        return read;
    if (const auto read = readUpTo(database, m_signedSize); !read)
        return read;
    if (*latest && (m_tree.size() != m_signedSize || m_tree.root() != (*latest)->root))
        return fail(ErrorCode::Corrupt, u"log: it differs from its newest checkpoint"_s);
    return readOn(database);
}

Result<bool> Checkpointer::agrees(EventRepository &events, qint64 size, const QByteArray &root)
{
    if (size > m_tree.size())
        return false;
    if (const auto known = m_roots.constFind(size); known != m_roots.constEnd())
        return *known == root;
    const qint64 start = MerkleHistory::tailStart(size);
    const auto rows = events.rows(start, int(size - start));
    if (!rows)
        return propagate(rows);
    QList<QByteArray> tail;
    for (const EventRow &row : *rows)
        tail.append(row.leaf);
    if (m_roots.size() >= MaxRoots)
        m_roots.clear();
    const QByteArray own = m_tree.rootAt(size, tail);
    m_roots.insert(size, own);
    return own == root;
}

bool Checkpointer::isDue(qint64 size, Instant now) const
{
    return size > m_signedSize
        && (size - m_signedSize >= EventInterval || now - m_signedAt >= CheckpointEvery);
}

Result<std::optional<Checkpoint>> Checkpointer::step(LedgerWriter &writer,
                                                     const QByteArray &ledgerId, Instant now)
{
    const auto database = writer.database();
    if (!database)
        return propagate(database);
    const auto size = EventRepository(*database).size();
    if (!size)
        return propagate(size);
    if (*size >= m_tree.size() && !isDue(*size, now))
        return std::nullopt;
    return signNow(writer, ledgerId, now);
}

Result<std::optional<Checkpoint>> Checkpointer::signNow(LedgerWriter &writer,
                                                        const QByteArray &ledgerId, Instant now)
{
    const auto database = writer.database();
    if (!database)
        return propagate(database);
    if (const auto read = readOn(*database); !read)
        return propagate(read);
    if (!m_logKey || m_tree.size() <= m_signedSize)
        return std::nullopt;
    // After the log: what is in it by now has its statement there.
    if (const auto read = readStatements(*database); !read)
        return propagate(read);
    auto checkpoint = signCheckpoint(m_tree.size(), m_tree.root(), now, ledgerId, *m_logKey);
    signRegistry(&checkpoint, m_heads.last(), ledgerId, *m_logKey);
    const auto written
        = writer.write([&](Batch &batch) { return batch.events.addCheckpoint(checkpoint); });
    if (!written)
        return propagate(written);
    m_signedSize = checkpoint.size;
    m_signedAt = now;
    return checkpoint;
}

} // namespace sallyport
