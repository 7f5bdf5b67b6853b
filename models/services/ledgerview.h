// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/directory.h"
#include "models/domain/engine.h"
#include "models/domain/result.h"
#include "models/services/policycache.h"
#include "models/services/readmodels.h"

#include <QHash>
#include <QSet>
#include <QSqlDatabase>
#include <QString>

namespace sallyport {

// What one reading call needs again and again, loaded once: people, policies, grants. A value of
// one moment; it decides nothing and evaluates nothing.
class LedgerView
{
public:
    static Result<LedgerView> load(const QSqlDatabase &database);

    const Directory &directory() const { return m_directory; }
    const Policy *policy() const { return m_current.get(); }
    QByteArray policyDigest() const { return m_current ? m_current->digest : QByteArray(); }

    // Everyone has a name: the id when nothing else is known.
    PersonRef person(const QString &id) const;
    QList<PersonRef> people(const QStringList &ids) const;

    // The version that the request was filed under; null when the ledger has lost it.
    Result<PolicyPointer> pinned(const Request &request);
    Result<std::optional<Grant>> grantOf(const Request &request);
    Result<bool> isFirstOnTarget(const Request &request);
    const QList<Grant> &liveGrants() const { return m_live; }
    // Fetches the latest grants at once, for lists.
    Result<void> preloadGrants(int limit);

    // What the engine looks at for this request.
    State stateOf(const Request &request, const std::optional<Grant> &grant) const;
    Rules rulesFor(const Policy *pinned) const;
    bool hasStuck(const QString &person, const QString &target) const;

private:
    explicit LedgerView(const QSqlDatabase &database) : m_database(database) { }

    QSqlDatabase m_database;
    Directory m_directory;
    PolicyPointer m_current;
    QHash<QByteArray, PolicyPointer> m_pinned;
    QList<Grant> m_live;
    QHash<QString, Grant> m_grants; // by request, the last revision's
    QHash<std::pair<QString, QString>, qint64> m_filed; // by requester and target
};

} // namespace sallyport
