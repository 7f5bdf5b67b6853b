// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"
#include "models/domain/result.h"

#include <QLoggingCategory>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <memory>

namespace sallyport {

class HangWatch;
class ServerQuery;

// The name of each statement that runs, never a value; off until it is asked for.
Q_DECLARE_LOGGING_CATEGORY(logStatements) // sallyport.statements

// One statement from resources/sql/common/NAME.sql (or its backend's override). The only class that
// touches QSqlQuery and, for a server, ServerQuery. Values are bound, never put into text. Prepared
// statements are kept for the next use by the same thread and connection; dropStatements() forgets
// them.
class Statement
{
public:
    Statement(const QSqlDatabase &database, const QString &name);
    ~Statement();
    Q_DISABLE_COPY_MOVE(Statement)

    // Null text and bytes are bound as empty ones; NULL is an invalid QVariant. A text with a zero
    // in it makes exec() fail with Invalid.
    Statement &bind(const QString &placeholder, const QVariant &value);
    Statement &bind(const QString &placeholder, Instant value);
    Result<int> exec(); // rows affected, or -1 for a SELECT
    // Without waiting for a server's answer: an error is then that of the next statement on this
    // connection, or of settle().
    Result<void> send();
    // For statements that must change exactly one row: NotFound when they change none.
    Result<void> execOne();
    // For statements whose number of rows does not matter.
    Result<void> run();
    bool next();
    // Why next() stopped, when it was not the end of the rows.
    Result<void> ended() const;

    QVariant value(int column) const;
    template <typename T>
    T column(int index) const
    {
        return value(index).value<T>();
    }
    Instant instant(int column) const;
    const QString &name() const { return m_name; }

private:
    QString m_name;
    QString m_connection;
    std::shared_ptr<HangWatch> m_watch;
    std::unique_ptr<ServerQuery> m_server; // one of the two
    std::unique_ptr<QSqlQuery> m_query;
    bool m_prepared = false;
    bool m_good = true;
    bool m_plain = true;
};

// Runs what cannot be prepared, statement by statement: transactions, settings, and migrations
// (a file's name ends in .sql then). Stops at the first error. %1 in the text stands for number: in
// settings nothing can be bound.
Result<void> execScript(const QSqlDatabase &database, const QString &name, qint64 number = 0);

// Takes the answer to what send() left under way; nothing to do where that waits.
Result<void> settle(const QSqlDatabase &database);

// Forgets the prepared statements of a connection of this thread; before it is closed.
void dropStatements(const QString &connectionName);

} // namespace sallyport
