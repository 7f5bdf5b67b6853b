// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/directory.h"
#include "models/domain/result.h"

#include <QSqlDatabase>

namespace sallyport {

// The rows of a directory without its freeze: people, devices, memberships, delegations, policies
// that wait, and turns.
Result<Directory> readDirectory(const QSqlDatabase &database);
// Writes the differences between the stored directory and this one.
Result<void> saveDirectory(const QSqlDatabase &database, const Directory &before,
                           const Directory &after);

} // namespace sallyport
