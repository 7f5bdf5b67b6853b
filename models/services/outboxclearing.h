// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/services/identity.h"
#include "models/services/seatfiles.h"
#include "models/store/mailboxrepository.h"

#include <QSqlDatabase>

#include <optional>

namespace sallyport {

// Takes what was answered out of the outbox, newest entry first, so that counters that were not
// consumed are given back one after the other. The chain file and the ledger are asked once each,
// however long the outbox is. For one go under the seat's lock.
class OutboxClearing
{
public:
    OutboxClearing(const SeatFiles &files, const QSqlDatabase &database, const Seat &seat,
                   const Identity &identity);

    // This one stays, and with it all numbers up to its own.
    void keep(const OutboxEntry &entry);
    Result<void> clear(const OutboxEntry &entry, const Receipt &receipt);

private:
    // While this one is still there.
    Result<DeviceChain> chainWith(const OutboxEntry &entry);

    const SeatFiles &m_files;
    const QSqlDatabase m_database;
    const Seat &m_seat;
    const Identity &m_identity;
    std::optional<DeviceChain> m_file;
    std::optional<DeviceChain> m_processed;
    std::optional<DeviceChain> m_kept; // the newest
};

} // namespace sallyport
