// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/requestrepository.h"

#include "models/store/requestrow.h"
#include "models/store/requestwords.h"
#include "models/store/rowset.h"

#include <limits>
#include <utility>

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

// Each by the index that leads to the fewest rows.
QString pageStatement(const RequestFilter &filter)
{
    if (!filter.requester.isEmpty())
        return filter.target.isEmpty() ? u"request_page_of"_s : u"request_page_of_on"_s;
    return filter.target.isEmpty() ? u"request_page"_s : u"request_page_on"_s;
}

Result<QString> readId(const Statement &row)
{
    return row.column<QString>(0);
}

Result<std::pair<Instant, Instant>> readSpan(const Statement &row)
{
    return std::pair(row.instant(0), row.instant(1));
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

Result<std::optional<QStringList>> RequestRepository::idsWith(const QStringList &texts, int most)
{
    const QString sought = wordsSought(m_database, texts);
    if (sought.isEmpty())
        return std::optional<QStringList>();
    Statement statement(m_database, u"request_with"_s);
    statement.bind(u":pieces"_s, sought).bind(u":row_limit"_s, most + 1);
    const auto ids = readAll(statement, readId);
    if (!ids)
        return propagate(ids);
    return ids->size() > most ? std::optional<QStringList>() : std::optional(*ids);
}

Result<QList<Request>> RequestRepository::page(const RequestFilter &filter)
{
    const RequestState first = filter.state.value_or(RequestState::Pending);
    const RequestState last = filter.upTo.value_or(filter.state.value_or(RequestState::Lapsed));
    Statement statement(m_database, pageStatement(filter));
    // "until" is where a page begins, as the place of the one before is.
    Instant before = filter.beforeFiledAt.value_or(fromMs(std::numeric_limits<qint64>::max()));
    QString beforeId = filter.beforeId;
    if (filter.until && *filter.until <= before) {
        before = *filter.until;
        beforeId.clear();
    }
    statement.bind(u":filed_at"_s, toMs(before))
        .bind(u":id"_s, beforeId)
        .bind(u":since"_s, toMs(filter.since.value_or(Instant())))
        .bind(u":first_state"_s, int(first))
        .bind(u":last_state"_s, int(last))
        .bind(u":search"_s, containing(filter.text))
        .bind(u":row_limit"_s, filter.limit);
    if (!filter.requester.isEmpty())
        statement.bind(u":requester"_s, filter.requester);
    if (!filter.target.isEmpty())
        statement.bind(u":target"_s, filter.target);
    return readAll(statement, readRequest);
}

Result<QList<Request>> RequestRepository::pending()
{
    Statement statement(m_database, u"request_pending"_s);
    return readAll(statement, readRequest);
}

Result<QList<Request>> RequestRepository::waiting()
{
    Statement statement(m_database, u"request_waiting"_s);
    return readAll(statement, readRequest);
}

Result<QList<Request>> RequestRepository::toReview(int limit)
{
    Statement statement(m_database, u"request_to_review"_s);
    statement.bind(u":row_limit"_s, limit);
    return readAll(statement, readRequest);
}

Result<QList<Request>> RequestRepository::toStart(int limit)
{
    Statement statement(m_database, u"request_to_start"_s);
    statement.bind(u":row_limit"_s, limit);
    return readAll(statement, readRequest);
}

Result<QList<Request>> RequestRepository::ofBundle(const QString &bundle, const QString &filedBy,
                                                   int limit)
{
    Statement statement(m_database, u"request_of_bundle"_s);
    statement.bind(u":bundle"_s, bundle).bind(u":filed_by"_s, filedBy).bind(u":row_limit"_s, limit);
    return readAll(statement, readRequest);
}

Result<QList<Request>> RequestRepository::filedForOthers(const QString &person, int limit)
{
    Statement statement(m_database, u"request_filed_for_others"_s);
    statement.bind(u":filed_by"_s, person).bind(u":row_limit"_s, limit);
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
    for (qsizetype at = 0; at < changes.size(); ++at) {
        const Change<Request> &change = changes.at(at);
        rows.append({ .before = {}, .after = columnsOf(change.after) });
        if (change.before)
            rows.last().before = columnsOf(*change.before);
        if (rows.size() < RowsAtOnce && at + 1 < changes.size())
            continue;
        if (const auto saved = saveRows(m_database, u"request_insert"_s, u"request_update"_s, rows);
            !saved)
            return saved;
        if (const auto saved = saveWords(m_database, std::exchange(rows, {})); !saved)
            return saved;
    }
    return {};
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
    if (const auto done = sendRows(m_database, u"request_audience_clear"_s, cleared); !done)
        return done;
    return sendRows(m_database, u"request_audience_add"_s, added);
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

Result<bool> RequestRepository::hasApproved(const QString &requester, const QString &target,
                                            const QString &id)
{
    Statement statement(m_database, u"request_has_approved"_s);
    statement.bind(u":requester"_s, requester).bind(u":target"_s, target).bind(u":id"_s, id);
    const auto count = readNumber(statement);
    return count ? Result<bool>(*count > 0) : propagate(count);
}

Result<std::pair<Instant, Instant>> RequestRepository::span()
{
    Statement statement(m_database, u"request_span"_s);
    const auto span = readFirst(statement, readSpan);
    return span ? Result<std::pair<Instant, Instant>>(span->value_or(std::pair<Instant, Instant>()))
                : propagate(span);
}

Result<qint64> RequestRepository::countOverdue(const QString &requester, const QString &id,
                                               Instant now)
{
    Statement statement(m_database, u"request_count_overdue"_s);
    statement.bind(u":requester"_s, requester).bind(u":id"_s, id).bind(u":now"_s, now);
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

Result<void> RequestRepository::renew()
{
    const auto renewed = renewRows<Request>(m_database, u"request_undigested"_s,
                                            u"request_update"_s, readRequest, columnsOf);
    return renewed ? fillWords(m_database) : renewed;
}

} // namespace sallyport
