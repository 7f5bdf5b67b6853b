// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/enforcement/registrycache.h"

#include "models/ledger/crypto.h"
#include "models/policy/policyparser.h"

namespace sallyport {

Result<std::shared_ptr<const Policy>> RegistryCache::policy(RegistryRepository &registry,
                                                            const QByteArray &digest)
{
    if (const auto it = m_parsed.constFind(digest); it != m_parsed.constEnd())
        return *it;
    const auto row = registry.policy(digest);
    if (!row)
        return propagate(row);
    // The table is content-addressed but not trusted: the text counts only under its own digest.
    if (!*row || sha256((*row)->text) != digest)
        return nullptr;
    auto parsed = parsePolicy((*row)->text);
    if (!parsed)
        return nullptr;
    auto policy = std::make_shared<const Policy>(std::move(*parsed));
    m_parsed.insert(digest, policy);
    return policy;
}

Result<void> RegistryCache::load(RegistryRepository &registry)
{
    const auto genesis = registry.genesis();
    if (!genesis)
        return propagate(genesis);
    ledgerId = sha256(genesis->bytes);
    auto people = registry.directory();
    if (!people)
        return propagate(people);
    directory = std::move(*people);
    const auto row = registry.currentPolicy();
    if (!row)
        return propagate(row);
    if (!*row)
        return {};
    const auto found = policy(registry, (*row)->digest);
    if (!found)
        return propagate(found);
    enact(*found);
    return {};
}

void RegistryCache::enact(const std::shared_ptr<const Policy> &policy)
{
    current = policy;
    asksFirstTime = policy && policy->asksFirstTime();
    hasBreakGlass = policy && policy->hasBreakGlass();
}

} // namespace sallyport
