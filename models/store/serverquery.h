// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QSqlDatabase>
#include <QStringList>
#include <QVariant>

#include <memory>

struct pg_conn;
struct pg_result;

namespace sallyport {

// A statement that a PostgreSQL server prepared, run through libpq: values and rows go in binary.
// Qt's driver would put values into text and have the rows in hexadecimal, which costs both sides
// more than the rest of what we do. For Statement alone; on the connection's thread.
class ServerQuery
{
public:
    // Prepares it, once for each connection.
    ServerQuery(const QSqlDatabase &database, QString name);

    // Texts, bytes and integers; NULL is an invalid QVariant. Bytes are sent as they are, so they
    // may also be what the server takes for a value in binary.
    void bind(const QString &placeholder, const QVariant &value);
    Result<int> exec(); // rows affected, or -1 when it gives rows
    // Without waiting for the answer: an error is that of whatever comes next on this connection.
    Result<void> send();
    // Takes the answer to what was sent, if there is such.
    static Result<void> settle(const QString &connectionName);
    bool next();
    QVariant value(int column) const;

    // Forgets what was prepared on a connection of this thread; before it is closed.
    static void forget(const QString &connectionName);

private:
    Result<void> prepare();
    Result<void> start();

    const QSqlDatabase m_database;
    const QString m_name;
    pg_conn *const m_connection;
    QStringList m_placeholders;
    QList<QVariant> m_values;
    std::shared_ptr<pg_result> m_answer;
    Result<void> m_ready;
    int m_row = -1;
};

} // namespace sallyport
