// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/ledgerview.h"

namespace sallyport {

// Rows for lists: names instead of ids, the waiting stage, and whether the viewer may decide. now
// is none when the moment does not matter: then windows count as open.
Result<RequestItem> itemOf(LedgerView &view, const Request &request, const QString &viewer,
                           std::optional<Instant> now);
Result<QList<RequestItem>> itemsOf(LedgerView &view, const QList<Request> &requests,
                                   const QString &viewer, std::optional<Instant> now);

// The chain of a request as it stands. policy: the version that it was filed under, which has rule.
QList<StageItem> stagesOf(const LedgerView &view, const Request &request, const Policy &policy,
                          const Rule &rule, Instant now);

// How access of this rule starts.
StartTerms startTerms(const Rule &rule);

// One stage of a rule's chain, before anybody decided.
StageItem stageItem(const Rule &rule, const QList<Stage> &chain, int at);

} // namespace sallyport
