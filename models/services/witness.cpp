// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/witness.h"

#include "models/ledger/genesis.h"
#include "models/store/eventrepository.h"
#include "models/store/registryrepository.h"

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

Result<Genesis> genesisOf(const QSqlDatabase &database, const Seat &seat)
{
    const auto row = RegistryRepository(database).genesis();
    if (!row)
        return propagate(row);
    if (sha256(row->bytes) != seat.ledgerId)
        return fail(ErrorCode::Corrupt, u"witness: this is another ledger"_s);
    return parseGenesis(row->bytes);
}

} // namespace

Result<SeenCheckpoint> witness(const SeatFiles &files, const QSqlDatabase &database,
                               const Seat &seat)
{
    const auto genesis = genesisOf(database, seat);
    if (!genesis)
        return propagate(genesis);
    const auto latest = EventRepository(database).latestCheckpoint();
    if (!latest)
        return propagate(latest);
    const SeenCheckpoint seen = files.seen();
    const bool isSigned = *latest && isSignedBy(**latest, seat.ledgerId, genesis->logKey);
    const SeenCheckpoint newest = isSigned
        ? SeenCheckpoint{ .size = (*latest)->size, .root = (*latest)->root }
        : SeenCheckpoint();
    if (newest.size < seen.size)
        return fail(ErrorCode::Corrupt, u"witness: the log is shorter than it was"_s);
    if (newest.size == seen.size && newest.root != seen.root)
        return fail(ErrorCode::Corrupt, u"witness: the log differs from what it was"_s);
    if (newest.size == seen.size)
        return seen;
    if (const auto saved = files.saveSeen(newest); !saved)
        return propagate(saved);
    return newest;
}

} // namespace sallyport
