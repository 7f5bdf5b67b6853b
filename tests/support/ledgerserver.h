// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connectors/postgresql/privatecluster.h"
#include "models/store/ledgeraddress.h"

#include <QTemporaryDir>

#include <memory>

namespace sallyport::test {

// A real PostgreSQL server that holds ledgers, one database each. One for a test program: it starts
// with the first database and ends with the program.
class LedgerServer
{
public:
    // Durable: as slow and as safe as in production, for figures and for what must outlive a crash.
    enum class Disk { Careless, Durable };
    using Settings = QList<QPair<QByteArray, QByteArray>>; // name and value
    explicit LedgerServer(const Settings &settings = {}, Disk disk = Disk::Careless);
    ~LedgerServer();
    Q_DISABLE_COPY_MOVE(LedgerServer)

    // Of the running test program.
    static LedgerServer &shared();

    // A new, empty database; the address is its administrator's, who owns it.
    Result<LedgerAddress> newDatabase();
    // A new database with an empty ledger in it, a copy of one that was made once.
    Result<LedgerAddress> newLedger();
    // A new login for a ledger that was made, on whichever server: memberOf is sallyport_enforcer
    // or sallyport_console.
    static Result<LedgerAddress> newLogin(const LedgerAddress &administrator, const QString &login,
                                          const QString &memberOf);
    // Removes every login of consoles and enforcers: they belong to the whole server.
    void forgetLogins();
    Result<LedgerAddress> superuser(); // starts the server
    static Result<LedgerAddress> superuserOf(const PrivateCluster &cluster); // of one that runs
    PrivateCluster &cluster() { return *m_cluster; }

private:
    Result<LedgerAddress> copyOf(const QString &original);

    QTemporaryDir m_folder;
    std::unique_ptr<PrivateCluster> m_cluster;
    int m_databases = 0;
    QString m_template;
};

// Runs text that no repository would, as whoever the address names. False when it is refused.
bool runSql(const LedgerAddress &address, const QString &sql);

} // namespace sallyport::test
