// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "tests/support/load.h"

#include <QString>

#include <vector>

namespace sallyport::test {

class LedgerServer;

struct Restarts : Tally
{
    std::vector<double> resumedMs; // from the server's return to the next receipt
};

// Serves a ledger on this server with the enforcer of that program, sends intents all the time, and
// lets the server crash and come back so many times. Unavailable when it does not come back at all.
Result<Restarts> restartUnderLoad(LedgerServer &server, const QString &enforcer, int times);

} // namespace sallyport::test
