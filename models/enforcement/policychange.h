// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/registry.h"
#include "models/enforcement/batch.h"
#include "models/enforcement/policydelays.h"
#include "models/enforcement/registrycache.h"

namespace sallyport {

// What the engine cannot find out by itself about the policy that somebody proposes or signs.
Result<RegistryFacts> policyFacts(Batch &batch, RegistryCache &cache, const QByteArray &digest);
// Writes what a statement did to the registry and the policy, and takes it over into the cache.
Result<void> takeOver(Batch &batch, RegistryCache &cache, const RegistryOutcome &outcome,
                      Instant now);
// Puts into force what waited for its delay until now.
Result<void> enactDuePolicies(Batch &batch, RegistryCache &cache, PolicyDelays &delays,
                              Instant now);

} // namespace sallyport
