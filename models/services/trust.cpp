// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/trust.h"

#include "models/domain/governing.h"
#include "models/ledger/crypto.h"
#include "models/services/machine.h"
#include "models/services/seatfiles.h"
#include "models/services/witness.h"
#include "models/store/mailboxrepository.h"
#include "models/store/registryrepository.h"
#include "models/store/transaction.h"

#include <QScopeGuard>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

constexpr int PageSize = 2'000;

constexpr std::array AllFaults{ TrustFault::OtherLedger, TrustFault::LogContradicted,
                                TrustFault::StatementForged, TrustFault::RegistryDiffers };

// What statements alone make of it: when a freeze began is the log's to say, and what becomes of a
// proposal the policy's.
Directory withoutOthersWords(Directory directory)
{
    const auto proposals = directory.proposals();
    for (const PolicyProposal &proposal : proposals)
        directory.removeProposal(proposal.digest);
    if (auto freeze = directory.freeze()) {
        freeze->at = {};
        directory.setFreeze(freeze);
    }
    return directory;
}

// Takes in what is new. Why one of them should not have been accepted, or nothing.
Result<QString> readOn(const QSqlDatabase &database, RegistryReplay &replay, qint64 &position,
                       qint64 &count)
{
    for (;;) {
        const auto rows = MailboxRepository(database).registryStatements(position, PageSize);
        if (!rows)
            return propagate(rows);
        for (const StatementRow &row : *rows) {
            position = row.position;
            ++count;
            const auto intent = parseIntent(row.envelope.payload);
            if (!intent)
                return intent.error().detail;
            QString objection = replay.objectionTo(row.envelope, *intent, true);
            if (objection.isEmpty() && isRegistryKind(intent->kind) && !isGoverning(intent->kind))
                objection = replay.apply(*intent);
            if (!objection.isEmpty())
                return objection;
        }
        if (rows->size() < PageSize)
            return QString();
    }
}

} // namespace

QString trustDetail(TrustFault fault)
{
    switch (fault) {
    case TrustFault::OtherLedger:
        return u"trust: another ledger"_s;
    case TrustFault::LogContradicted:
        return u"trust: the log contradicts what was seen"_s;
    case TrustFault::StatementForged:
        return u"trust: a statement does not verify"_s;
    case TrustFault::RegistryDiffers:
        return u"trust: the registry is not what was signed"_s;
    }
    return {};
}

std::optional<TrustFault> trustFaultOf(const QString &detail)
{
    const auto found = std::ranges::find(AllFaults, detail, trustDetail);
    return found == AllFaults.end() ? std::nullopt : std::optional(*found);
}

TrustKeeper::TrustKeeper(LedgerAddress place, QString personId, QString seatRoot)
    : m_place(std::move(place))
    , m_personId(std::move(personId))
    , m_seatRoot(std::move(seatRoot))
{
}

Trust TrustKeeper::distrust(TrustFault fault, const QString &detail) const
{
    return { .fault = fault, .detail = detail, .statements = m_statements };
}

Result<std::optional<Trust>> TrustKeeper::judgePlace(const QByteArray &ledgerId)
{
    if (m_expected.isEmpty()) {
        const LedgerAddress bare = m_place.withLogin(m_place.user, QString());
        const auto seats = knownSeats(m_seatRoot);
        for (const KnownSeat &seat : seats) {
            if (seat.personId == m_personId && seat.ledger == bare)
                m_expected.append(seat.ledgerId);
        }
    }
    if (m_expected.isEmpty())
        m_expected.append(ledgerId);
    if (m_expected.contains(ledgerId))
        return std::nullopt;
    return distrust(TrustFault::OtherLedger, trustDetail(TrustFault::OtherLedger));
}

Result<Trust> TrustKeeper::judgeRegistry(const QSqlDatabase &database)
{
    // Statements and what became of them at one moment.
    const Transaction snapshot(database, Transaction::Kind::Snapshot);
    if (const auto begun = snapshot.begun(); !begun)
        return propagate(begun);
    RegistryRepository registry(database);
    const auto genesis = registry.genesis();
    if (!genesis)
        return propagate(genesis);
    auto replay = m_replay.value_or(RegistryReplay(genesis->bytes, genesis->signature));
    if (!replay.genesis())
        return distrust(TrustFault::StatementForged, u"genesis: form or signature"_s);
    qint64 position = m_position;
    qint64 count = m_statements;
    const auto objection = readOn(database, replay, position, count);
    if (!objection)
        return propagate(objection);
    if (!objection->isEmpty())
        return distrust(TrustFault::StatementForged, *objection);
    m_replay = replay;
    m_position = position;
    m_statements = count;
    const auto stored = registry.directory();
    if (!stored && stored.error().code != ErrorCode::Corrupt)
        return propagate(stored);
    if (!stored || withoutOthersWords(*stored) != withoutOthersWords(replay.directory()))
        return distrust(TrustFault::RegistryDiffers, trustDetail(TrustFault::RegistryDiffers));
    return Trust{ .fault = {}, .detail = {}, .statements = count };
}

Result<Trust> TrustKeeper::judgeLog(const QSqlDatabase &database, const QByteArray &ledgerId)
{
    const auto seat = Seat::open(ledgerId, m_personId, m_seatRoot);
    if (!seat)
        return propagate(seat);
    SeatFiles files(*seat);
    if (const auto locked = files.lock(); !locked)
        return propagate(locked);
    const auto unlock = qScopeGuard([&files] { files.unlock(); });
    const auto seen = witness(files, database, *seat);
    if (!seen && seen.error().code == ErrorCode::Corrupt)
        return distrust(TrustFault::LogContradicted, seen.error().detail);
    if (!seen)
        return propagate(seen);
    return Trust{ .fault = {}, .detail = {}, .statements = m_statements };
}

Result<Trust> TrustKeeper::look(const QSqlDatabase &database)
{
    const auto genesis = RegistryRepository(database).genesis();
    if (!genesis)
        return propagate(genesis);
    const QByteArray ledgerId = sha256(genesis->bytes);
    const auto misplaced = judgePlace(ledgerId);
    if (!misplaced)
        return propagate(misplaced);
    if (*misplaced)
        return **misplaced;
    const auto registry = judgeRegistry(database);
    if (!registry || registry->fault)
        return registry;
    return judgeLog(database, ledgerId);
}

} // namespace sallyport
