// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connectors/connector.h"
#include "models/connectors/postgresql/postgressession.h"
#include "models/connectors/postgresql/privatecluster.h"

#include <QTemporaryDir>

#include <memory>

namespace sallyport::test {

// A real PostgreSQL server with the orders database, the guard and two profiles ("readonly",
// "writer"). One for a test program: starting it takes about two seconds.
class TargetFixture
{
public:
    // settings: further lines for postgresql.conf.
    explicit TargetFixture(const QList<QPair<QByteArray, QByteArray>> &settings = {});
    ~TargetFixture(); // stops the server
    Q_DISABLE_COPY_MOVE(TargetFixture)

    // Starts the server and runs both scripts. Call it in initTestCase().
    Result<void> start();
    Result<void> installGuard(const QString &database = QStringLiteral("orders"));
    PrivateCluster &cluster() { return *m_cluster; }

    // For PostgresConnector: the enforcer's role on the orders database.
    PostgresSettings enforcer() const;
    PostgresSettings superuser() const;
    // The login of a grant, as its holder would use it.
    PostgresSettings login(const QString &grantId, const QByteArray &password) const;

    // Runs statements as the superuser, one after the other, each in a transaction of its own.
    Result<QList<PostgresSession::Row>> admin(const QByteArray &sql) const;

    // An order with a fresh password's verifier and an hour to live.
    static OpenOrder order(const QString &grantId, const QByteArray &password,
                           const QString &profile = QStringLiteral("readonly"));
    // Path of a file in installer/targets.
    static QString script(const QString &name);
    // 32 random hex digits.
    static QString newGrantId();
    // Every log file's bytes, one after the other.
    QByteArray logs() const;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<PrivateCluster> m_cluster;
    QByteArray m_enforcerPassword;
};

} // namespace sallyport::test
