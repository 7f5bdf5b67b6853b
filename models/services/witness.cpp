// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/witness.h"

#include "models/ledger/eventcodec.h"
#include "models/ledger/genesis.h"
#include "models/ledger/merkle.h"
#include "models/store/eventrepository.h"
#include "models/store/facts.h"
#include "models/store/registryrepository.h"

#include <algorithm>

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

// Where an officer accepted that the log was replaced after this checkpoint, when one did. A
// database's owner alone cannot say so: the entry must lie under a checkpoint that the log key
// signed later, and the leaves of that one show whether it does.
Result<std::optional<EventLeaf>> acceptedSince(const QSqlDatabase &database,
                                               const SeenCheckpoint &seen,
                                               const SeenCheckpoint &newest)
{
    EventRepository events(database);
    const auto fact = events.fact(LedgerAcceptedFactName);
    if (!fact)
        return propagate(fact);
    if (seen.signature.isEmpty() || newest.at <= seen.at || !*fact)
        return std::nullopt;
    const auto accepted = LedgerAcceptedFact::fromBytes(**fact);
    if (!accepted || accepted->index >= newest.size)
        return std::nullopt;
    const auto rows = events.rows(accepted->index, 1);
    if (!rows)
        return propagate(rows);
    if (rows->isEmpty() || rows->first().index != accepted->index)
        return std::nullopt;
    const QByteArray &bytes = rows->first().bytes;
    const auto event = parseEvent(bytes);
    if (!event || event->kind != EventKind::LedgerAccepted || event->at <= seen.at)
        return std::nullopt;
    return EventLeaf{ .index = accepted->index, .leaf = leafHash(bytes) };
}

constexpr int LeavesAtOnce = 4000;
constexpr qsizetype HashSize = 32;

// Takes the leaves up to this size into the tree. Corrupt when the ledger does not have them all,
// or another one where this one must be.
Result<void> readOn(const QSqlDatabase &database, MerkleAccumulator &tree, qint64 size,
                    const std::optional<EventLeaf> &required = std::nullopt)
{
    EventRepository events(database);
    while (tree.size() < size) {
        const int limit = int(std::min<qint64>(LeavesAtOnce, size - tree.size()));
        const auto leaves = events.leaves(tree.size(), limit);
        if (!leaves)
            return propagate(leaves);
        if (leaves->size() < limit)
            return fail(ErrorCode::Corrupt, u"witness: entries of the log are missing"_s);
        for (const EventLeaf &leaf : *leaves) {
            if (leaf.index != tree.size() || leaf.leaf.size() != HashSize)
                return fail(ErrorCode::Corrupt, u"witness: entries of the log are missing"_s);
            if (required && leaf.index == required->index && leaf.leaf != required->leaf)
                return fail(ErrorCode::Corrupt, u"witness: the acceptance is not in the log"_s);
            tree.append(leaf.leaf);
        }
    }
    return {};
}

// Whether what was seen is the beginning of what is signed now, by the leaves in between: a log key
// in the wrong hands can sign anything. Returns the tree of the newest.
Result<MerkleAccumulator> continued(MerkleAccumulator tree, const QSqlDatabase &database,
                                    const SeenCheckpoint &seen, const SeenCheckpoint &newest)
{
    if (tree.size() != seen.size || tree.root() != seen.root)
        tree = {}; // of an earlier version, or damaged
    if (const auto read = readOn(database, tree, seen.size); !read)
        return propagate(read);
    if (seen.size > 0 && tree.root() != seen.root)
        return fail(ErrorCode::Corrupt, u"witness: the log differs from what it was"_s);
    if (const auto read = readOn(database, tree, newest.size); !read)
        return propagate(read);
    return tree;
}

// The same of a log that an officer accepted in the place of another: all of it is new here.
Result<MerkleAccumulator> replaced(const QSqlDatabase &database, const EventLeaf &accepted,
                                   const SeenCheckpoint &newest)
{
    MerkleAccumulator tree;
    if (const auto read = readOn(database, tree, newest.size, accepted); !read)
        return propagate(read);
    return tree;
}

// The tree first, since it counts only together with a checkpoint that it fits.
Result<void> save(const SeatFiles &files, const MerkleAccumulator &tree,
                  const SeenCheckpoint &newest)
{
    if (const auto saved = files.saveFrontier(tree); !saved)
        return saved;
    return files.saveSeen(newest);
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
    const auto accepted = acceptedSince(database, seen, newest);
    if (!accepted)
        return propagate(accepted);
    const bool isGivenUp = accepted->has_value();
    if (!isGivenUp && newest.size < seen.size)
        return fail(ErrorCode::Corrupt, u"witness: the log is shorter than it was"_s);
    if (!isGivenUp && newest.size == seen.size && newest.root != seen.root)
        return fail(ErrorCode::Corrupt, u"witness: the log differs from what it was"_s);
    const bool isClaim = seen.size > 0 && seen.signature.isEmpty();
    if (newest.size == seen.size && !isClaim && !isGivenUp)
        return seen;
    const auto tree = isGivenUp ? replaced(database, **accepted, newest)
                                : continued(files.frontier(), database, seen, newest);
    if (!tree)
        return propagate(tree);
    if (newest.size > 0 && tree->root() != newest.root)
        return fail(ErrorCode::Corrupt, u"witness: the log is not what was signed"_s);
    if (isGivenUp) {
        if (const auto kept = files.setAside(seen); !kept)
            return propagate(kept);
    }
    if (const auto saved = save(files, *tree, newest); !saved)
        return propagate(saved);
    return newest;
}

} // namespace sallyport
