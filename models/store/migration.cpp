// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/database.h"
#include "models/store/driver.h"
#include "models/store/grantrepository.h"
#include "models/store/requestrepository.h"
#include "models/store/sqltext.h"
#include "models/store/statement.h"
#include "models/store/transaction.h"

#include <QFile>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

Result<bool> hasVersionTable(const QSqlDatabase &database)
{
    Statement statement(database, u"schema_exists"_s);
    if (const auto done = statement.exec(); !done)
        return propagate(done);
    return statement.next() && statement.column<int>(0) > 0;
}

// One step, in one transaction with the version it leads to. False when nothing is left to do.
Result<bool> migrateOnce(const QSqlDatabase &database)
{
    Transaction transaction(database);
    if (const auto begun = transaction.begun(); !begun)
        return propagate(begun);
    // Read under the lock: another process may just have done this step.
    const auto present = hasVersionTable(database);
    if (!present)
        return propagate(present);
    const auto version = *present ? schemaVersion(database) : Result<int>(0);
    if (!version)
        return propagate(version);
    const QStringList migrations = migrationNames(database.driverName());
    if (*version >= migrations.size())
        return false;
    const QString &name = migrations.at(*version);
    if (const auto done = execScript(database, name); !done)
        return propagate(done);
    // Repositories know the newest tables only.
    if (*version + 1 == migrations.size()) {
        if (const auto renewed = RequestRepository(database).renew(); !renewed)
            return propagate(renewed);
        if (const auto renewed = GrantRepository(database).renew(); !renewed)
            return propagate(renewed);
    }
    Statement advance(database, u"schema_advance"_s);
    if (const auto done = advance.bind(u":version"_s, *version + 1).execOne(); !done)
        return propagate(done);
    if (const auto done = transaction.commit(); !done)
        return propagate(done);
    return true;
}

// A file that exists, is empty, and can be read by its owner alone.
Result<void> makeFile(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                  QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return {};
    switch (file.error()) {
    case QFileDevice::PermissionsError:
        return fail(ErrorCode::Denied, u"create: not allowed"_s);
    case QFileDevice::ResourceError:
        return fail(ErrorCode::Full, u"create: no space"_s);
    default:
        return fail(ErrorCode::Unavailable, u"create: no file"_s);
    }
}

Result<void> fillFile(const LedgerAddress &address)
{
    const QString name = QUuid::createUuid().toString();
    const ScopedConnection scope(name);
    const auto database = openLedger(address, name, SchemaCheck::Skip);
    if (!database)
        return propagate(database);
    return migrate(*database);
}

void removeFiles(const QString &path)
{
    for (const QString &suffix : { u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s })
        QFile::remove(path + suffix);
}

} // namespace

int newestSchemaVersion(const QString &driver)
{
    return int(migrationNames(driver).size());
}

Result<int> schemaVersion(const QSqlDatabase &database)
{
    const auto present = hasVersionTable(database);
    if (!present)
        return propagate(present);
    if (!*present) {
        // A server's database waits for its ledger; a file without one is something else.
        const bool isServer = database.driverName() == driverOf(Backend::Postgresql);
        return fail(isServer ? ErrorCode::NotFound : ErrorCode::Corrupt,
                    u"schema_version: not a ledger"_s);
    }
    Statement statement(database, u"schema_version"_s);
    if (const auto done = statement.exec(); !done)
        return propagate(done);
    if (!statement.next() || statement.value(0).isNull())
        return fail(ErrorCode::Corrupt, u"schema_version: no version"_s);
    return statement.column<int>(0);
}

Result<void> migrate(const QSqlDatabase &database)
{
    for (int tries = 3;;) {
        const auto more = migrateOnce(database);
        // Somebody else took the same step meanwhile; what is left is looked at again.
        if (!more && more.error().code == ErrorCode::Conflict && tries-- > 0)
            continue;
        if (!more)
            return propagate(more);
        if (!*more)
            return {};
    }
}

namespace {

Result<void> migrateEmpty(const QSqlDatabase &database)
{
    const auto present = hasVersionTable(database);
    if (!present)
        return propagate(present);
    if (*present)
        return fail(ErrorCode::Conflict, u"create: there is a ledger already"_s);
    return migrate(database);
}

Result<QSqlDatabase> createOnServer(const LedgerAddress &address, const QString &connectionName)
{
    Result<void> made;
    {
        auto database = openLedger(address, connectionName, SchemaCheck::Skip);
        if (!database)
            return database;
        made = migrateEmpty(*database);
        if (made)
            return database;
    }
    closeLedger(connectionName);
    return propagate(made);
}

} // namespace

Result<void> dropLedger(const LedgerAddress &address)
{
    if (address.backend == Backend::Sqlite) {
        removeFiles(address.path);
        return {};
    }
    const ScopedConnection connection(QUuid::createUuid().toString());
    const auto database = openLedger(address, connection.name(), SchemaCheck::Skip);
    return database ? execScript(*database, u"ledger_drop"_s) : propagate(database);
}

Result<QSqlDatabase> createLedger(const LedgerAddress &address, const QString &connectionName)
{
    if (address.backend == Backend::Postgresql)
        return createOnServer(address, connectionName);
    if (QFile::exists(address.path))
        return fail(ErrorCode::Conflict, u"create: there is a file already"_s);
    // Made beside its place and moved there: nobody ever sees half a ledger.
    const LedgerAddress draft{ .backend = address.backend,
                               .path = address.path + u".new-"_s
                                   + QUuid::createUuid().toString(QUuid::Id128) };
    if (const auto made = makeFile(draft.path); !made)
        return propagate(made);
    const auto filled = fillFile(draft);
    const bool moved = filled && QFile::rename(draft.path, address.path);
    removeFiles(draft.path);
    if (!filled)
        return propagate(filled);
    if (!moved)
        return fail(ErrorCode::Conflict, u"create: could not take its place"_s);
    return openLedger(address, connectionName);
}

} // namespace sallyport
