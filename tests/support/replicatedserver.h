// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connectors/postgresql/privatecluster.h"
#include "models/store/ledgeraddress.h"

#include <QTemporaryDir>

#include <memory>

namespace sallyport::test {

// Two real servers: a primary, and a standby that confirms every commit before it counts.
class ReplicatedServer
{
public:
    ReplicatedServer();
    ~ReplicatedServer();
    Q_DISABLE_COPY_MOVE(ReplicatedServer)

    Result<void> start();
    // A new, empty database, by the address of both servers: whichever takes writes is used.
    Result<LedgerAddress> newDatabase();
    // The same with an empty ledger in it.
    Result<LedgerAddress> newLedger();
    // The primary dies without a word.
    bool killPrimary();
    Result<void> promoteStandby();

private:
    Result<void> copyPrimary();

    QTemporaryDir m_folder;
    PrivateCluster m_primary;
    PrivateCluster m_standby;
};

} // namespace sallyport::test
