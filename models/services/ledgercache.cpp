// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/ledgercache.h"

#include "models/store/database.h"
#include "models/store/grantrepository.h"
#include "models/store/registryrepository.h"

namespace sallyport {

Result<LedgerBasicsPointer> readBasics(const QSqlDatabase &database)
{
    auto directory = RegistryRepository(database).directory();
    if (!directory)
        return propagate(directory);
    auto policy = policyInForce(database);
    if (!policy)
        return propagate(policy);
    auto live = GrantRepository(database).live();
    if (!live)
        return propagate(live);
    return std::make_shared<const LedgerBasics>(
        LedgerBasics{ std::move(*directory), std::move(*policy), std::move(*live) });
}

Result<LedgerBasicsPointer> LedgerCache::basics(const QSqlDatabase &database)
{
    // Asked before reading: what changes in between is read once more, and never missed.
    const auto change = changeCounter(database);
    if (!change)
        return propagate(change);
    if (m_basics && m_driver == database.driver() && m_change == *change)
        return m_basics;
    auto read = readBasics(database);
    if (!read)
        return read;
    m_driver = database.driver();
    m_change = *change;
    m_basics = *read;
    return read;
}

Result<LedgerBasicsPointer> basicsOf(const QSqlDatabase &database, LedgerCache *cache)
{
    return cache != nullptr ? cache->basics(database) : readBasics(database);
}

} // namespace sallyport
