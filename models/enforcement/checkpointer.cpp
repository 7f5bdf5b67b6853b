// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/enforcement/checkpointer.h"

#include "models/enforcement/logging.h"
#include "models/ledger/checkpoint.h"

#include <chrono>
#include <limits>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

constexpr Millis Interval = std::chrono::seconds(60);
constexpr qint64 EventInterval = 1000;
constexpr int PageSize = 2000;

} // namespace

Result<void> Checkpointer::readOn(const QSqlDatabase &database, qint64 upTo)
{
    EventRepository events(database);
    while (m_tree.size() < upTo) {
        const int limit = int(std::min<qint64>(PageSize, upTo - m_tree.size()));
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

Result<void> Checkpointer::load(const QSqlDatabase &database, Instant now)
{
    m_tree = MerkleAccumulator();
    m_broken = false;
    m_signedAt = now;
    const auto latest = EventRepository(database).latestCheckpoint();
    if (!latest)
        return propagate(latest);
    m_signedSize = *latest ? (*latest)->size : 0;
    if (const auto read = readOn(database, m_signedSize); !read) {
        m_broken = read.error().code == ErrorCode::Corrupt;
        return read;
    }
    if (*latest && (m_tree.size() != m_signedSize || m_tree.root() != (*latest)->root)) {
        m_broken = true;
        return fail(ErrorCode::Corrupt, u"log: it differs from its newest checkpoint"_s);
    }
    return readOn(database, std::numeric_limits<qint64>::max());
}

bool Checkpointer::isDue(qint64 size, Instant now) const
{
    return size > m_signedSize
        && (size - m_signedSize >= EventInterval || now - m_signedAt >= Interval);
}

Result<bool> Checkpointer::step(LedgerWriter &writer, const QByteArray &ledgerId, Instant now)
{
    if (!m_logKey || m_broken)
        return false;
    const auto database = writer.database();
    if (!database)
        return propagate(database);
    const auto size = EventRepository(*database).size();
    if (!size)
        return propagate(size);
    if (!isDue(*size, now))
        return false;
    if (const auto read = readOn(*database, *size); !read) {
        m_broken = read.error().code == ErrorCode::Corrupt;
        return propagate(read);
    }
    const auto checkpoint = signCheckpoint(m_tree.size(), m_tree.root(), now, ledgerId, *m_logKey);
    const auto written
        = writer.write([&](Batch &batch) { return batch.events.addCheckpoint(checkpoint); });
    if (!written)
        return propagate(written);
    m_signedSize = checkpoint.size;
    m_signedAt = now;
    return true;
}

} // namespace sallyport
