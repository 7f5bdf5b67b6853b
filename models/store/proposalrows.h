// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/directory.h"
#include "models/domain/result.h"

#include <QSqlDatabase>

namespace sallyport {

// Policies that wait for signatures or for their delay, and the turns that officers stated.
Result<void> readProposals(const QSqlDatabase &database, Directory &directory);
Result<void> readTurns(const QSqlDatabase &database, Directory &directory);
// Write the differences between the stored directory and this one.
Result<void> saveProposals(const QSqlDatabase &database, const Directory &before,
                           const Directory &after);
Result<void> saveTurns(const QSqlDatabase &database, const Directory &before,
                       const Directory &after);

} // namespace sallyport
