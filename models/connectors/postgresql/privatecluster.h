// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

namespace sallyport {

// A PostgreSQL server of our own in a folder, for the demonstration and for tests; never for
// production data. Listens on 127.0.0.1 only and logs as JSON. When the caller is root it runs as
// the user postgres, so every parent of the folder must then be traversable (mode o+x).
// Calls block for at most a minute. The server outlives this object; stop() ends it.
class PrivateCluster
{
public:
    struct Options
    {
        QString folder; // made when missing; becomes mode 0700
        bool durable = true; // false: no fsync, for tests only
        // Lines for postgresql.conf, without line feeds; applied at each start.
        QList<QPair<QByteArray, QByteArray>> settings;
    };

    // How the superuser gets in. password is a secret.
    struct Address
    {
        QString host;
        int port = 0;
        QString user;
        QByteArray password;
    };

    explicit PrivateCluster(Options options);

    // Makes the cluster at first use, then starts it; succeeds when it already runs. Errors:
    // NotFound (PostgreSQL is not installed), Denied (folder not usable), Unavailable (no start).
    Result<void> start();
    // Immediate: sessions are cut, the next start recovers. Succeeds when it does not run.
    Result<void> stop();
    Result<void> restart();
    bool isRunning() const;

    // Of a started cluster. NotFound before the first start.
    Result<Address> superuser() const;
    // Sends an SQL script to psql as the superuser, with psql variables. path may be a Qt resource;
    // ":/targets/demo-orders.sql" (run it in postgres) and ":/targets/postgresql-guard.sql" are.
    // Values travel on standard input, never in argv. Invalid when a statement fails; detail then
    // has file, line and SQLSTATE.
    Result<void> runScript(const QString &path, const QString &database,
                           const QList<QPair<QString, QString>> &variables = {}) const;
    // Where the server's log files are.
    QString logFolder() const;

private:
    QString data() const;
    Result<void> findTools();
    Result<void> prepareFolder() const;
    Result<void> create() const;
    Result<void> configure() const;
    Result<void> tryStart() const;
    Result<QByteArray> runTool(const QString &tool, const QStringList &arguments,
                               const QByteArray &input = {}) const;

    Options m_options;
    QString m_bin;
    bool m_asOther = false; // the caller is root, the server is not
};

} // namespace sallyport
