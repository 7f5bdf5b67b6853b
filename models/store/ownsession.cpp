// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/ownsession.h"

#include "models/store/row.h"

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

Result<OwnSession> readSession(const Statement &row)
{
    return OwnSession{ .pid = row.column<qint64>(0), .started = row.column<qint64>(1) };
}

Result<bool> readEnded(const Statement &row)
{
    return row.column<bool>(0);
}

} // namespace

Result<OwnSession> ownSession(const QSqlDatabase &database)
{
    if (database.driverName() != "QPSQL"_L1)
        return OwnSession();
    Statement statement(database, u"session_own"_s);
    const auto row = readFirst(statement, readSession);
    if (!row)
        return propagate(row);
    return row->value_or(OwnSession());
}

Result<bool> endOwnSession(const QSqlDatabase &database, const OwnSession &session)
{
    if (session.pid == 0)
        return true;
    Statement statement(database, u"session_end_own"_s);
    statement.bind(u":pid"_s, session.pid).bind(u":started"_s, session.started);
    const auto row = readFirst(statement, readEnded);
    if (!row)
        return propagate(row);
    return row->value_or(true);
}

} // namespace sallyport
