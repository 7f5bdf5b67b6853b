// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/grade.h"
#include "models/enforcement/batch.h"
#include "models/enforcement/registrycache.h"

namespace sallyport {

// What a target has to give before this opens on it (demandedGrade()); nothing: that does not
// matter.
Result<std::optional<Grade>> gradeFor(Batch &batch, RegistryCache &cache, const Request &request);

} // namespace sallyport
