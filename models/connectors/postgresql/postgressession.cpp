// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connectors/postgresql/postgressession.h"

#include <QLoggingCategory>

#include <algorithm>
#include <libpq-fe.h>
#include <poll.h>

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

// The server's own words quote people's data, so they are for a developer who asks for them.
Q_LOGGING_CATEGORY(serverText, "sallyport.postgresql.text", QtCriticalMsg)

using ResultPtr = std::unique_ptr<PGresult, decltype(&PQclear)>;

// SP… are the guard's own, listed at its functions.
ErrorCode codeFor(const QByteArray &state)
{
    static const QList<QPair<QByteArray, ErrorCode>> codes{
        { "SP001", ErrorCode::Invalid },     { "SP006", ErrorCode::Unsupported },
        { "SP007", ErrorCode::Conflict },    { "SP008", ErrorCode::Unavailable },
        { "SP009", ErrorCode::Unavailable }, { "SP", ErrorCode::Denied },
        { "42501", ErrorCode::Denied },      { "42883", ErrorCode::Unsupported },
        { "3F000", ErrorCode::Unsupported }, { "42P01", ErrorCode::Unsupported },
        { "57", ErrorCode::Unavailable },    { "08", ErrorCode::Unavailable },
        { "53", ErrorCode::Unavailable },    { "40", ErrorCode::Unavailable },
        { "55P03", ErrorCode::Unavailable }, { "58", ErrorCode::Unavailable },
        { "XX000", ErrorCode::Unavailable }, { "XX", ErrorCode::Corrupt },
        { "28", ErrorCode::Denied },
    };
    for (const auto &[prefix, code] : codes)
        if (state.startsWith(prefix))
            return code;
    return ErrorCode::Invalid;
}

QList<PostgresSession::Row> rowsOf(const PGresult *result)
{
    QList<PostgresSession::Row> rows;
    const int columns = PQnfields(result);
    for (int row = 0; row < PQntuples(result); ++row) {
        PostgresSession::Row cells;
        for (int column = 0; column < columns; ++column)
            cells << (PQgetisnull(result, row, column) != 0
                          ? QByteArray()
                          : QByteArray(PQgetvalue(result, row, column),
                                       PQgetlength(result, row, column)));
        rows << cells;
    }
    return rows;
}

QList<QPair<QByteArray, QByteArray>> optionsOf(const PostgresSettings &settings)
{
    QList<QPair<QByteArray, QByteArray>> options{
        { "host", settings.host.toUtf8() },
        { "port", QByteArray::number(settings.port) },
        { "dbname", settings.database.toUtf8() },
        { "user", settings.user.toUtf8() },
        { "password", settings.password },
        { "client_encoding", "UTF8" },
        { "fallback_application_name", "sallyport" },
        // Nothing from the surroundings: neither a password file nor a service definition.
        { "passfile", "/dev/null" },
        { "options", "-c statement_timeout=" + QByteArray::number(settings.timeout.count()) },
    };
    options += settings.options;
    return options;
}

} // namespace

PostgresSession::PostgresSession(PostgresSettings settings) : m_settings(std::move(settings)) { }

PostgresSession::~PostgresSession()
{
    close();
}

void PostgresSession::close()
{
    PQfinish(m_connection);
    m_connection = nullptr;
}

bool PostgresSession::isOpen() const
{
    return m_connection != nullptr && PQstatus(m_connection) == CONNECTION_OK;
}

tl::unexpected<Error> PostgresSession::lost(const QString &name, const QString &why)
{
    if (m_connection != nullptr)
        qCDebug(serverText) << PQerrorMessage(m_connection);
    close();
    return fail(ErrorCode::Unavailable, u"postgresql %1: %2"_s.arg(name, why));
}

