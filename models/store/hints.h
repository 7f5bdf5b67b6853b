// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

} // namespace sallyport
