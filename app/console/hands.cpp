// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/hands.h"

#include "models/ledger/crypto.h"
#include "models/store/registryrepository.h"

namespace sallyport {

using namespace std::chrono_literals;

namespace {

constexpr Millis AnswerTime = 5s;

} // namespace

Hands::Hands(QString personId, QString seatRoot, OpenSecrets open, const Clock &clock)
    : m_personId(std::move(personId))
    , m_seatRoot(std::move(seatRoot))
    , m_open(std::move(open))
    , m_clock(clock)
{
}

Result<Actions *> Hands::actions(const QSqlDatabase &database)
{
    if (m_actions)
        return &*m_actions;
    const auto genesis = RegistryRepository(database).genesis();
    if (!genesis)
        return propagate(genesis);
    const auto seat = Seat::open(sha256(genesis->bytes), m_personId, m_seatRoot);
    if (!seat)
        return propagate(seat);
    auto secrets = m_open();
    if (!secrets)
        return propagate(secrets);
    auto identity = loadIdentity(**secrets, *seat);
    if (!identity)
        return propagate(identity);
    m_secrets = std::move(*secrets);
    m_submitter.emplace(database, *seat, std::move(*identity), m_clock);
    if (const auto sent = m_submitter->resend(); !sent)
        return propagate(sent);
    m_actions.emplace(*m_submitter, *m_secrets);
    return &*m_actions;
}

Result<Receipt> Hands::file(const QSqlDatabase &database, const Ask &ask, const QByteArray &policy)
{
    const auto ready = actions(database);
    if (!ready)
        return propagate(ready);
    const auto filed = (*ready)->file(ask, policy);
    if (!filed)
        return propagate(filed);
    return m_submitter->await(filed->digest, AnswerTime);
}

Result<Receipt> Hands::say(const QSqlDatabase &database, IntentKind kind, const Displayed &seen,
                           const QString &text)
{
    const auto ready = actions(database);
    if (!ready)
        return propagate(ready);
    const auto digest = (*ready)->say(kind, seen, text);
    if (!digest)
        return propagate(digest);
    return m_submitter->await(*digest, AnswerTime);
}

Result<QByteArray> Hands::password(const QSqlDatabase &database, const QString &requestId)
{
    const auto ready = actions(database);
    if (!ready)
        return propagate(ready);
    return (*ready)->password(requestId);
}

Result<void> Hands::forgetOver(const QSqlDatabase &database, const QStringList &requestIds)
{
    // Never opens the key store for this alone: it would ask a person to unlock it unasked.
    if (!m_actions)
        return {};
    const auto ready = actions(database);
    if (!ready)
        return propagate(ready);
    for (const QString &id : requestIds) {
        if (m_forgotten.contains(id))
            continue;
        if (const auto forgotten = (*ready)->forgetPassword(id); !forgotten)
            return forgotten;
        m_forgotten.insert(id);
    }
    return {};
}

} // namespace sallyport
