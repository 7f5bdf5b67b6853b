// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/ledgerview.h"

namespace sallyport {

// What the requester asked for before this request, as far as the viewer may see it: on a server
// its own rules about rows say so.
Result<RequesterPast> pastOf(const QSqlDatabase &database, LedgerView &view, const Request &request,
                             const QString &viewer, Instant now);

// The rule that admitted a request, and why it let its requester ask. policy: the version that the
// request was filed under, or null.
RuleTerms ruleTermsOf(const LedgerView &view, const Policy *policy, const Request &request);

} // namespace sallyport
