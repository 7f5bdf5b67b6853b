// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/database.h"

#include "models/store/driver.h"
#include "models/store/hangwatch.h"
#include "models/store/postgresqlwire.h"
#include "models/store/statement.h"

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

Result<void> checkSchema(const QSqlDatabase &database, SchemaCheck check)
{
    if (check == SchemaCheck::Skip)
        return {};
    const auto version = schemaVersion(database);
    if (!version)
        return propagate(version);
    const int newest = newestSchemaVersion(database.driverName());
    if (*version > newest)
        return fail(ErrorCode::Unsupported, u"newer"_s);
    if (*version < newest && check == SchemaCheck::Newest)
        return fail(ErrorCode::Unsupported, u"older"_s);
    return {};
}

Result<void> prepareConnection(QSqlDatabase &database, SchemaCheck check)
{
    if (!database.open()) {
        const bool isServer = database.driverName() == "QPSQL"_L1;
        return tl::unexpected(isServer ? postgresqlRefusal(database.lastError().databaseText())
                                       : toError(database.lastError(), u"open"_s));
    }
    tellNotices(database);
    watchConnection(database);
    if (const auto done = execScript(database, u"connection_open"_s); !done)
        return done;
    return checkSchema(database, check);
}

} // namespace

Error toError(const QSqlError &error, const QString &what)
{
    const QString native = error.nativeErrorCode();
    bool numeric = false;
    const int code = native.toInt(&numeric);
    // The driver's text may quote values, so only its code goes on.
    const QString detail = what + u": "_s + native;
    if (native.size() == SqlStateLength)
        return { errorCodeOfSqlState(native), detail };
    return { numeric ? errorCodeOfSqlite(code) : ErrorCode::Unavailable, detail };
}

Result<QSqlDatabase> openLedger(const LedgerAddress &address, const QString &connectionName,
                                SchemaCheck check)
{
    dropStatements(connectionName);
    Result<void> ready;
    {
        auto database = address.backend == Backend::Sqlite
            ? prepareSqlite(address, connectionName)
            : preparePostgresql(address, connectionName);
        if (!database)
            return database;
        ready = prepareConnection(*database, check);
        if (ready)
            return database;
    }
    closeLedger(connectionName);
    return propagate(ready);
}

void closeLedger(const QString &connectionName)
{
    {
        const HangWatch::Wait wait(watchOf(connectionName));
        dropStatements(connectionName);
        QSqlDatabase::removeDatabase(connectionName);
    }
    unwatchConnection(connectionName);
}

Result<void> setBusyTimeout(const QSqlDatabase &database, Millis limit)
{
    constexpr Millis Answering{ 3000 };
    if (const auto watch = watchOf(database.connectionName()))
        watch->setLimit(limit + Answering);
    return execScript(database, u"connection_patience"_s, limit.count());
}

Result<void> restConnection(const QSqlDatabase &database)
{
    if (database.driverName() != driverOf(Backend::Sqlite))
        return {};
    return execScript(database, u"connection_rest"_s);
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
