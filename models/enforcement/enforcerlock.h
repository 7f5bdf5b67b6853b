// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/store/ledgeraddress.h"

#include <QString>

#include <memory>
#include <optional>

namespace sallyport {

// A lock of the kernel on an open file beside the ledger: it ends with its process, however that
// ends, so it is never stale.
class LedgerLock
{
public:
    ~LedgerLock();
    Q_DISABLE_COPY_MOVE(LedgerLock)

    // The one enforcer of a ledger file, or, for a ledger on a server, of a state folder. Locked
    // when another one runs.
    static Result<std::unique_ptr<LedgerLock>> asEnforcer(const LedgerAddress &ledger,
                                                          const QString &stateFolder = {});
    // A console or command line that wants an embedded enforcer to stay; any number at once. Waits
    // while one is leaving. Unsupported for a ledger on a server.
    static Result<std::unique_ptr<LedgerLock>> asClient(const LedgerAddress &ledger);
    // An embedded enforcer that goes home; Locked while a client is there. Hold it until
    // asEnforcer() is given back: whoever comes meanwhile would take it for one that stays.
    static Result<std::unique_ptr<LedgerLock>> asLeaving(const LedgerAddress &ledger);

private:
    explicit LedgerLock(int descriptor) : m_descriptor(descriptor) { }
    int m_descriptor;
};

// The process id of the enforcer that runs here for this ledger or state folder now, if one does.
// Looking never keeps one from starting.
std::optional<qint64> runningEnforcer(const LedgerAddress &ledger, const QString &stateFolder = {});
// True while any process holds asClient().
bool hasClients(const LedgerAddress &ledger);

} // namespace sallyport
