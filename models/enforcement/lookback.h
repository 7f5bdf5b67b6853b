// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/enforcement/batch.h"
#include "models/enforcement/registrycache.h"

namespace sallyport {

// Completes a state with what became of the same person's other requests, where the policy in force
// asks. person and ask: of an ask that has no request yet.
Result<void> lookBack(Batch &batch, const RegistryCache &cache, State &state, const QString &person,
                      const Ask *ask, Instant now);

} // namespace sallyport
