// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/policy.h"

namespace sallyport {

// Moments that are enough to see what a rule asks within and outside of its hours, and at the turn
// of each of its people. At least one; by then all rotas have begun. Not for use outside
// models/policy.
QList<Instant> tellingMoments(const Policy &policy, const Rule &rule);

} // namespace sallyport
