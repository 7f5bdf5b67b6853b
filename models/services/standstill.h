// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/readmodels.h"

#include <optional>

namespace sallyport {

// The call to the target that failed last, while access is being opened or ended and none has
// worked since. None when nothing stands still.
std::optional<Event> standstillOf(const RequestDetail &detail);

// Approved, and for over ten seconds not even tried: the enforcer holds openings back while its
// clock is behind what it was, and until it has read where a target's log stands.
bool isHeldBack(const RequestDetail &detail, Instant now);

} // namespace sallyport
