// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/ledgerview.h"
#include "models/services/requestquery.h"

namespace sallyport {

// What a query means in this ledger. Not for use outside models/services.

// Puts the ids behind its names; what is wrong when nobody has one of them.
std::optional<QueryMistake> resolve(RequestQuery &query, const LedgerView &view);
// Of a query that was resolved: all but the phase, which takes the grant.
bool fits(const RequestQuery &query, const Request &request);
bool fitsPhase(const RequestQuery &query, Phase phase);

} // namespace sallyport
