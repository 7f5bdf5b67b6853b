// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/devicechain.h"

#include "models/store/mailboxrepository.h"

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

constexpr int MailboxScan = 10'000;

// Where this intent leaves the chain, when this device made it; the beginning otherwise.
DeviceChain chainAfter(const Envelope &envelope, const Seat &seat, const Identity &identity)
{
    const auto intent = parseIntent(envelope.payload);
    if (!intent || intent->device != identity.deviceId
        || !isSignedBy(envelope, seat.ledgerId, identity.key.publicKey()))
        return {};
    return { .counter = intent->counter, .digest = intent->digest };
}

Result<DeviceChain> waitingChain(const QSqlDatabase &database, const Seat &seat,
                                 const Identity &identity)
{
    const auto rows = MailboxRepository(database).unprocessed(MailboxScan);
    if (!rows)
        return propagate(rows);
    DeviceChain chain;
    for (const MailboxRow &row : *rows)
        chain = further(chain, chainAfter(row.envelope, seat, identity));
    return chain;
}

} // namespace

DeviceChain chainOf(const OutboxEntry &entry)
{
    return { .counter = entry.counter, .digest = entry.digest };
}

std::optional<DeviceChain> chainFile(const SeatFiles &files)
{
    const auto chain = files.chain();
    return chain ? std::optional(*chain) : std::nullopt;
}

DeviceChain further(const DeviceChain &a, const DeviceChain &b)
{
    return b.counter > a.counter ? b : a;
}

Result<DeviceChain> sentChain(const std::optional<DeviceChain> &file, const QSqlDatabase &database,
                              const Seat &seat, const Identity &identity)
{
    return file ? *file : waitingChain(database, seat, identity);
}

Result<DeviceChain> processedChain(const QSqlDatabase &database, const Seat &seat,
                                   const Identity &identity)
{
    const auto chain = RegistryRepository(database).deviceChain(identity.deviceId);
    if (!chain)
        return propagate(chain);
    if (chain->counter == 0)
        return DeviceChain();
    const auto envelope = MailboxRepository(database).byDigest(chain->digest);
    if (!envelope)
        return propagate(envelope);
    return *envelope ? chainAfter(**envelope, seat, identity) : DeviceChain();
}

Result<DeviceChain> currentChain(const SeatFiles &files, const QSqlDatabase &database,
                                 const Seat &seat, const Identity &identity)
{
    // Asked for before the processed ones, so that an intent in between is seen at least once.
    const auto sent = sentChain(chainFile(files), database, seat, identity);
    if (!sent)
        return propagate(sent);
    const auto processed = processedChain(database, seat, identity);
    if (!processed)
        return propagate(processed);
    const auto entries = files.outbox();
    if (!entries)
        return propagate(entries);
    const DeviceChain chain = further(*sent, *processed);
    return entries->isEmpty() ? chain : further(chain, chainOf(entries->last()));
}

} // namespace sallyport