bool PostgresSession::wait(Wait what, const QDeadlineTimer &deadline) const
{
    pollfd descriptor{ PQsocket(m_connection),
                       static_cast<short>(what == Wait::Read ? POLLIN : POLLOUT), 0 };
    const qint64 left = deadline.isForever() ? -1 : std::max<qint64>(0, deadline.remainingTime());
    int ready = 0;
    do {
        ready = ::poll(&descriptor, 1, static_cast<int>(left));
    } while (ready < 0 && errno == EINTR && !deadline.hasExpired());
    return ready > 0;
}

Result<void> PostgresSession::open(const QDeadlineTimer &deadline)
{
    if (isOpen())
        return {};
    close();

    const auto options = optionsOf(m_settings);
    QList<const char *> names;
    QList<const char *> values;
    for (const auto &[name, value] : options) {
        names << name.constData();
        values << value.constData();
    }
    names << nullptr;
    values << nullptr;

    m_connection = PQconnectStartParams(names.constData(), values.constData(), 0);
    if (m_connection == nullptr || PQstatus(m_connection) == CONNECTION_BAD)
        return lost(u"connect"_s, u"no connection"_s);
    for (auto state = PGRES_POLLING_WRITING; state != PGRES_POLLING_OK;) {
        if (state == PGRES_POLLING_FAILED)
            return lost(u"connect"_s, u"no connection"_s);
        if (!wait(state == PGRES_POLLING_READING ? Wait::Read : Wait::Write, deadline))
            return lost(u"connect"_s, u"time-out"_s);
        state = PQconnectPoll(m_connection);
    }
    PQsetnonblocking(m_connection, 1);
    PQsetNoticeProcessor(
        m_connection, [](void *, const char *) {}, nullptr);
    return {};
}

Result<pg_result *> PostgresSession::nextResult(const QString &name, const QDeadlineTimer &deadline)
{
    for (int unsent = 1; unsent > 0;) {
        unsent = PQflush(m_connection);
        if (unsent < 0)
            return lost(name, u"connection lost"_s);
        if (unsent > 0 && !wait(Wait::Write, deadline))
            return lost(name, u"time-out"_s);
    }
    while (PQisBusy(m_connection) != 0) {
        if (!wait(Wait::Read, deadline))
            return lost(name, u"time-out"_s);
        if (PQconsumeInput(m_connection) == 0)
            return lost(name, u"connection lost"_s);
    }
    return PQgetResult(m_connection);
}

Result<QList<PostgresSession::Row>> PostgresSession::query(const QString &name,
                                                           const QByteArray &sql,
                                                           const Values &values,
                                                           const QDeadlineTimer &deadline)
{
    if (!isOpen())
        return lost(name, u"no connection"_s);
    QList<const char *> texts;
    for (const auto &value : values)
        texts << (value ? value->constData() : nullptr);
    if (PQsendQueryParams(m_connection, sql.constData(), static_cast<int>(texts.size()), nullptr,
                          texts.constData(), nullptr, nullptr, 0)
        == 0)
        return lost(name, u"connection lost"_s);

    Result<QList<Row>> answer
        = fail(ErrorCode::Unavailable, u"postgresql %1: no answer"_s.arg(name));
    bool stale = false;
    for (;;) {
        const auto next = nextResult(name, deadline);
        if (!next)
            return propagate(next);
        const ResultPtr result(*next, &PQclear);
        if (!result)
            break;
        const auto status = PQresultStatus(result.get());
        if (status == PGRES_TUPLES_OK || status == PGRES_COMMAND_OK) {
            answer = rowsOf(result.get());
            continue;
        }
        const QByteArray state = PQresultErrorField(result.get(), PG_DIAG_SQLSTATE);
        qCDebug(serverText) << PQresultErrorMessage(result.get());
        stale = stale || state == "SP009"; // the guard asks for a session with today's settings
        answer = fail(state.isEmpty() ? ErrorCode::Unavailable : codeFor(state),
                      u"postgresql %1: %2"_s.arg(name, QString::fromLatin1(state)));
    }
    if (PQstatus(m_connection) == CONNECTION_BAD || stale)
        close();
    return answer;
}

} // namespace sallyport
