// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/hands.h"

#include "models/ledger/crypto.h"
#include "models/store/registryrepository.h"

#include <utility>

namespace sallyport {

using namespace std::chrono_literals;

namespace {

constexpr Millis AnswerTime = 5s;

} // namespace

Hands::Hands(const LedgerAddress &place, QString personId, QString seatRoot, OpenSecrets open,
             const Clock &clock)
    : m_personId(std::move(personId))
    , m_seatRoot(std::move(seatRoot))
    , m_open(std::move(open))
    , m_clock(clock)
    , m_trust(place, m_personId, m_seatRoot)
{
}

struct Hands::Work
{
    Submitter submitter;
    Actions actions;

    Work(const QSqlDatabase &database, Hands &hands)
        : submitter(database, *hands.m_seat, *hands.m_identity, hands.m_clock)
        , actions(submitter, *hands.m_secrets)
    {
    }
};

Result<Seat> Hands::seat(const QSqlDatabase &database) const
{
    const auto genesis = RegistryRepository(database).genesis();
    if (!genesis)
        return propagate(genesis);
    return Seat::open(sha256(genesis->bytes), m_personId, m_seatRoot);
}

Result<KeptDrafts> Hands::drafts(const QSqlDatabase &database) const
{
    const auto own = seat(database);
    return own ? Drafts(own->folder).read() : propagate(own);
}

Result<qsizetype> Hands::keepDrafts(const QSqlDatabase &database,
                                    const QList<AskDraft> &drafts) const
{
    const auto own = seat(database);
    if (!own)
        return propagate(own);
    if (const auto written = Drafts(own->folder).write(drafts); !written)
        return propagate(written);
    return drafts.size();
}

Result<KeptDrafts> Hands::favourites(const QSqlDatabase &database) const
{
    const auto own = seat(database);
    return own ? Drafts(own->folder, Drafts::Kind::Favourites).read() : propagate(own);
}

Result<qsizetype> Hands::keepFavourites(const QSqlDatabase &database,
                                        const QList<AskDraft> &favourites) const
{
    const auto own = seat(database);
    if (!own)
        return propagate(own);
    const Drafts file(own->folder, Drafts::Kind::Favourites);
    if (const auto written = file.write(favourites); !written)
        return propagate(written);
    return favourites.size();
}

Result<void> Hands::open(const QSqlDatabase &database)
{
    if (m_identity)
        return {};
    const auto seat = this->seat(database);
    if (!seat)
        return propagate(seat);
    auto secrets = m_open();
    if (!secrets)
        return propagate(secrets);
    auto identity = loadIdentity(**secrets, *seat);
    if (!identity)
        return propagate(identity);
    m_secrets = std::move(*secrets);
    m_seat = *seat;
    m_identity = std::move(*identity);
    return {};
}

// A password whose request never arrived opens nothing.
Result<void> Hands::takeSettled(Work &work)
{
    const QList<SettledDoubt> settled = work.submitter.takeSettled();
    m_settled += settled;
    for (const SettledDoubt &doubt : settled) {
        if (doubt.delivered || doubt.kind != IntentKind::File)
            continue;
        if (const auto forgotten = work.actions.forgetPassword(doubt.requestId); !forgotten)
            return forgotten;
    }
    return {};
}

template <typename T, typename Act>
Result<T> Hands::with(const QSqlDatabase &database, Act act)
{
    if (const auto ready = open(database); !ready)
        return propagate(ready);
    Work work(database, *this);
    if (!m_isResent) {
        if (const auto sent = work.submitter.resend(); !sent)
            return propagate(sent);
        m_isResent = true;
    }
    Result<T> done = act(work);
    if (const auto taken = takeSettled(work); !taken)
        return propagate(taken);
    return done;
}

template <typename Act>
Result<Receipt> Hands::sign(const QSqlDatabase &database, Act act)
{
    const auto trust = m_trust.look(database);
    if (!trust)
        return propagate(trust);
    if (trust->fault)
        return fail(ErrorCode::Corrupt, trustDetail(*trust->fault));
    return with<Receipt>(database, [&](Work &work) -> Result<Receipt> {
        const auto digest = act(work);
        if (!digest)
            return propagate(digest);
        return work.submitter.await(*digest, AnswerTime);
    });
}

Result<Receipt> Hands::file(const QSqlDatabase &database, const Ask &ask, const QByteArray &policy)
{
    return sign(database, [&](Work &work) -> Result<QByteArray> {
        const auto filed = work.actions.file(ask, policy);
        return filed ? Result<QByteArray>(filed->digest) : propagate(filed);
    });
}

Result<Receipt> Hands::say(const QSqlDatabase &database, IntentKind kind, const Displayed &seen,
                           const TextBody &body)
{
    return sign(database, [&](Work &work) -> Result<QByteArray> {
        return work.actions.say(kind, seen, body);
    });
}

Result<Receipt> Hands::start(const QSqlDatabase &database, const Displayed &seen, bool onBehalf)
{
    return sign(database, [&](Work &work) -> Result<QByteArray> {
        return work.actions.start(seen, onBehalf);
    });
}

Result<Receipt> Hands::state(const QSqlDatabase &database, const RegistryStatement &statement)
{
    return sign(database, [&](Work &work) -> Result<QByteArray> {
        return Administration(database, work.submitter).state(statement);
    });
}

Result<Receipt> Hands::propose(const QSqlDatabase &database, const QByteArray &policy,
                               const QByteArray &inForce)
{
    return sign(database, [&](Work &work) -> Result<QByteArray> {
        return Administration(database, work.submitter).proposePolicy(policy, inForce);
    });
}

Result<Receipt> Hands::govern(const QSqlDatabase &database, IntentKind kind,
                              const QByteArray &policy, const QByteArray &inForce)
{
    return sign(database, [&](Work &work) -> Result<QByteArray> {
        return Administration(database, work.submitter).govern(kind, policy, inForce);
    });
}

Result<QByteArray> Hands::password(const QSqlDatabase &database, const QString &requestId)
{
    return with<QByteArray>(database, [&](Work &work) { return work.actions.password(requestId); });
}

Result<QList<SettledDoubt>> Hands::settle(const QSqlDatabase &database)
{
    if (!m_identity)
        return QList<SettledDoubt>();
    const auto waiting = with<int>(database, [](Work &work) { return work.submitter.resend(); });
    if (!waiting)
        return propagate(waiting);
    return std::exchange(m_settled, {});
}

Result<void> Hands::forgetOver(const QSqlDatabase &database, const QStringList &requestIds)
{
    // Never opens the key store for this alone: it would ask a person to unlock it unasked.
    if (!m_identity)
        return {};
    Work work(database, *this);
    for (const QString &id : requestIds) {
        if (m_forgotten.contains(id))
            continue;
        if (const auto forgotten = work.actions.forgetPassword(id); !forgotten)
            return forgotten;
        m_forgotten.insert(id);
    }
    return {};
}

} // namespace sallyport
