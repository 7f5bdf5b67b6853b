// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/habitrepository.h"

#include "models/store/requestrow.h"
#include "models/store/rowset.h"

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

constexpr int MostLooked = 2000; // requests, the newest: this is asked while somebody types

} // namespace

Result<QHash<HabitRepository::PersonTarget, int>>
HabitRepository::countFiled(const QStringList &people, Instant since)
{
    Statement statement(m_database, u"request_often_filed"_s);
    statement.bind(u":keys"_s, jsonArray(people)).bind(u":since"_s, since);
    if (const auto done = statement.exec(); !done)
        return propagate(done);
    QHash<PersonTarget, int> counts;
    while (statement.next())
        counts.insert({ statement.column<QString>(0), statement.column<QString>(1) },
                      statement.column<int>(2));
    if (const auto ended = statement.ended(); !ended)
        return propagate(ended);
    return counts;
}

Result<QList<Request>> HabitRepository::approved(const QStringList &people, Instant since,
                                                 int limit)
{
    Statement statement(m_database, u"request_lately_approved"_s);
    statement.bind(u":keys"_s, jsonArray(people))
        .bind(u":since"_s, since)
        .bind(u":row_limit"_s, limit);
    return readAll(statement, readRequest);
}

Result<QHash<QString, Instant>> HabitRepository::lastActs(const QStringList &people, Instant since)
{
    Statement statement(m_database, u"request_last_acts"_s);
    statement.bind(u":keys"_s, jsonArray(people))
        .bind(u":since"_s, since)
        .bind(u":row_limit"_s, MostLooked);
    if (const auto done = statement.exec(); !done)
        return propagate(done);
    QHash<QString, Instant> acts;
    while (statement.next())
        acts.insert(statement.column<QString>(0), fromMs(statement.column<qint64>(1)));
    if (const auto ended = statement.ended(); !ended)
        return propagate(ended);
    return acts;
}

Result<QHash<RequestState, int>> HabitRepository::countStates(const QString &person,
                                                              const QString &id, Instant since)
{
    Statement statement(m_database, u"request_states_of"_s);
    statement.bind(u":requester"_s, person).bind(u":id"_s, id).bind(u":since"_s, since);
    if (const auto done = statement.exec(); !done)
        return propagate(done);
    QHash<RequestState, int> counts;
    while (statement.next())
        counts.insert(static_cast<RequestState>(statement.column<int>(0)),
                      statement.column<int>(1));
    if (const auto ended = statement.ended(); !ended)
        return propagate(ended);
    return counts;
}

Result<int> HabitRepository::countCutShort(const QString &person, Instant since)
{
    Statement statement(m_database, u"access_grant_count_cut_short"_s);
    statement.bind(u":person"_s, person).bind(u":since"_s, since);
    if (const auto done = statement.exec(); !done)
        return propagate(done);
    return statement.next() ? statement.column<int>(0) : 0;
}

} // namespace sallyport
