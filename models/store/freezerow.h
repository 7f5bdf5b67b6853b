// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/directory.h"
#include "models/domain/result.h"

#include <QSqlDatabase>

#include <optional>

namespace sallyport {

// The one row that says whether security stopped every opening; nothing: it did not.
Result<std::optional<FreezeState>> readFreeze(const QSqlDatabase &database);
Result<void> saveFreeze(const QSqlDatabase &database, const std::optional<FreezeState> &freeze);

} // namespace sallyport
