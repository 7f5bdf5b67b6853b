// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/hints.h"

#include "models/store/postgresqlwire.h"
#include "models/store/statement.h"

using namespace Qt::StringLiterals;

namespace sallyport {

QString hintChannel(Hint hint)
{
    return hint == Hint::LedgerChanged ? u"sallyport_changed"_s : u"sallyport_sent"_s;
}

Result<void> giveHint(const QSqlDatabase &database, Hint hint)
{
    if (database.driverName() != "QPSQL"_L1)
        return {};
    const auto given
        = execScript(database, hint == Hint::LedgerChanged ? u"hint_changed"_s : u"hint_sent"_s);
    // A transaction that failed half way would swallow what comes next; one whose commit failed is
    // over.
    if (!given && !isOutsideTransaction(database))
        static_cast<void>(execScript(database, u"transaction_rollback"_s));
    return given;
}

Result<void> listenTo(const QSqlDatabase &database, Hint hint)
{
    if (database.driverName() != "QPSQL"_L1)
        return {};
    return execScript(
        database, hint == Hint::LedgerChanged ? u"hint_listen_changed"_s : u"hint_listen_sent"_s);
}

bool awaitHint(const QSqlDatabase &database, Millis atMost)
{
    return waitForInput(database, int(atMost.count()));
}

} // namespace sallyport
