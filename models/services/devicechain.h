// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/services/identity.h"
#include "models/services/seatfiles.h"

#include <QSqlDatabase>

namespace sallyport {

// Where this device's chain stands: the furthest of the chain file, the outbox (the file is behind
// it after a crash) and this device's own intents in the ledger (the file was lost or put back
// from a backup). What the ledger says counts only with this device's own signature.
Result<DeviceChain> currentChain(const SeatFiles &files, const QSqlDatabase &database,
                                 const Seat &seat, const Identity &identity);

} // namespace sallyport
