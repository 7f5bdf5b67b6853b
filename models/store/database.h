// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"
#include "models/domain/result.h"
#include "models/store/ledgeraddress.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QString>

namespace sallyport {

// The newest migration that this build knows for a driver (QSqlDatabase::driverName()).
int newestSchemaVersion(const QString &driver);

// Skip: for a file that is only being made.
enum class SchemaCheck { Newest, AllowOlder, Skip };

// A connection of this thread under the given name; remove it with closeLedger() in the same
// thread. SQLite: WAL, synchronous=FULL, foreign keys on, busy time-out 5 s. PostgreSQL: our schema
// alone on the search path, synchronous commit, statements end after 8 s.
// NotFound: no file, no such database, no ledger in it. Corrupt: not a database of ours.
// Unsupported: schema newer than this build, or older (migrate() first), told apart by the detail
// "newer" or "older". Denied: not readable, or the server refused the login. Locked, Full,
// Unavailable as they come.
Result<QSqlDatabase> openLedger(const LedgerAddress &address, const QString &connectionName,
                                SchemaCheck check = SchemaCheck::Newest);

// SQLite: creates the file (mode 0600) and brings it to the newest schema; it appears complete or
// not at all. PostgreSQL: makes schema and roles in the database, which exists; the login needs
// CREATEROLE and CREATE on it. Used by init and tests. Conflict when there is one already.
Result<QSqlDatabase> createLedger(const LedgerAddress &address, const QString &connectionName);

// Takes back a ledger that createLedger() made and nobody used.
Result<void> dropLedger(const LedgerAddress &address);

// Closes and removes a connection of this thread. Copies of it must be gone.
void closeLedger(const QString &connectionName);

// Applies the missing migrations, each in its own transaction, under a lock. PostgreSQL: as a login
// that made the ledger.
Result<void> migrate(const QSqlDatabase &database);
Result<int> schemaVersion(const QSqlDatabase &database);

// How long this connection waits for another's lock; openLedger() sets 5 s. A server that does not
// answer is given 3 s more, then the connection is cut; after openLedger() 10 s.
Result<void> setBusyTimeout(const QSqlDatabase &database, Millis limit);

// Lets go of the pages that a file's connection keeps to be quick; a server keeps its own.
Result<void> restConnection(const QSqlDatabase &database);

// Counts commits of other connections, cheaply (SQLite: pragma data_version; PostgreSQL: a row that
// commits count up, and the mailbox's last id); any change means news.
Result<qint64> changeCounter(const QSqlDatabase &database);

// Maps a driver's error; what names the statement. Never quotes values.
Error toError(const QSqlError &error, const QString &what);

// Closes and removes a named connection when it goes out of scope.
class ScopedConnection
{
public:
    explicit ScopedConnection(QString name) : m_name(std::move(name)) { }
    ~ScopedConnection();
    Q_DISABLE_COPY_MOVE(ScopedConnection)
    const QString &name() const { return m_name; }

private:
    QString m_name;
};

} // namespace sallyport
