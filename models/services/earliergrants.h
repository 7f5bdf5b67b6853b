// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/readmodels.h"

#include <QSqlDatabase>

namespace sallyport {

// Fills in what was open before the present grant of each item that recurs. Asks the ledger once,
// and not at all where none recurs.
Result<void> addEarlierGrants(const QSqlDatabase &database, QList<RequestItem> &items);

} // namespace sallyport
