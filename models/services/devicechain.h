// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/services/identity.h"
#include "models/services/seatfiles.h"

#include <QSqlDatabase>

#include <optional>

namespace sallyport {

DeviceChain further(const DeviceChain &a, const DeviceChain &b);
DeviceChain chainOf(const OutboxEntry &entry);
// Nothing when it is lost or damaged.
std::optional<DeviceChain> chainFile(const SeatFiles &files);

// What the chain file says; where it is lost, what was sent and not yet processed is in the mailbox
// alone.
Result<DeviceChain> sentChain(const std::optional<DeviceChain> &file, const QSqlDatabase &database,
                              const Seat &seat, const Identity &identity);
// The last intent of this device that the ledger took in.
Result<DeviceChain> processedChain(const QSqlDatabase &database, const Seat &seat,
                                   const Identity &identity);
// Where this device's chain stands: the furthest of the chain file, the outbox (the file is behind
// it after a crash) and this device's own intents in the ledger (the file was lost or put back
// from a backup). What the ledger says counts only with this device's own signature.
Result<DeviceChain> currentChain(const SeatFiles &files, const QSqlDatabase &database,
                                 const Seat &seat, const Identity &identity);

} // namespace sallyport
