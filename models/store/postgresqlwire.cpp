// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/postgresqlwire.h"

#include <QLoggingCategory>
#include <QSqlDriver>
#include <QVariant>

#include <fcntl.h>
#include <libpq-fe.h>
#include <poll.h>
#include <unistd.h>

namespace sallyport {
namespace {

Q_LOGGING_CATEGORY(logLedger, "sallyport.ledger", QtInfoMsg)
// The server's own words quote people's data, so they are for a developer who asks for them.
Q_LOGGING_CATEGORY(logText, "sallyport.postgresql.text", QtCriticalMsg)

void tellNotice(void *, const PGresult *notice)
{
    const QByteArray severity = PQresultErrorField(notice, PG_DIAG_SEVERITY_NONLOCALIZED);
    const QByteArray state = PQresultErrorField(notice, PG_DIAG_SQLSTATE);
    if (severity == "WARNING")
        qCWarning(logLedger, "The ledger's server warns (%s)", state.constData());
    else
        qCDebug(logLedger, "The ledger's server gives a notice (%s)", state.constData());
    qCDebug(logText) << PQresultErrorMessage(notice);
}

} // namespace

PGconn *connectionOf(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    // Qt names the type by its typedef or by what that stands for, as the version has it.
    const QByteArrayView type(handle.typeName());
    if (type != "PGconn*" && type != "pg_conn*")
        return nullptr;
    return *static_cast<PGconn *const *>(handle.constData());
}

int socketOf(const QSqlDatabase &database)
{
    const PGconn *const connection = connectionOf(database);
    const int socket = connection != nullptr ? PQsocket(connection) : -1;
    return socket < 0 ? -1 : ::fcntl(socket, F_DUPFD_CLOEXEC, 0);
}

void tellNotices(const QSqlDatabase &database)
{
    if (PGconn *const connection = connectionOf(database))
        PQsetNoticeReceiver(connection, &tellNotice, nullptr);
}

bool isOutsideTransaction(const QSqlDatabase &database)
{
    const PGconn *const connection = connectionOf(database);
    return connection != nullptr && PQtransactionStatus(connection) == PQTRANS_IDLE;
}

bool readWaiting(const QSqlDatabase &database)
{
    PGconn *const connection = connectionOf(database);
    return connection != nullptr && PQconsumeInput(connection) == 1;
}

bool waitForInput(const QSqlDatabase &database, int atMostMs)
{
    PGconn *const connection = connectionOf(database);
    pollfd socket{ connection != nullptr ? PQsocket(connection) : -1, POLLIN, 0 };
    if (socket.fd < 0)
        return false;
    // A connection that broke is the next statement's to find out.
    if (::poll(&socket, 1, atMostMs) > 0)
        static_cast<void>(PQconsumeInput(connection));
    return true;
}

int takeNotifications(const QSqlDatabase &database)
{
    PGconn *const connection = connectionOf(database);
    // Qt leaves the end of a forward-only statement unread, and libpq hands nothing out before it.
    while (PGresult *const rest = connection != nullptr ? PQgetResult(connection) : nullptr)
        PQclear(rest);
    int count = 0;
    while (connection != nullptr) {
        PGnotify *const notification = PQnotifies(connection);
        if (notification == nullptr)
            break;
        PQfreemem(notification);
        ++count;
    }
    return count;
}

} // namespace sallyport
