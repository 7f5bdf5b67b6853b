// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "models/services/actions.h"
#include "models/services/administration.h"
#include "models/services/drafts.h"
#include "models/services/readmodels.h"
#include "models/services/trust.h"

#include <QSet>
#include <QSqlDatabase>

#include <functional>
#include <memory>
#include <optional>

namespace sallyport {

// What one person signs with on this machine: seat, keys, outbox. Everything happens in the
// writing thread; opening a key store may take a second or wait for the person to unlock it.
class Hands
{
public:
    using OpenSecrets = std::function<Result<std::shared_ptr<SecretStore>>()>;

    Hands(const LedgerAddress &place, QString personId, QString seatRoot, OpenSecrets open,
          const Clock &clock);

    // Whether what the ledger at this place says is what was signed. Never opens the key store.
    Result<Trust> trust(const QSqlDatabase &database) { return m_trust.look(database); }

    // Each waits for the enforcer's answer, at most 5 s; then Unavailable. Corrupt, with the detail
    // of a fault (models/services/trust.h): nothing was signed.
    Result<Receipt> file(const QSqlDatabase &database, const Ask &ask, const QByteArray &policy);
    Result<Receipt> say(const QSqlDatabase &database, IntentKind kind, const Displayed &seen,
                        const TextBody &body);
    Result<Receipt> start(const QSqlDatabase &database, const Displayed &seen, bool onBehalf);
    Result<Receipt> state(const QSqlDatabase &database, const RegistryStatement &statement);
    // inForce: the digest of what was displayed as the policy in force; empty: none.
    Result<Receipt> propose(const QSqlDatabase &database, const QByteArray &policy,
                            const QByteArray &inForce);
    Result<Receipt> govern(const QSqlDatabase &database, IntentKind kind, const QByteArray &policy,
                           const QByteArray &inForce);
    Result<QByteArray> password(const QSqlDatabase &database, const QString &requestId);
    // Forgets the passwords of accesses that are over; each once.
    Result<void> forgetOver(const QSqlDatabase &database, const QStringList &requestIds);

    // Of this person's seat; never opens the key store.
    Result<KeptDrafts> drafts(const QSqlDatabase &database) const;
    Result<qsizetype> keepDrafts(const QSqlDatabase &database, const QList<AskDraft> &drafts) const;
    Result<KeptDrafts> favourites(const QSqlDatabase &database) const;
    Result<qsizetype> keepFavourites(const QSqlDatabase &database,
                                     const QList<AskDraft> &favourites) const;

    // Finds out what became of intents that broke off with the connection; what is known since the
    // last call. Never opens the key store for this alone.
    Result<QList<SettledDoubt>> settle(const QSqlDatabase &database);

private:
    struct Work;
    Result<void> open(const QSqlDatabase &database);
    Result<Seat> seat(const QSqlDatabase &database) const;
    // Verifies what was shown, lets act sign it, and waits for the answer.
    template <typename Act>
    Result<Receipt> sign(const QSqlDatabase &database, Act act);
    // Made for each call: a connection that broke is another one afterwards.
    template <typename T, typename Act>
    Result<T> with(const QSqlDatabase &database, Act act);
    Result<void> takeSettled(Work &work);

    const QString m_personId;
    const QString m_seatRoot;
    const OpenSecrets m_open;
    const Clock &m_clock;
    TrustKeeper m_trust;
    std::shared_ptr<SecretStore> m_secrets;
    std::optional<Seat> m_seat;
    std::optional<Identity> m_identity;
    bool m_isResent = false; // what an earlier run left behind
    QList<SettledDoubt> m_settled;
    QSet<QString> m_forgotten;
};

} // namespace sallyport
