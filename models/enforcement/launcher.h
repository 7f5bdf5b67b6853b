// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/store/ledgeraddress.h"

#include <QString>

namespace sallyport {

// How a console starts an enforcer of its own (embedded mode).
struct LaunchSettings
{
    LedgerAddress ledger;
    QString configFile;
    QString program; // empty: sallyportd beside the running program
    QString logFile; // empty: beside the ledger, as LEDGER.enforcer.log
};

// Starts a detached sallyportd --embedded when none runs for this ledger; returns at once.
// Hold LedgerLock::asClient() first, or the new enforcer may find nobody and end.
Result<void> ensureEnforcer(const LaunchSettings &settings);

} // namespace sallyport
