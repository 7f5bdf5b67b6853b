// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/database.h"

#include "models/store/statement.h"

#include <QFileInfo>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

// Codes of sqlite3.h; the upper bytes of an extended code only refine them.
enum SqliteCode {
    SqlitePermission = 3,
    SqliteBusy = 5,
    SqliteLocked = 6,
    SqliteReadOnly = 8,
    SqliteCorrupt = 11,
    SqliteFull = 13,
    SqliteTooBig = 18,
    SqliteConstraint = 19,
    SqliteMismatch = 20,
    SqliteAuthorisation = 23,
    SqliteNotDatabase = 26
};

ErrorCode errorCodeOf(int sqlite)
{
    switch (sqlite & 0xff) {
    case SqliteBusy:
    case SqliteLocked:
        return ErrorCode::Locked;
    case SqliteFull:
        return ErrorCode::Full;
    case SqliteCorrupt:
    case SqliteNotDatabase:
        return ErrorCode::Corrupt;
    case SqlitePermission:
    case SqliteReadOnly:
    case SqliteAuthorisation:
        return ErrorCode::Denied;
    case SqliteConstraint:
        return ErrorCode::Conflict;
    case SqliteTooBig:
    case SqliteMismatch:
        return ErrorCode::Invalid;
    default:
        return ErrorCode::Unavailable;
    }
}

Result<void> checkSchema(const QSqlDatabase &database, SchemaCheck check)
{
    if (check == SchemaCheck::Skip)
        return {};
    const auto version = schemaVersion(database);
    if (!version)
        return propagate(version);
    if (*version > newestSchemaVersion())
        return fail(ErrorCode::Unsupported, u"newer"_s);
    if (*version < newestSchemaVersion() && check == SchemaCheck::Newest)
        return fail(ErrorCode::Unsupported, u"older"_s);
    return {};
}

Result<void> prepareConnection(QSqlDatabase &database, SchemaCheck check)
{
    if (!database.open())
        return tl::unexpected(toError(database.lastError(), u"open"_s));
    if (const auto done = execScript(database, u"connection_open"_s); !done)
        return done;
    return checkSchema(database, check);
}

} // namespace

Error toError(const QSqlError &error, const QString &what)
{
    bool numeric = false;
    const int code = error.nativeErrorCode().toInt(&numeric);
    // The driver's text may quote values, so only its number goes on.
    const QString detail = what + u": "_s + error.nativeErrorCode();
    return { numeric ? errorCodeOf(code) : ErrorCode::Unavailable, detail };
}

Result<QSqlDatabase> openLedger(const LedgerAddress &address, const QString &connectionName,
                                SchemaCheck check)
{
    const QFileInfo file(address.path);
    if (!file.exists())
        return fail(ErrorCode::NotFound, u"open: no file"_s);
    if (!file.isFile())
        return fail(ErrorCode::Corrupt, u"open: not a file"_s);
    if (!file.isReadable())
        return fail(ErrorCode::Denied, u"open: not readable"_s);
    Result<void> ready;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connectionName);
        // mode=rw: a file that vanished since is an error, never made anew.
        database.setConnectOptions(u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=5000"_s);
        database.setDatabaseName(QString::fromLatin1(QUrl::fromLocalFile(address.path).toEncoded())
                                 + u"?mode=rw"_s);
        ready = prepareConnection(database, check);
        if (ready)
            return database;
    }
    closeLedger(connectionName);
    return propagate(ready);
}

void closeLedger(const QString &connectionName)
{
    dropStatements(connectionName);
    QSqlDatabase::removeDatabase(connectionName);
}

Result<void> setBusyTimeout(const QSqlDatabase &database, Millis limit)
{
    return execScript(database, u"connection_patience"_s, limit.count());
}

Result<qint64> changeCounter(const QSqlDatabase &database)
{
    Statement statement(database, u"schema_changes"_s);
    if (const auto done = statement.exec(); !done)
        return propagate(done);
    if (!statement.next())
        return fail(ErrorCode::Unavailable, u"schema_changes: no row"_s);
    return statement.column<qint64>(0);
}

ScopedConnection::~ScopedConnection()
{
    closeLedger(m_name);
}

} // namespace sallyport
