// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/ledgeraddress.h"

#include <QSqlDatabase>
#include <QString>

namespace sallyport {

// What differs between the drivers when a connection is made. Each prepares a connection of this
// thread under the name, closed; the caller opens it.

// QSqlDatabase::driverName() of a backend.
QString driverOf(Backend backend);

// NotFound, Corrupt, Denied when the file cannot be a ledger.
Result<QSqlDatabase> prepareSqlite(const LedgerAddress &address, const QString &connectionName);

Result<QSqlDatabase> preparePostgresql(const LedgerAddress &address, const QString &connectionName);
// libpq's "keyword='value'" list for the address, with our defaults; without user and password.
QString postgresqlOptions(const LedgerAddress &address);
// Why a server did not let us in: Denied (login, permission), NotFound (no such database), or
// Unavailable. detail is one word of: login, permission, tls, database, full, unreachable.
Error postgresqlRefusal(const QString &driverText);

constexpr int SqlStateLength = 5; // the codes of SQLite are shorter

// The class of an SQLite code or of an SQLSTATE (five characters).
ErrorCode errorCodeOfSqlite(int code);
ErrorCode errorCodeOfSqlState(const QString &state);

} // namespace sallyport
