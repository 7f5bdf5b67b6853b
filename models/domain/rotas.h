// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/registry.h"

namespace sallyport {

// Decides set-rota of an officer: the policy in force leaves this rota to officers, and the turns
// are of active people, in their order, and none begins before the one before it is over. Between
// two turns it is nobody's. Pure.
tl::expected<RegistryOutcome, Refusal> applyRota(const Directory &directory, const Policy *current,
                                                 const Intent &intent, Instant at);

} // namespace sallyport
