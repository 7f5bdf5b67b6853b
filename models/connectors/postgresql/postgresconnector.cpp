// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connectors/postgresql/postgresconnector.h"

#include "models/connectors/postgresql/guardjson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

// A schedule by the minute that has just missed one run still counts.
constexpr Millis ReaperSilence{ 150'000 };

constexpr auto OpenSql = "select sallyport_guard.open($1, $2, $3, $4, $5, $6, $7)";
// A guard of an earlier version has neither of these: it cannot tell of use, nor let sessions
// drain.
constexpr auto OpenWithTermsSql = "select sallyport_guard.open($1, $2, $3, $4, $5, $6, $7, $8)";
constexpr auto DrainSql = "select sallyport_guard.drain($1)";
constexpr auto RestrainSql = "select sallyport_guard.restrain($1, $2, $3, $4, $5)";
constexpr auto CloseSql = "select sallyport_guard.close($1)";
constexpr auto TerminateSql = "select sallyport_guard.reap($1)";
constexpr auto RemoveSql = "select sallyport_guard.reap($1, 'remove')";
constexpr auto ListSql = "select sallyport_guard.list()";
constexpr auto ListOneSql = "select sallyport_guard.list($1)";
constexpr auto ActivitySql = "select sallyport_guard.activity($1, $2)";

tl::unexpected<Error> unreadable(const QString &name)
{
    return fail(ErrorCode::Corrupt, u"postgresql %1: answer not understood"_s.arg(name));
}

} // namespace

PostgresConnector::PostgresConnector(PostgresSettings settings)
    : m_settings(settings)
    , m_session(std::move(settings))
{
}

Grade PostgresConnector::grade() const
{
    return m_grade;
}

Result<QJsonObject> PostgresConnector::call(const QString &name, const QByteArray &sql,
                                            const PostgresSession::Values &values)
{
    const QDeadlineTimer deadline(m_settings.timeout.count());
    Result<QList<PostgresSession::Row>> answer;
    // The first try can meet a connection that the server has left meanwhile.
    for (int attempt = 0; attempt < 2; ++attempt) {
        if (const auto opened = m_session.open(deadline); !opened)
            return propagate(opened);
        answer = m_session.query(name, sql, values, deadline);
        if (answer || m_session.isOpen() || deadline.hasExpired())
            break;
    }
    if (!answer)
        return propagate(answer);
    if (answer->size() != 1 || answer->first().size() != 1)
        return unreadable(name);
    const auto document = QJsonDocument::fromJson(answer->first().first());
    if (!document.isObject())
        return unreadable(name);
    return document.object();
}

Result<void> PostgresConnector::open(const OpenOrder &order)
{
    PostgresSession::Values values{ order.grantId.toUtf8(),
                                    order.ledgerId.toUtf8(),
                                    order.profile.toUtf8(),
                                    order.credential,
                                    QByteArray::number(toMs(order.deadline)),
                                    QByteArray::number(order.epoch),
                                    order.description.toUtf8() };
    const bool hasTerms = order.isWatched || order.sessionsUntil > order.deadline;
    if (hasTerms)
        values << QByteArray::number(toMs(std::max(order.sessionsUntil, order.deadline)));
    const auto answer = call(u"open"_s, hasTerms ? OpenWithTermsSql : OpenSql, values);
    if (!answer)
        return propagate(answer);
    return {};
}

Result<void> PostgresConnector::drain(const QString &grantId)
{
    const auto answer = call(u"drain"_s, DrainSql, { grantId.toUtf8() });
    if (!answer)
        return propagate(answer);
    return {};
}

Result<void> PostgresConnector::restrain(const TargetObject &seen, Instant deadline,
                                         Instant sessionsUntil)
{
    const auto answer = call(u"restrain"_s, RestrainSql,
                             { seen.grantId.toUtf8(), QByteArray::number(toMs(deadline)),
                               QByteArray::number(toMs(sessionsUntil)),
                               QByteArray::number(toMs(seen.loginUntil.value_or(Instant()))),
                               QByteArray::number(toMs(seen.deadline)) });
    if (!answer)
        return propagate(answer);
    return {};
}

Result<void> PostgresConnector::disable(const QString &object)
{
    const auto answer = call(u"close"_s, CloseSql, { object.toUtf8() });
    if (!answer)
        return propagate(answer);
    return {};
}

Result<int> PostgresConnector::terminate(const QString &object)
{
    const auto answer = call(u"reap"_s, TerminateSql, { object.toUtf8() });
    if (!answer)
        return propagate(answer);
    return answer->value("told"_L1).toInt();
}

Result<int> PostgresConnector::sessions(const QString &object)
{
    const auto answer = call(u"list"_s, ListOneSql, { object.toUtf8() });
    if (!answer)
        return propagate(answer);
    int alive = 0;
    for (const auto &one : answer->value("objects"_L1).toArray())
        alive += one.toObject().value("sessions"_L1).toInt();
    return alive;
}

Result<CleanUpReport> PostgresConnector::cleanUp(const QString &grantId)
{
    auto answer = call(u"remove"_s, RemoveSql, { grantId.toUtf8() });
    if (!answer)
        return propagate(answer);
    const QJsonArray elsewhere = answer->value("databases"_L1).toArray();
    if (!answer->value("removed"_L1).toBool() && !elsewhere.isEmpty()) {
        for (const auto &database : elsewhere)
            cleanElsewhere(database.toString(), grantId);
        answer = call(u"remove"_s, RemoveSql, { grantId.toUtf8() });
        if (!answer)
            return propagate(answer);
    }
    if (answer->value("removed"_L1).toBool())
        return CleanUpReport{};
    return CleanUpReport{ true,
                          u"postgresql remove: %1, in %2 other databases"_s
                              .arg(answer->value("state"_L1).toString())
                              .arg(answer->value("databases"_L1).toArray().size()) };
}

// A role's objects can only be given away from inside their own database. Best effort: what stays
// is reported as residue by the caller.
void PostgresConnector::cleanElsewhere(const QString &database, const QString &grantId)
{
    PostgresSettings settings = m_settings;
    settings.database = database;
    const QDeadlineTimer deadline(settings.timeout.count());
    PostgresSession session(std::move(settings));
    if (session.open(deadline))
        (void)session.query(u"remove"_s, RemoveSql, { grantId.toUtf8() }, deadline);
}

Result<QList<TargetObject>> PostgresConnector::list()
{
    const auto answer = call(u"list"_s, ListSql, {});
    if (!answer)
        return propagate(answer);
    const auto objects = guardjson::objects(*answer);
    if (!objects)
        return unreadable(u"list"_s);
    const Instant now = guardjson::instant(answer->value("now"_L1));
    const Instant reaped = guardjson::instant(answer->value("reaped"_L1));
    m_grade = now - reaped < ReaperSilence ? Grade::A : Grade::B;
    return *objects;
}

Result<ActivityPage> PostgresConnector::activity(const QByteArray &cursor, int maxBytes)
{
    const auto answer = call(u"activity"_s, ActivitySql, { cursor, QByteArray::number(maxBytes) });
    if (!answer)
        return propagate(answer);
    const auto page = guardjson::activityPage(*answer);
    if (!page)
        return unreadable(u"activity"_s);
    return *page;
}

Result<Instant> PostgresConnector::time()
{
    // A name that is no object's: the clock alone.
    const auto answer = call(u"list"_s, ListOneSql, { QByteArray("slp_") });
    if (!answer)
        return propagate(answer);
    const Instant now = guardjson::instant(answer->value("now"_L1));
    if (now == Instant())
        return unreadable(u"list"_s);
    return now;
}

} // namespace sallyport
