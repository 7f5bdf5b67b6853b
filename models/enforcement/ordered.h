// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/enforcement/batch.h"

namespace sallyport {

// Begins the ending of every live grant that this order of security's is about, and takes away what
// of it is still to recur; nothing when the intent is no such order. Within the transaction of the
// batch.
Result<void> endAsOrdered(Batch &batch, const Intent &cause, Instant now);

} // namespace sallyport
