// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>

struct pg_conn;

namespace sallyport {

// What only libpq can do with a connection of Qt's PostgreSQL driver. Everything here does nothing
// with a connection of another driver, and is called on the connection's thread.

// The connection itself, which stays the driver's; null when there is none.
pg_conn *connectionOf(const QSqlDatabase &database);

// A descriptor of our own for the connection's socket: libpq closes its own whenever it breaks, and
// the number could be somebody else's by then. Close it; -1 when there is none.
int socketOf(const QSqlDatabase &database);

// The server's notices from now on: their SQLSTATE in the log, their text for who asks for it.
// Before, libpq writes them to the standard error.
void tellNotices(const QSqlDatabase &database);

// True when the server says that no transaction is under way, as after a commit that failed.
bool isOutsideTransaction(const QSqlDatabase &database);

// Reads what has come without waiting; false when the connection broke.
bool readWaiting(const QSqlDatabase &database);
// Waits until something comes and reads it; returns before when nothing does. False at once when
// there is no such connection.
bool waitForInput(const QSqlDatabase &database, int atMostMs);
// How many notifications were read; forgets them. Between statements only.
int takeNotifications(const QSqlDatabase &database);

} // namespace sallyport
