// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connectors/postgresql/privatecluster.h"
#include "models/domain/result.h"
#include "models/enforcement/enforcerconfig.h"

#include <QString>

namespace sallyport {

// The private PostgreSQL server of a demonstration, with the orders database and the guard.
class DemoTarget
{
public:
    // folder: see chooseFolder(). durable: false only for servers that live for minutes.
    DemoTarget(QString folder, bool durable);

    // A new folder for a server: inside home, or when the caller is root and the server's user
    // cannot reach that, a random one under /var/tmp.
    static QString chooseFolder(const QString &home);

    // Starts the server and, the first time, fills it. Afterwards config() works.
    Result<void> make();
    Result<void> start() { return m_cluster.start(); }
    Result<void> stop() { return m_cluster.stop(); }
    // Stops it and removes its folder.
    Result<void> remove();

    // The enforcer's way in. old: what the enforcer's file says now; only the port is renewed.
    Result<TargetConfig> config() const;
    Result<TargetConfig> renewed(const TargetConfig &old) const;
    const PrivateCluster &cluster() const { return m_cluster; }

private:
    const QString m_folder;
    PrivateCluster m_cluster;
    QByteArray m_password; // of the enforcer's role, until it is in the enforcer's file
};

// The database that the demonstration's grants work on.
inline const QString DemoDatabase = QStringLiteral("orders");
inline const QString DemoTargetId = QStringLiteral("orders-db");

} // namespace sallyport
