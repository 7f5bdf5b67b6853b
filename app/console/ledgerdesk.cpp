// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/ledgerdesk.h"

#include "models/domain/engine.h"
#include "models/ledger/crypto.h"
#include "models/store/registryrepository.h"

namespace sallyport {

namespace {

constexpr int MostWaiting = 500;
constexpr int MostDecided = 200;

} // namespace

LedgerDesk::LedgerDesk(LedgerThreads &threads, PersonRef person, std::shared_ptr<Hands> hands,
                       const Clock &clock)
    : m_threads(threads)
    , m_person(std::move(person))
    , m_hands(std::move(hands))
    , m_clock(clock)
{
}

QFuture<Result<QList<RequestItem>>> LedgerDesk::queue(QueueKind kind)
{
    // What was decided before those is on the audit page.
    const int limit = kind == QueueKind::Decided ? MostDecided : MostWaiting;
    return inquire([kind, limit, me = m_person.id, now = m_clock.now()](Reader reader) {
        return reader.queue(kind, me, now, limit);
    });
}

QFuture<Result<QList<RequestItem>>> LedgerDesk::access()
{
    const auto hands = m_hands;
    auto &write = m_threads.write;
    return inquire([me = m_person.id, hands, &write](Reader reader) {
        const auto items = reader.access(me);
        if (!items)
            return items;
        QStringList over;
        for (const RequestItem &item : *items) {
            const State state{ .request = item.request, .grant = item.grant };
            if (item.grant && item.grant->state == GrantState::Ended && !hasRest(state))
                over << item.request.id;
        }
        write.run([hands, over](const QSqlDatabase &db) { return hands->forgetOver(db, over); });
        return items;
    });
}

QFuture<Result<FoundRequests>> LedgerDesk::find(const RequestQuery &query, int limit,
                                                const std::optional<FindPlace> &from)
{
    return m_threads.read.run(
        [query, limit, from, me = m_person.id, &known = m_threads.known](const auto &database) {
            return RequestFinder(database, &known).find(query, me, limit, from);
        });
}

QFuture<Result<RequestDensity>> LedgerDesk::density(const RequestQuery &query, DensityBy by,
                                                    const QList<Instant> &starts)
{
    return m_threads.read.run([query, by, starts, &known = m_threads.known](const auto &database) {
        return readDensity(database, query, by, starts, &known);
    });
}

QFuture<Result<QueryWords>> LedgerDesk::queryWords()
{
    return m_threads.read.run([&known = m_threads.known](const auto &database) {
        return sallyport::queryWords(database, &known);
    });
}

QFuture<Result<RequestDetail>> LedgerDesk::detail(const QString &requestId)
{
    return inquire([requestId, me = m_person.id, now = m_clock.now()](Reader reader) {
        return reader.detail(requestId, me, now);
    });
}

QFuture<Result<QList<LoggedEvent>>> LedgerDesk::timeline(const QString &requestId, qint64 from)
{
    return inquire([requestId, from](Reader reader) { return reader.timeline(requestId, from); });
}

QFuture<Result<QList<AskOption>>> LedgerDesk::options()
{
    return inquire([me = m_person.id](Reader reader) { return reader.options(me); });
}

QFuture<Result<AskPreview>> LedgerDesk::preview(const Ask &ask)
{
    return inquire([ask, me = m_person.id, now = m_clock.now()](Reader reader) {
        return reader.preview(me, ask, now);
    });
}

QFuture<Result<ConnectionHint>> LedgerDesk::connection(const Grant &grant)
{
    return inquire([grant](Reader reader) { return reader.connection(grant); });
}

QFuture<Result<QList<PersonRef>>> LedgerDesk::people()
{
    return inquire([](Reader reader) { return reader.people(); });
}

QFuture<Result<QList<PersonItem>>> LedgerDesk::registry()
{
    return m_threads.read.run(
        [&known = m_threads.known](const auto &database) { return readPeople(database, &known); });
}

QFuture<Result<PastedEnrolment>> LedgerDesk::judge(const QString &enrolmentText)
{
    return m_threads.read.run(
        [enrolmentText, me = m_person.id, now = m_clock.now()](const auto &database) {
            return judgeEnrolment(database, enrolmentText, me, now);
        });
}

QFuture<Result<LedgerStatus>> LedgerDesk::status()
{
    return inquire([now = m_clock.now()](Reader reader) { return reader.status(now); });
}

QFuture<Result<Health>> LedgerDesk::health()
{
    return inquire([now = m_clock.now()](Reader reader) { return reader.health(now); });
}

QFuture<Result<Safeguards>> LedgerDesk::safeguards()
{
    return inquire([me = m_person.id](Reader reader) { return reader.safeguards(me); });
}

QFuture<Result<PolicyHistory>> LedgerDesk::policies()
{
    return m_threads.read.run([&known = m_threads.known, me = m_person.id](const auto &database) {
        return readPolicyHistory(database, me, &known);
    });
}

QFuture<Result<PolicyContent>> LedgerDesk::policy(const QByteArray &digest,
                                                  const QByteArray &before)
{
    return m_threads.read.run([digest, before](const auto &database) {
        return readPolicyContent(database, digest, before);
    });
}

QFuture<Result<WeighedPolicy>> LedgerDesk::weigh(const QString &policyFile)
{
    return m_threads.read.run([&known = m_threads.known, policyFile](const auto &database) {
        return weighPolicy(database, policyFile, &known);
    });
}

QFuture<Result<QList<Explanation>>> LedgerDesk::explain(const PolicyQuestion &question)
{
    return m_threads.read.run(
        [&known = m_threads.known, question, now = m_clock.now()](const auto &database) {
            return explainPolicy(database, question, now, &known);
        });
}

QFuture<Result<SimulatedHistory>> LedgerDesk::simulate(const PolicyPointer &policy, Instant since,
                                                       std::shared_ptr<SimulationRun> run)
{
    return m_threads.side.run([policy, since, run, now = m_clock.now()](const auto &database) {
        return simulateHistory(database, *policy, since, now, [&run](qint64 read) {
            run->read = read;
            return !run->isCancelled;
        });
    });
}

QFuture<Result<Receipt>> LedgerDesk::file(const Ask &ask, const QByteArray &policyDigest)
{
    return m_threads.write.run([hands = m_hands, ask, policyDigest](const auto &database) {
        return hands->file(database, ask, policyDigest);
    });
}

QFuture<Result<Receipt>> LedgerDesk::say(IntentKind kind, const Displayed &seen,
                                         const TextBody &body)
{
    return m_threads.write.run([hands = m_hands, kind, seen, body](const auto &database) {
        return hands->say(database, kind, seen, body);
    });
}

QFuture<Result<Receipt>> LedgerDesk::start(const Displayed &seen, bool onBehalf)
{
    return m_threads.write.run([hands = m_hands, seen, onBehalf](const auto &database) {
        return hands->start(database, seen, onBehalf);
    });
}

QFuture<Result<KeptDrafts>> LedgerDesk::drafts()
{
    return m_threads.write.run(
        [hands = m_hands](const auto &database) { return hands->drafts(database); });
}

QFuture<Result<qsizetype>> LedgerDesk::keepDrafts(const QList<AskDraft> &drafts)
{
    return m_threads.write.run([hands = m_hands, drafts](const auto &database) {
        return hands->keepDrafts(database, drafts);
    });
}

QFuture<Result<KeptDrafts>> LedgerDesk::favourites()
{
    return m_threads.write.run(
        [hands = m_hands](const auto &database) { return hands->favourites(database); });
}

QFuture<Result<qsizetype>> LedgerDesk::keepFavourites(const QList<AskDraft> &favourites)
{
    return m_threads.write.run([hands = m_hands, favourites](const auto &database) {
        return hands->keepFavourites(database, favourites);
    });
}

QFuture<Result<Receipt>> LedgerDesk::state(const RegistryStatement &statement)
{
    return m_threads.write.run([hands = m_hands, statement](const auto &database) {
        return hands->state(database, statement);
    });
}

QFuture<Result<Receipt>> LedgerDesk::propose(const WeighedPolicy &policy)
{
    return m_threads.write.run(
        [hands = m_hands, text = policy.text, inForce = policy.inForce](const auto &database) {
            return hands->propose(database, text, inForce);
        });
}

QFuture<Result<Receipt>> LedgerDesk::govern(IntentKind kind, const WaitingPolicy &policy)
{
    return m_threads.write.run([hands = m_hands, kind, digest = policy.digest,
                                inForce = policy.inForce](const auto &database) {
        return hands->govern(database, kind, digest, inForce);
    });
}

QFuture<Result<Invitation>> LedgerDesk::invite(const QString &login, bool again)
{
    const Instant until = m_clock.now() + InvitationTime;
    return m_threads.write.run([address = m_threads.address, login, again,
                                until](const auto &database) -> Result<Invitation> {
        const auto genesis = RegistryRepository(database).genesis();
        if (!genesis)
            return propagate(genesis);
        return sallyport::invite(database, address, sha256(genesis->bytes), login, until, again);
    });
}

QFuture<Result<QList<SettledDoubt>>> LedgerDesk::settleDoubts()
{
    return m_threads.write.run(
        [hands = m_hands](const auto &database) { return hands->settle(database); });
}

QFuture<Result<QByteArray>> LedgerDesk::password(const QString &requestId)
{
    return m_threads.write.run([hands = m_hands, requestId](const auto &database) {
        return hands->password(database, requestId);
    });
}

} // namespace sallyport
