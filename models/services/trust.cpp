// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/trust.h"

#include "models/domain/governing.h"
#include "models/ledger/checkpoint.h"
#include "models/ledger/crypto.h"
#include "models/services/machine.h"
#include "models/services/witness.h"
#include "models/store/eventrepository.h"
#include "models/store/mailboxrepository.h"
#include "models/store/registryrepository.h"
#include "models/store/transaction.h"

#include <QScopeGuard>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

constexpr int StatementsAtOnce = 2'000;

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

Trust distrust(TrustFault fault, const QString &detail = {})
{
    return { .fault = fault, .detail = detail.isEmpty() ? trustDetail(fault) : detail };
}

// What the enforcer counted when it signed the log at this size; none when it did not sign it.
Result<std::optional<RegistryHead>> headSignedAt(const QSqlDatabase &database, qint64 size,
                                                 const RegistryReplay &replay)
{
    if (size == 0)
        return RegistryHead(); // of a log that was never signed, nothing is known yet
    const auto found = EventRepository(database).checkpoints(size - 1, 1);
    if (!found)
        return propagate(found);
    if (found->isEmpty() || found->constFirst().size != size
        || !isRegistrySignedBy(found->constFirst(), replay.ledgerId(), replay.genesis()->logKey))
        return std::nullopt;
    return found->constFirst().registry;
}

// Of a statement that was accepted. Why it should not have been, or nothing.
QString take(RegistryReplay &replay, const Envelope &envelope)
{
    const auto intent = parseIntent(envelope.payload);
    if (!intent)
        return intent.error().detail;
    const QString objection = replay.objectionTo(envelope, *intent, true);
    if (!objection.isEmpty() || !isRegistryKind(intent->kind) || isGoverning(intent->kind))
        return objection;
    return replay.apply(*intent);
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
    const auto *const found = std::ranges::find(AllFaults, detail, trustDetail);
    return found == AllFaults.end() ? std::nullopt : std::optional(*found);
}

TrustKeeper::TrustKeeper(LedgerAddress place, QString personId, QString seatRoot)
    : m_place(std::move(place))
    , m_personId(std::move(personId))
    , m_seatRoot(std::move(seatRoot))
{
}

bool TrustKeeper::isExpected(const QByteArray &ledgerId)
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
    return m_expected.contains(ledgerId);
}

// Takes in what is new. What is wrong, or nothing: the statements go through each of the heads that
// are not behind them already.
Result<std::optional<Trust>> TrustKeeper::readOn(const QSqlDatabase &database, Progress &progress,
                                                 const QList<RegistryHead> &expected)
{
    const auto differs = [&](const RegistryHead &head) {
        return head.count == progress.seen.count && head.digest != progress.seen.digest;
    };
    if (std::ranges::any_of(expected, differs))
        return distrust(TrustFault::RegistryDiffers, u"trust: other statements"_s);
    qsizetype read = StatementsAtOnce;
    while (read == StatementsAtOnce) {
        const auto rows
            = MailboxRepository(database).registryStatements(progress.position, StatementsAtOnce);
        if (!rows)
            return propagate(rows);
        read = rows->size();
        for (const StatementRow &row : *rows) {
            const QString objection = take(progress.replay, row.envelope);
            if (!objection.isEmpty())
                return distrust(TrustFault::StatementForged, objection);
            progress.position = row.position;
            progress.seen.take(row.envelope.payload);
            if (std::ranges::any_of(expected, differs))
                return distrust(TrustFault::RegistryDiffers, u"trust: other statements"_s);
        }
    }
    const bool isShort = std::ranges::any_of(
        expected, [&](const RegistryHead &head) { return head.count > progress.seen.count; });
    if (isShort)
        return distrust(TrustFault::RegistryDiffers, u"trust: statements are gone"_s);
    return std::nullopt;
}

Result<Trust> TrustKeeper::judgeRegistry(const QSqlDatabase &database, const RegistryHead &before,
                                         qint64 signedSize)
{
    // Statements and what became of them at one moment.
    const Transaction snapshot(database, Transaction::Kind::Snapshot);
    if (const auto begun = snapshot.begun(); !begun)
        return propagate(begun);
    RegistryRepository registry(database);
    const auto genesis = registry.genesis();
    if (!genesis)
        return propagate(genesis);
    Progress progress = m_progress.value_or(
        Progress{ .replay = RegistryReplay(genesis->bytes, genesis->signature), .seen = {} });
    if (!progress.replay.genesis())
        return distrust(TrustFault::StatementForged, u"genesis: form or signature"_s);
    const auto signedHead = headSignedAt(database, signedSize, progress.replay);
    if (!signedHead)
        return propagate(signedHead);
    if (!*signedHead)
        return distrust(TrustFault::RegistryDiffers, u"trust: nobody signed the registry"_s);
    const auto wrong = readOn(database, progress, { before, **signedHead });
    if (!wrong)
        return propagate(wrong);
    if (*wrong)
        return **wrong;
    m_progress = progress;
    const auto stored = registry.directory();
    if (!stored && stored.error().code != ErrorCode::Corrupt)
        return propagate(stored);
    if (!stored || withoutOthersWords(*stored) != withoutOthersWords(progress.replay.directory()))
        return distrust(TrustFault::RegistryDiffers);
    return Trust{ .fault = {}, .detail = {}, .statements = progress.seen.count };
}

Result<Trust> TrustKeeper::judge(const QSqlDatabase &database, const Seat &seat,
                                 const SeatFiles &files)
{
    const auto log = witness(files, database, seat);
    if (!log && log.error().code == ErrorCode::Corrupt)
        return distrust(TrustFault::LogContradicted, log.error().detail);
    if (!log)
        return propagate(log);
    // Forgotten where the log was given up for one that an officer accepted, here or by another
    // process; that ledger's statements are all new then.
    const RegistryHead before = files.registry();
    if (m_progress && m_progress->seen != before)
        m_progress.reset();
    const auto trust = judgeRegistry(database, before, log->size);
    if (!trust || trust->fault)
        return trust;
    if (m_progress->seen == before)
        return trust;
    const auto saved = files.saveRegistry(m_progress->seen);
    return saved ? trust : propagate(saved);
}

Result<Trust> TrustKeeper::look(const QSqlDatabase &database)
{
    const auto genesis = RegistryRepository(database).genesis();
    if (!genesis)
        return propagate(genesis);
    const QByteArray ledgerId = sha256(genesis->bytes);
    if (!isExpected(ledgerId))
        return distrust(TrustFault::OtherLedger);
    const auto seat = Seat::open(ledgerId, m_personId, m_seatRoot);
    if (!seat)
        return propagate(seat);
    SeatFiles files(*seat);
    if (const auto locked = files.lock(); !locked)
        return propagate(locked);
    const auto unlock = qScopeGuard([&files] { files.unlock(); });
    return judge(database, *seat, files);
}

} // namespace sallyport
