// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/enforcement/policychange.h"

#include "models/domain/governing.h"
#include "models/policy/policydiff.h"

namespace sallyport {

Result<RegistryFacts> policyFacts(Batch &batch, RegistryCache &cache, const QByteArray &digest)
{
    const auto stored = batch.registry.policy(digest);
    if (!stored)
        return propagate(stored);
    const auto proposed = cache.policy(batch.registry, digest);
    if (!proposed)
        return propagate(proposed);
    RegistryFacts facts;
    facts.policyStored = stored->has_value();
    facts.policyValid = *proposed != nullptr;
    facts.loosens
        = *proposed && cache.current && loosens(policyDifference(*cache.current, **proposed));
    return facts;
}

Result<void> takeOver(Batch &batch, RegistryCache &cache, const RegistryOutcome &outcome,
                      Instant now)
{
    if (const auto saved = batch.registry.save(cache.directory, outcome.directory); !saved)
        return saved;
    if (outcome.appliedPolicy) {
        const auto policy = cache.policy(batch.registry, *outcome.appliedPolicy);
        if (!policy)
            return propagate(policy);
        const auto put = batch.registry.applyPolicy(*outcome.appliedPolicy, now, outcome.appliedBy);
        if (!put)
            return put;
        cache.enact(*policy);
    }
    cache.directory = outcome.directory;
    for (const Event &event : outcome.events) {
        if (const auto logged = batch.log(event); !logged)
            return logged;
    }
    return {};
}

Result<void> enactDuePolicies(Batch &batch, RegistryCache &cache, PolicyDelays &delays, Instant now)
{
    while (const auto digest = delays.due(cache.directory)) {
        const auto policy = cache.policy(batch.registry, *digest);
        if (!policy)
            return propagate(policy);
        const auto outcome
            = enactDue(cache.directory, cache.current.get(), *digest, *policy != nullptr, now);
        if (const auto taken = takeOver(batch, cache, outcome, now); !taken)
            return taken;
    }
    return {};
}

} // namespace sallyport
