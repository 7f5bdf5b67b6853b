// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"
#include "models/domain/result.h"

#include <QSqlDatabase>
#include <QString>

namespace sallyport {

// What programs of one ledger on a server tell each other, so that nobody has to ask often. A hint
// has no content and proves nothing: anybody may give one, and each may be lost.
enum class Hint {
    LedgerChanged, // the enforcer wrote something that people may want to see
    IntentSent, // the mailbox has a row for the enforcer
};

// The server's name for it.
QString hintChannel(Hint hint);

// Gives it, in a transaction of its own; never within one that matters, since a queue that somebody
// filled would make it fail. SQLite: does nothing.
Result<void> giveHint(const QSqlDatabase &database, Hint hint);

// From now on the connection hears it, until it is closed. SQLite: does nothing.
Result<void> listenTo(const QSqlDatabase &database, Hint hint);
// Waits until the server has something to say on this connection, between statements, at most so
// long; whoever counts hints still finds them. False without a wait when there is no server.
bool awaitHint(const QSqlDatabase &database, Millis atMost);

} // namespace sallyport
