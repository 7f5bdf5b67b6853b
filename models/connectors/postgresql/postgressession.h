// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"
#include "models/domain/result.h"

#include <QByteArray>
#include <QDeadlineTimer>
#include <QList>
#include <QPair>
#include <QString>

#include <memory>
#include <optional>

struct pg_conn;
struct pg_result;

namespace sallyport {

// Where a server is and as whom to come. From sallyportd.yaml; password is a secret.
struct PostgresSettings
{
    QString host;
    int port = 5432;
    QString database;
    QString user;
    QByteArray password;
    QList<QPair<QByteArray, QByteArray>> options; // any libpq option, such as sslmode
    Millis timeout{ 5000 }; // for one call, connecting included
};

// One libpq connection. Blocks, but never past the deadline it is given (name resolution, which
// libpq leaves to the system, excepted). Use in one thread. Errors: Unavailable (no server, time
// out), Denied (SQLSTATE 42501 and the guard's refusals), Unsupported (guard missing or server not
// configured), Conflict, Invalid; detail is the statement's name and the SQLSTATE.
class PostgresSession
{
public:
    using Row = QList<QByteArray>; // text format; NULL is a null QByteArray
    using Values = QList<std::optional<QByteArray>>;

    explicit PostgresSession(PostgresSettings settings);
    ~PostgresSession();
    Q_DISABLE_COPY_MOVE(PostgresSession)

    // Succeeds at once when it is open.
    Result<void> open(const QDeadlineTimer &deadline);
    void close();
    bool isOpen() const;

    // Sends one statement with bound parameters. name: for the error's detail.
    Result<QList<Row>> query(const QString &name, const QByteArray &sql, const Values &values,
                             const QDeadlineTimer &deadline);

private:
    enum class Wait { Read, Write };
    bool wait(Wait what, const QDeadlineTimer &deadline) const;
    Result<pg_result *> nextResult(const QString &name, const QDeadlineTimer &deadline);
    tl::unexpected<Error> lost(const QString &name, const QString &why);

    PostgresSettings m_settings;
    pg_conn *m_connection = nullptr;
};

} // namespace sallyport
