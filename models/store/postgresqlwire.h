// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>

namespace sallyport {

// What only libpq can do with a connection of Qt's PostgreSQL driver. Everything here does nothing
// with a connection of another driver, and is called on the connection's thread.

// A descriptor of our own for the connection's socket: libpq closes its own whenever it breaks, and
// the number could be somebody else's by then. Close it; -1 when there is none.
int socketOf(const QSqlDatabase &database);

// Reads what has come without waiting; false when the connection broke.
bool readWaiting(const QSqlDatabase &database);
// Waits until something comes and reads it; returns before when nothing does. False at once when
// there is no such connection.
bool waitForInput(const QSqlDatabase &database, int atMostMs);
// How many notifications were read; forgets them. Between statements only.
int takeNotifications(const QSqlDatabase &database);

} // namespace sallyport
