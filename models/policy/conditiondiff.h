// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/policy/policydiff.h"

namespace sallyport {

// What a change of a condition does to something that lets more through where it holds. For
// something that lets less through, such as a stage or a ban, ask with both the other way round.
// Not for use outside models/policy.
PolicyChange::Effect holdingMoreIsLooser(const Condition &before, const Condition &after);

} // namespace sallyport
