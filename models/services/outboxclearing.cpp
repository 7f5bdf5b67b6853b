// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/outboxclearing.h"

#include "models/services/devicechain.h"

namespace sallyport {

OutboxClearing::OutboxClearing(const SeatFiles &files, const QSqlDatabase &database,
                               const Seat &seat, const Identity &identity)
    : m_files(files)
    , m_database(database)
    , m_seat(seat)
    , m_identity(identity)
    , m_file(chainFile(files))
{
}

void OutboxClearing::keep(const OutboxEntry &entry)
{
    if (!m_kept)
        m_kept = chainOf(entry);
}

Result<void> OutboxClearing::clear(const OutboxEntry &entry, const Receipt &receipt)
{
    // The file must know the counter before the outbox forgets it, and mostly does.
    if (receipt.counterConsumed && m_file && m_file->counter >= entry.counter)
        return m_files.remove(entry);
    const auto chain = chainWith(entry);
    if (!chain)
        return propagate(chain);
    const bool isGivenBack = !receipt.counterConsumed && chain->digest == entry.digest;
    const DeviceChain after = isGivenBack
        ? DeviceChain{ .counter = entry.counter - 1, .digest = entry.previous }
        : *chain;
    if (const auto saved = m_files.saveChain(after); !saved)
        return saved;
    m_file = after;
    return m_files.remove(entry);
}

Result<DeviceChain> OutboxClearing::chainWith(const OutboxEntry &entry)
{
    const auto sent = sentChain(m_file, m_database, m_seat, m_identity);
    if (!sent)
        return sent;
    if (!m_processed) {
        const auto processed = processedChain(m_database, m_seat, m_identity);
        if (!processed)
            return processed;
        m_processed = *processed;
    }
    return further(further(*sent, *m_processed), m_kept.value_or(chainOf(entry)));
}

} // namespace sallyport
