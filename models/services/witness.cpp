// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/witness.h"

#include "models/ledger/eventcodec.h"
#include "models/ledger/genesis.h"
#include "models/store/eventrepository.h"
#include "models/store/facts.h"
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

// Whether the log was replaced after this checkpoint, and an officer accepted that. A database's
// owner alone cannot say so: the entry must lie under a checkpoint that the log key signed later.
Result<bool> isGivenUp(const QSqlDatabase &database, const SeenCheckpoint &seen,
                       const SeenCheckpoint &newest)
{
    EventRepository events(database);
    const auto fact = events.fact(LedgerAcceptedFactName);
    if (!fact)
        return propagate(fact);
    if (seen.signature.isEmpty() || newest.at <= seen.at || !*fact)
        return false;
    const auto accepted = LedgerAcceptedFact::fromBytes(**fact);
    if (!accepted || accepted->index >= newest.size)
        return false;
    const auto rows = events.rows(accepted->index, 1);
    if (!rows)
        return propagate(rows);
    if (rows->isEmpty() || rows->first().index != accepted->index)
        return false;
    const auto event = parseEvent(rows->first().bytes);
    return event && event->kind == EventKind::LedgerAccepted && event->at > seen.at;
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
    const SeenCheckpoint newest = isSigned ? seenOf(**latest) : SeenCheckpoint();
    const auto givenUp = isGivenUp(database, seen, newest);
    if (!givenUp)
        return propagate(givenUp);
    if (*givenUp) {
        if (const auto kept = files.setAside(seen); !kept)
            return propagate(kept);
    } else if (newest.size < seen.size) {
        return fail(ErrorCode::Corrupt, u"witness: the log is shorter than it was"_s);
    } else if (newest.size == seen.size && newest.root != seen.root) {
        return fail(ErrorCode::Corrupt, u"witness: the log differs from what it was"_s);
    }
    const bool isClaim = seen.size > 0 && seen.signature.isEmpty();
    if (newest.size == seen.size && !isClaim && !*givenUp)
        return seen;
    if (const auto saved = files.saveSeen(newest); !saved)
        return propagate(saved);
    return newest;
}

} // namespace sallyport
