// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/directory.h"
#include "models/domain/result.h"
#include "models/services/readmodels.h"

#include <QSqlDatabase>

namespace sallyport {

// What is known about whether those who may decide these stages are there, each person once, in
// the order of the stages; who is only there in somebody's place comes with that place. Nobody of
// whom nothing is known. Reads what this connection may see.
Result<QList<Whereabouts>> whereabouts(const QSqlDatabase &database, const Directory &directory,
                                       const QList<StageItem> &stages, Instant now);

} // namespace sallyport
