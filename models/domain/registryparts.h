// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/registry.h"

namespace sallyport {

// What the statements about people, the policy and everybody's access share. Not for use outside
// models/domain.

using Applied = tl::expected<RegistryOutcome, Refusal>;

// The directory as it is from now on, with the one event that says so.
Applied appliedWith(const Directory &directory, EventKind kind, const Intent &intent, Instant at,
                    const QCborMap &data);

} // namespace sallyport
