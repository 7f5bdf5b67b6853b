// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/readmodels.h"

#include <optional>

namespace sallyport {

// The call to the target that failed last, while access is being opened or ended and none has
// worked since. None when nothing stands still.
std::optional<Event> standstillOf(const RequestDetail &detail);

} // namespace sallyport
