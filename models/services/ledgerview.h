// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/directory.h"
#include "models/domain/engine.h"
#include "models/domain/result.h"
#include "models/services/ledgercache.h"
#include "models/services/readmodels.h"

#include <QHash>
#include <QSet>
#include <QSqlDatabase>
#include <QString>

#include <utility>

namespace sallyport {

// What one reading call needs again and again, loaded once: people, policies, grants. A value of
// one moment; it decides nothing and evaluates nothing.
class LedgerView
{
public:
    // cache: of this connection, or null.
    static Result<LedgerView> load(const QSqlDatabase &database, LedgerCache *cache = nullptr);

    const Directory &directory() const { return m_basics->directory; }
    const Policy *policy() const { return m_basics->policy.get(); }
    QByteArray policyDigest() const { return policy() ? policy()->digest : QByteArray(); }

    // Everyone has a name: the id when nothing else is known.
    PersonRef person(const QString &id) const;
    QList<PersonRef> people(const QStringList &ids) const;
    // Whoever decides, and in whose place; actingFor is an id or empty.
    PersonRef standIn(const QString &id, const QString &actingFor) const;
    // Who may fill a stage of the request at this moment: those whom it asks, then who holds the
    // place of one of them.
    QList<PersonRef> eligible(const Stage &stage, const Request &request, Instant at) const;

    // The version that the request was filed under; null when the ledger has lost it.
    Result<PolicyPointer> pinned(const Request &request);
    Result<std::optional<Grant>> grantOf(const Request &request);
    // True while no request of the person for the target was ever approved.
    Result<bool> isFirstOnTarget(const QString &person, const QString &target);
    const QList<Grant> &liveGrants() const { return m_basics->liveGrants; }
    // Fetches the grants of these requests, and those that they extend, at once.
    Result<void> preloadGrants(const QList<Request> &requests);

    // True when the person has an earlier break-glass that nobody reviewed in time.
    Result<bool> hasReviewOverdue(const QString &person, const QString &requestId, Instant now);

    // What the engine looks at for this request.
    Result<State> stateOf(const Request &request, const std::optional<Grant> &grant, Instant now);
    // What it looks at for an ask of this person that is not filed.
    Result<State> unfiled(const QString &person, const QString &target, Instant now);
    // The grant that an extension is about; nothing for any other ask.
    Result<std::optional<Grant>> extendedBy(const Ask &ask);
    Rules rulesFor(const Policy *pinned) const;
    bool hasStuck(const QString &person, const QString &target) const;

private:
    Result<std::optional<Grant>> newestGrant(const QString &requestId);

    LedgerView(const QSqlDatabase &database, LedgerBasicsPointer basics)
        : m_database(database)
        , m_basics(std::move(basics))
    {
    }

    QSqlDatabase m_database;
    LedgerBasicsPointer m_basics;
    QHash<QByteArray, PolicyPointer> m_pinned;
    // By request, the last revision's; none where it is known that there is none.
    QHash<QString, std::optional<Grant>> m_grants;
    QHash<std::pair<QString, QString>, bool> m_approved; // by requester and target
};

} // namespace sallyport
