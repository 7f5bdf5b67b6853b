// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/serverquery.h"

#include "models/store/database.h"
#include "models/store/driver.h"
#include "models/store/postgresqlwire.h"
#include "models/store/sqltext.h"

#include <QHash>
#include <QRegularExpression>
#include <QtEndian>

#include <libpq-fe.h>

#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

constexpr int AsText = 0;
constexpr int AsBinary = 1;

// Of pg_type.dat; they never change. Everything else that our statements give is text.
constexpr Oid BoolType = 16;
constexpr Oid BytesType = 17;
constexpr Oid BigIntType = 20;
constexpr Oid IntType = 23;

using Answer = std::shared_ptr<PGresult>;

// What a connection of this thread has.
struct Session
{
    QHash<QString, QStringList>
        prepared; // placeholders in the order of their numbers, by statement
    pg_conn *connection = nullptr;
    QString sent; // the statement that was not answered yet
};

QHash<QString, Session> &sessionsHere()
{
    thread_local QHash<QString, Session> all;
    return all;
}

Error failed(const Answer &answer, const QString &name)
{
    const char *const state = PQresultErrorField(answer.get(), PG_DIAG_SQLSTATE);
    const QString code = QString::fromLatin1(state, state == nullptr ? 0 : SqlStateLength);
    return toError(QSqlError({}, {}, QSqlError::StatementError, code), name);
}

// The last answer: there is one for each statement, and one more when the connection breaks.
Answer answerOn(pg_conn *connection)
{
    Answer last;
    while (PGresult *const next = PQgetResult(connection))
        last.reset(next, &PQclear);
    return last;
}

// The text with numbers in place of the names, which libpq does not know.
QStringList numberPlaceholders(QString &sql)
{
    static const QRegularExpression placeholder(u"(?<!:):[a-z_]+"_s);
    QStringList names;
    for (auto found = placeholder.match(sql); found.hasMatch(); found = placeholder.match(sql)) {
        if (!names.contains(found.captured()))
            names.append(found.captured());
        sql.replace(found.capturedStart(), found.capturedLength(),
                    u"$%1"_s.arg(names.indexOf(found.captured()) + 1));
    }
    return names;
}

QByteArray contentOf(const QVariant &value)
{
    return value.typeId() == QMetaType::QString ? value.toString().toUtf8() : value.toByteArray();
}

} // namespace

ServerQuery::ServerQuery(const QSqlDatabase &database, QString name)
    : m_database(database)
    , m_name(std::move(name))
    , m_connection(connectionOf(database))
    , m_ready(prepare())
{
    m_values.resize(m_placeholders.size());
}

Result<void> ServerQuery::prepare()
{
    Session &session = sessionsHere()[m_database.connectionName()];
    session.connection = m_connection;
    if (const auto it = session.prepared.constFind(m_name); it != session.prepared.constEnd()) {
        m_placeholders = *it;
        return {};
    }
    QString sql = sqlText(m_database.driverName(), m_name);
    m_placeholders = numberPlaceholders(sql);
    if (const auto settled = settle(m_database.connectionName()); !settled)
        return settled;
    const Answer answer(PQprepare(m_connection, m_name.toLatin1().constData(),
                                  sql.toUtf8().constData(), 0, nullptr),
                        &PQclear);
    if (PQresultStatus(answer.get()) != PGRES_COMMAND_OK)
        return tl::unexpected(failed(answer, m_name));
    session.prepared.insert(m_name, m_placeholders);
    return {};
}

void ServerQuery::bind(const QString &placeholder, const QVariant &value)
{
    // What a backend has no use for is not in its statement.
    if (const qsizetype at = m_placeholders.indexOf(placeholder); at >= 0)
        m_values[at] = value;
}

Result<void> ServerQuery::start()
{
    m_row = -1;
    m_answer.reset();
    if (!m_ready)
        return m_ready;
    QList<QByteArray> contents;
    std::vector<const char *> values;
    std::vector<int> lengths;
    std::vector<int> formats;
    for (const QVariant &value : std::as_const(m_values)) {
        contents.append(contentOf(value));
        values.push_back(value.isValid() ? contents.constLast().constData() : nullptr);
        lengths.push_back(int(contents.constLast().size()));
        formats.push_back(value.typeId() == QMetaType::QByteArray ? AsBinary : AsText);
    }
    if (const auto settled = settle(m_database.connectionName()); !settled)
        return settled;
    const int sent
        = PQsendQueryPrepared(m_connection, m_name.toLatin1().constData(), int(values.size()),
                              values.data(), lengths.data(), formats.data(), AsBinary);
    return sent == 1 ? Result<void>() : tl::unexpected(failed({}, m_name));
}

Result<int> ServerQuery::exec()
{
    if (const auto started = start(); !started)
        return propagate(started);
    m_answer = answerOn(m_connection);
    const auto status = PQresultStatus(m_answer.get());
    if (status == PGRES_TUPLES_OK)
        return -1;
    if (status != PGRES_COMMAND_OK)
        return tl::unexpected(failed(m_answer, m_name));
    return QByteArray(PQcmdTuples(m_answer.get())).toInt();
}

Result<void> ServerQuery::send()
{
    const auto started = start();
    if (started)
        sessionsHere()[m_database.connectionName()].sent = m_name;
    return started;
}

Result<void> ServerQuery::settle(const QString &connectionName)
{
    const auto session = sessionsHere().find(connectionName);
    if (session == sessionsHere().end() || session->sent.isEmpty())
        return {};
    const QString name = std::exchange(session->sent, {});
    const Answer answer = answerOn(session->connection);
    return PQresultStatus(answer.get()) == PGRES_COMMAND_OK ? Result<void>()
                                                            : tl::unexpected(failed(answer, name));
}

bool ServerQuery::next()
{
    return ++m_row < PQntuples(m_answer.get());
}

QVariant ServerQuery::value(int column) const
{
    const PGresult *const answer = m_answer.get();
    if (PQgetisnull(answer, m_row, column) == 1)
        return {};
    const char *const bytes = PQgetvalue(answer, m_row, column);
    const int length = PQgetlength(answer, m_row, column);
    switch (PQftype(answer, column)) {
    case BoolType:
        return *bytes != 0;
    case BytesType:
        return QByteArray(bytes, length);
    case BigIntType:
        return qFromBigEndian<qint64>(bytes);
    case IntType:
        return qFromBigEndian<qint32>(bytes);
    default:
        return QString::fromUtf8(bytes, length);
    }
}

void ServerQuery::forget(const QString &connectionName)
{
    sessionsHere().remove(connectionName);
}

} // namespace sallyport
