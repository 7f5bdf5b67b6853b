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

// The chain of a request as it stands. rule: by the version that it was filed under.
QList<StageItem> stagesOf(const LedgerView &view, const Request &request, const Rule &rule);

} // namespace sallyport
