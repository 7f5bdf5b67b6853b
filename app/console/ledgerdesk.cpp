// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/ledgerdesk.h"

#include "models/ledger/crypto.h"
#include "models/store/registryrepository.h"

namespace sallyport {

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
    return m_threads.read.run([kind, me = m_person.id, now = m_clock.now()](const auto &database) {
        return Reader(database).queue(kind, me, now);
    });
}

QFuture<Result<QList<RequestItem>>> LedgerDesk::access()
{
    const auto hands = m_hands;
    auto &write = m_threads.write;
    return m_threads.read.run([me = m_person.id, hands, &write](const auto &database) {
        const auto items = Reader(database).access(me);
        if (!items)
            return items;
        QStringList over;
        for (const RequestItem &item : *items) {
            if (item.grant && item.grant->state == GrantState::Ended)
                over << item.request.id;
        }
        write.run([hands, over](const QSqlDatabase &db) { return hands->forgetOver(db, over); });
        return items;
    });
}

QFuture<Result<QList<RequestItem>>> LedgerDesk::requests(const RequestFilter &filter)
{
    return m_threads.read.run([filter, me = m_person.id](const auto &database) {
        return Reader(database).requests(filter, me);
    });
}

QFuture<Result<RequestDetail>> LedgerDesk::detail(const QString &requestId)
{
    return m_threads.read.run(
        [requestId, me = m_person.id, now = m_clock.now()](const auto &database) {
            return Reader(database).detail(requestId, me, now);
        });
}

QFuture<Result<QList<LoggedEvent>>> LedgerDesk::timeline(const QString &requestId, qint64 from)
{
    return m_threads.read.run([requestId, from](const auto &database) {
        return Reader(database).timeline(requestId, from);
    });
}

QFuture<Result<QList<AskOption>>> LedgerDesk::options()
{
    return m_threads.read.run(
        [me = m_person.id](const auto &database) { return Reader(database).options(me); });
}

QFuture<Result<AskPreview>> LedgerDesk::preview(const Ask &ask)
{
    return m_threads.read.run([ask, me = m_person.id, now = m_clock.now()](const auto &database) {
        return Reader(database).preview(me, ask, now);
    });
}

QFuture<Result<ConnectionHint>> LedgerDesk::connection(const Grant &grant)
{
    return m_threads.read.run(
        [grant](const auto &database) { return Reader(database).connection(grant); });
}

QFuture<Result<QList<PersonRef>>> LedgerDesk::people()
{
    return m_threads.read.run([](const auto &database) { return Reader(database).people(); });
}

QFuture<Result<QList<PersonItem>>> LedgerDesk::registry()
{
    return m_threads.read.run([](const auto &database) { return readPeople(database); });
}

QFuture<Result<LedgerStatus>> LedgerDesk::status()
{
    return m_threads.read.run(
        [now = m_clock.now()](const auto &database) { return Reader(database).status(now); });
}

QFuture<Result<Health>> LedgerDesk::health()
{
    return m_threads.read.run(
        [now = m_clock.now()](const auto &database) { return Reader(database).health(now); });
}

QFuture<Result<AuditReport>> LedgerDesk::verify()
{
    return m_threads.side.run([](const auto &database) {
        return verifyLedger(database, [](qint64, qint64) { return true; });
    });
}

QFuture<Result<Receipt>> LedgerDesk::file(const Ask &ask, const QByteArray &policyDigest)
{
    return m_threads.write.run([hands = m_hands, ask, policyDigest](const auto &database) {
        return hands->file(database, ask, policyDigest);
    });
}

QFuture<Result<Receipt>> LedgerDesk::say(IntentKind kind, const Displayed &seen,
                                         const QString &text)
{
    return m_threads.write.run([hands = m_hands, kind, seen, text](const auto &database) {
        return hands->say(database, kind, seen, text);
    });
}

QFuture<Result<Receipt>> LedgerDesk::state(const RegistryStatement &statement)
{
    return m_threads.write.run([hands = m_hands, statement](const auto &database) {
        return hands->state(database, statement);
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
