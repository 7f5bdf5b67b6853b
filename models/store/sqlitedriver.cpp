// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/driver.h"

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

} // namespace

ErrorCode errorCodeOfSqlite(int code)
{
    switch (code & 0xff) {
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

Result<QSqlDatabase> prepareSqlite(const LedgerAddress &address, const QString &connectionName)
{
    const QFileInfo file(address.path);
    if (!file.exists())
        return fail(ErrorCode::NotFound, u"open: no file"_s);
    if (!file.isFile())
        return fail(ErrorCode::Corrupt, u"open: not a file"_s);
    if (!file.isReadable())
        return fail(ErrorCode::Denied, u"open: not readable"_s);
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connectionName);
    // mode=rw: a file that vanished since is an error, never made anew.
    database.setConnectOptions(u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=5000"_s);
    database.setDatabaseName(QString::fromLatin1(QUrl::fromLocalFile(address.path).toEncoded())
                             + u"?mode=rw"_s);
    return database;
}

} // namespace sallyport
