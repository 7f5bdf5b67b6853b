// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/policycache.h"

#include "models/ledger/crypto.h"
#include "models/policy/policyparser.h"
#include "models/store/registryrepository.h"

#include <QCache>
#include <QMutex>

namespace sallyport {

namespace {

constexpr int KeptVersions = 32;

class PolicyCache
{
public:
    PolicyPointer find(const QByteArray &digest)
    {
        const QMutexLocker lock(&m_mutex);
        const PolicyPointer *const found = m_versions.object(digest);
        return found ? *found : nullptr;
    }
    void keep(const QByteArray &digest, const PolicyPointer &policy)
    {
        const QMutexLocker lock(&m_mutex);
        m_versions.insert(digest, std::make_unique<PolicyPointer>(policy).release());
    }

private:
    QMutex m_mutex;
    QCache<QByteArray, PolicyPointer> m_versions{ KeptVersions };
};

PolicyCache &cache()
{
    static PolicyCache kept;
    return kept;
}

// The row is not trusted: the text has to have the digest that it stands under.
PolicyPointer parsed(const PolicyRow &row)
{
    if (PolicyPointer known = cache().find(row.digest))
        return known;
    if (sha256(row.text) != row.digest)
        return nullptr;
    auto policy = parsePolicy(row.text);
    if (!policy)
        return nullptr;
    PolicyPointer made = std::make_shared<const Policy>(std::move(*policy));
    cache().keep(row.digest, made);
    return made;
}

} // namespace

Result<PolicyPointer> policyOf(const QSqlDatabase &database, const QByteArray &digest)
{
    if (PolicyPointer known = cache().find(digest))
        return known;
    const auto row = RegistryRepository(database).policy(digest);
    if (!row)
        return propagate(row);
    return *row ? parsed(**row) : nullptr;
}

Result<PolicyPointer> policyInForce(const QSqlDatabase &database)
{
    const auto row = RegistryRepository(database).currentPolicy();
    if (!row)
        return propagate(row);
    return *row ? parsed(**row) : nullptr;
}

} // namespace sallyport
