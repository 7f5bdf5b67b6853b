// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/registry.h"

namespace sallyport {

// True for what security states about everybody's access: freeze, unfreeze, end-all.
bool isSafeguard(IntentKind kind);
// Decides such an intent. Whoever signs is an active member of security and says why; ending a
// freeze takes two human beings. Pure.
tl::expected<RegistryOutcome, Refusal> applySafeguard(const Directory &directory,
                                                      const Intent &intent, Instant at);

} // namespace sallyport
