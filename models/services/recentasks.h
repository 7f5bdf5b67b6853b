// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/readmodels.h"

namespace sallyport {

constexpr int MostRecentAsks = 5;

// What of an ask can be wanted again on another day: what it is about, for how long and its fields.
// Not why, when, for whom and with what.
Ask essenceOf(const Ask &ask);

// What the viewer asked for last, newest first, each once and at most MostRecentAsks, without more
// time for open access. items: of the viewer's access, in any order.
QList<Ask> recentAsks(const QList<RequestItem> &items, const QString &viewer);

} // namespace sallyport
