// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QString>

#include <vector>

namespace sallyport::test {

class LedgerServer;

struct Restarts
{
    int acknowledged = 0; // intents that the server said yes to
    int lost = 0; // of these: without an acceptance in the end
    int changed = 0; // receipts that were read and are not there any more
    int breaks = 0; // connections that broke under the load
    std::vector<double> resumedMs; // from the server's return to the next receipt
};

// Serves a ledger on this server with the enforcer of that program, sends intents all the time, and
// lets the server crash and come back so many times. Unavailable when it does not come back at all.
Result<Restarts> restartUnderLoad(LedgerServer &server, const QString &enforcer, int times);

} // namespace sallyport::test
