// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/requestrepository.h"

#include "models/store/requestrow.h"
#include "models/store/rowset.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

// The text as a LIKE pattern that finds it anywhere; "!" is the escape of the statements.
QString containing(const QString &text)
{
    QString pattern = searchable(text);
    pattern.replace(u'!', u"!!"_s).replace(u'%', u"!%"_s).replace(u'_', u"!_"_s);
    return u'%' + pattern + u'%';
}

Result<QString> readId(const Statement &row)
{
    return row.column<QString>(0);
}

} // namespace

Result<std::optional<Request>> RequestRepository::byId(const QString &id)
{
    Statement statement(m_database, u"request_by_id"_s);
    statement.bind(u":id"_s, id);
    return readFirst(statement, readRequest);
}

Result<QList<Request>> RequestRepository::byIds(const QStringList &ids)
{
    Statement statement(m_database, u"request_by_ids"_s);
    statement.bind(u":keys"_s, jsonArray(ids));
    return readAll(statement, readRequest);
}

Result<QList<Request>> RequestRepository::page(const RequestFilter &filter)
{
    const bool ofOne = !filter.requester.isEmpty();
    int first = filter.decided ? int(RequestState::Approved) : int(RequestState::Pending);
    int last = int(RequestState::Lapsed);
    if (filter.state)
        first = last = int(*filter.state);
    Statement statement(m_database, ofOne ? u"request_page_of"_s : u"request_page"_s);
    statement
        .bind(u":filed_at"_s,
              filter.beforeFiledAt ? toMs(*filter.beforeFiledAt)
                                   : std::numeric_limits<qint64>::max())
        .bind(u":id"_s, filter.beforeId)
        .bind(u":first_state"_s, first)
        .bind(u":last_state"_s, last)
        .bind(u":search"_s, containing(filter.text))
        .bind(u":row_limit"_s, filter.limit);
    if (ofOne)
        statement.bind(u":requester"_s, filter.requester);
    return readAll(statement, readRequest);
}

Result<QList<Request>> RequestRepository::pending()
{
    Statement statement(m_database, u"request_pending"_s);
    return readAll(statement, readRequest);
}

Result<QList<Request>> RequestRepository::pendingAfter(Instant decideBy, const QString &id,
                                                       int limit)
{
    Statement statement(m_database, u"request_pending_after"_s);
    statement.bind(u":decide_by"_s, decideBy).bind(u":id"_s, id).bind(u":row_limit"_s, limit);
    return readAll(statement, readRequest);
}

Result<void> RequestRepository::save(const QList<Change<Request>> &changes)
{
    QList<Change<Columns>> rows;
    for (const Change<Request> &change : changes) {
        rows.append({ .before = {}, .after = columnsOf(change.after) });
        if (change.before)
            rows.last().before = columnsOf(*change.before);
    }
    return saveRows(m_database, u"request_insert"_s, u"request_update"_s, rows);
}

Result<void> RequestRepository::setAudiences(const QMap<QString, QStringList> &selectors)
{
    QList<Columns> cleared;
    QList<Columns> added;
    for (auto it = selectors.cbegin(); it != selectors.cend(); ++it) {
        cleared.append({ { u":request_id"_s, it.key() } });
        for (const QString &selector : it.value())
            added.append({ { u":request_id"_s, it.key() }, { u":selector"_s, selector } });
    }
    if (const auto done = execRows(m_database, u"request_audience_clear"_s, cleared); !done)
        return propagate(done);
    const auto done = execRows(m_database, u"request_audience_add"_s, added);
    return done ? Result<void>() : propagate(done);
}

Result<QStringList> RequestRepository::audience(const QString &id)
{
    Statement statement(m_database, u"request_audience_of"_s);
    statement.bind(u":request_id"_s, id);
    return readAll(statement, readId);
}

Result<qint64> RequestRepository::count()
{
    Statement statement(m_database, u"request_count"_s);
    return readNumber(statement);
}

Result<qint64> RequestRepository::countOf(const QString &requester, const QString &target)
{
    Statement statement(m_database, u"request_count_of"_s);
    statement.bind(u":requester"_s, requester).bind(u":target"_s, target);
    return readNumber(statement);
}

Result<std::optional<Instant>> RequestRepository::nextDecideBy()
{
    Statement statement(m_database, u"request_next_decide_by"_s);
    if (const auto done = statement.exec(); !done)
        return propagate(done);
    if (!statement.next() || statement.value(0).isNull())
        return std::optional<Instant>();
    return std::make_optional(statement.instant(0));
}

Result<QStringList> RequestRepository::idsStartingWith(const QString &start, int limit)
{
    Statement statement(m_database, u"request_ids_between"_s);
    statement.bind(u":first"_s, start)
        .bind(u":last"_s, start + u'g') // behind every hex digit
        .bind(u":row_limit"_s, limit);
    return readAll(statement, readId);
}

} // namespace sallyport
