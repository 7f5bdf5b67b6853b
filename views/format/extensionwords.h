// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/readmodels.h"

namespace sallyport {

// What a request extends, from which end to which: "the access that ends 14:00; it would end 15:00
// instead"; or how the access was extended. Empty when neither is so.
QString extensionWords(const RequestItem &item, Instant now);
// Why something is not extended; for other refusals, that the ledger refused it.
QString extensionRefusal(const Refusal &refusal);

} // namespace sallyport
