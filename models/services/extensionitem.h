// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/ledgerview.h"
#include "models/services/readmodels.h"

namespace sallyport {

// Adds to an item what it extends, or by how much more the viewer may ask to extend it.
Result<void> describeExtension(LedgerView &view, RequestItem &item, const QString &viewer,
                               Instant now);

} // namespace sallyport
