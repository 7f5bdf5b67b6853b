// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/directory.h"
#include "models/enforcement/batch.h"
#include "models/enforcement/registrycache.h"

namespace sallyport {

// Takes back what the keys had signed that this statement of an officer revoked: the pending
// requests and the live grants of the ledger, each as forsake() says. before: the directory without
// the statement; cache holds the one with it. Within the transaction of the batch.
Result<void> forsakeLostKeys(Batch &batch, RegistryCache &cache, const Directory &before,
                             const Intent &cause, Instant now);

} // namespace sallyport
