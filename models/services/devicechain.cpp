// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/devicechain.h"

#include "models/store/mailboxrepository.h"

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

constexpr int MailboxScan = 10'000;

DeviceChain further(const DeviceChain &a, const DeviceChain &b)
{
    return b.counter > a.counter ? b : a;
}

// Where this intent leaves the chain, when this device made it; the beginning otherwise.
DeviceChain chainAfter(const Envelope &envelope, const Seat &seat, const Identity &identity)
{
    const auto intent = parseIntent(envelope.payload);
    if (!intent || intent->device != identity.deviceId
        || !isSignedBy(envelope, seat.ledgerId, identity.key.publicKey()))
        return {};
    return { .counter = intent->counter, .digest = intent->digest };
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

Result<DeviceChain> currentChain(const SeatFiles &files, const QSqlDatabase &database,
                                 const Seat &seat, const Identity &identity)
{
    DeviceChain chain{ .counter = 0, .digest = QByteArray(32, '\0') };
    if (const auto file = files.chain()) {
        chain = *file;
    } else {
        // The file is lost: what was sent and not yet processed is in the mailbox alone. Asked for
        // before the processed ones, so that an intent in between is seen at least once.
        const auto waiting = waitingChain(database, seat, identity);
        if (!waiting)
            return propagate(waiting);
        chain = further(chain, *waiting);
    }
    const auto processed = processedChain(database, seat, identity);
    if (!processed)
        return propagate(processed);
    chain = further(chain, *processed);
    const auto entries = files.outbox();
    if (!entries)
        return propagate(entries);
    if (entries->isEmpty())
        return chain;
    return further(chain, { entries->last().counter, entries->last().digest });
}

} // namespace sallyport
