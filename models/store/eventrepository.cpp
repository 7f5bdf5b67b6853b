// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/eventrepository.h"

#include "models/ledger/eventcodec.h"
#include "models/ledger/merkle.h"
#include "models/store/rowset.h"

#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

// What was done on the target: the kinds whose number is bounded for each grant.
bool isActivity(EventKind kind)
{
    return kind == EventKind::Connected || kind == EventKind::Statement
        || kind == EventKind::Disconnected || kind == EventKind::LoginRefused;
}

// Column order of resources/sql/common/event_*.sql.
Result<EventRow> readEventRow(const Statement &row)
{
    return EventRow{ .index = row.column<qint64>(0),
                     .bytes = row.column<QByteArray>(1),
                     .leaf = row.column<QByteArray>(2) };
}

Result<EventLeaf> readLeaf(const Statement &row)
{
    return EventLeaf{ .index = row.column<qint64>(0), .leaf = row.column<QByteArray>(1) };
}

Result<LoggedEvent> readEvent(const Statement &row)
{
    const auto event = parseEvent(row.column<QByteArray>(1));
    if (!event)
        return propagate(event);
    return LoggedEvent{ .index = row.column<qint64>(0), .event = *event };
}

Result<Checkpoint> readCheckpoint(const Statement &row)
{
    Checkpoint checkpoint{ .size = row.column<qint64>(0),
                           .root = row.column<QByteArray>(1),
                           .at = row.instant(2),
                           .signature = row.column<QByteArray>(3),
                           .registry = {},
                           .registrySignature = row.column<QByteArray>(6) };
    if (!checkpoint.registrySignature.isEmpty())
        checkpoint.registry
            = { .count = row.column<qint64>(4), .digest = row.column<QByteArray>(5) };
    return checkpoint;
}

Result<QByteArray> readBytes(const Statement &row)
{
    return row.column<QByteArray>(0);
}

} // namespace

Result<qint64> EventRepository::append(const QList<Event> &events)
{
    const auto first = size();
    if (!first)
        return first;
    qint64 position = *first;
    QList<Columns> rows;
    for (const Event &event : events) {
        const QByteArray bytes = encodeEvent(event);
        if (bytes.size() > MaxEventBytes)
            return fail(ErrorCode::Invalid, u"event_insert: too long"_s);
        rows.append({ { u":position"_s, position++ },
                      { u":bytes"_s, bytes },
                      { u":leaf"_s, leafHash(bytes) },
                      { u":request_id"_s, event.requestId },
                      { u":grant_id"_s, event.grantId },
                      { u":activity"_s, int(isActivity(event.kind)) } });
        if (rows.size() < RowsAtOnce && position < *first + events.size())
            continue;
        const auto done = sendRows(m_database, u"event_insert"_s, std::exchange(rows, {}));
        if (!done)
            return propagate(done);
    }
    return first;
}

Result<qint64> EventRepository::size()
{
    Statement statement(m_database, u"event_size"_s);
    return readNumber(statement);
}

Result<QList<EventRow>> EventRepository::rows(qint64 from, int limit)
{
    Statement statement(m_database, u"event_rows"_s);
    statement.bind(u":first"_s, from).bind(u":row_limit"_s, limit);
    return readAll(statement, readEventRow);
}

Result<QList<EventLeaf>> EventRepository::leaves(qint64 from, int limit)
{
    Statement statement(m_database, u"event_leaves"_s);
    statement.bind(u":first"_s, from).bind(u":row_limit"_s, limit);
    return readAll(statement, readLeaf);
}

Result<QList<LoggedEvent>> EventRepository::ofRequest(const QString &requestId, qint64 from,
                                                      int limit)
{
    Statement statement(m_database, u"event_of_request"_s);
    statement.bind(u":request_id"_s, requestId)
        .bind(u":first"_s, from)
        .bind(u":row_limit"_s, limit);
    auto events = readAll(statement, readEvent);
    if (events) // the column is not part of what is hashed
        events->removeIf([&](const LoggedEvent &e) { return e.event.requestId != requestId; });
    return events;
}

Result<QList<LoggedEvent>> EventRepository::latest(int limit, std::optional<qint64> before)
{
    Statement statement(m_database, u"event_latest"_s);
    statement.bind(u":before"_s, before.value_or(std::numeric_limits<qint64>::max()))
        .bind(u":row_limit"_s, limit);
    return readAll(statement, readEvent);
}

Result<QList<LoggedEvent>> EventRepository::since(qint64 from, int limit)
{
    Statement statement(m_database, u"event_rows"_s);
    statement.bind(u":first"_s, from).bind(u":row_limit"_s, limit);
    return readAll(statement, readEvent);
}

Result<void> EventRepository::addCheckpoint(const Checkpoint &checkpoint)
{
    Statement statement(m_database, u"checkpoint_insert"_s);
    return statement.bind(u":size"_s, checkpoint.size)
        .bind(u":root"_s, checkpoint.root)
        .bind(u":made_at"_s, checkpoint.at)
        .bind(u":signature"_s, checkpoint.signature)
        .bind(u":registry_count"_s, checkpoint.registry.count)
        .bind(u":registry_digest"_s, checkpoint.registry.digest)
        .bind(u":registry_signature"_s, checkpoint.registrySignature)
        .run();
}

Result<QList<Checkpoint>> EventRepository::checkpoints(qint64 afterSize, int limit)
{
    Statement statement(m_database, u"checkpoint_after"_s);
    statement.bind(u":size"_s, afterSize).bind(u":row_limit"_s, limit);
    return readAll(statement, readCheckpoint);
}

Result<std::optional<Checkpoint>> EventRepository::latestCheckpoint()
{
    Statement statement(m_database, u"checkpoint_latest"_s);
    return readFirst(statement, readCheckpoint);
}

Result<QByteArray> EventRepository::activityCursor(const QString &target)
{
    Statement statement(m_database, u"activity_cursor_read"_s);
    statement.bind(u":target"_s, target);
    const auto cursor = readFirst(statement, readBytes);
    if (!cursor)
        return propagate(cursor);
    return cursor->value_or(QByteArray());
}

Result<void> EventRepository::setActivityCursor(const QString &target, const QByteArray &cursor)
{
    Statement statement(m_database, u"activity_cursor_save"_s);
    return statement.bind(u":target"_s, target).bind(u":place"_s, cursor).run();
}

Result<qint64> EventRepository::activityCount(const QString &grantId)
{
    Statement statement(m_database, u"event_activity_count"_s);
    statement.bind(u":grant_id"_s, grantId);
    return readNumber(statement);
}

Result<std::optional<QByteArray>> EventRepository::fact(const QString &name)
{
    Statement statement(m_database, u"fact_read"_s);
    statement.bind(u":name"_s, name);
    return readFirst(statement, readBytes);
}

Result<void> EventRepository::setFact(const QString &name, const QByteArray &value)
{
    Statement statement(m_database, u"fact_save"_s);
    return statement.bind(u":name"_s, name).bind(u":content"_s, value).run();
}

} // namespace sallyport
