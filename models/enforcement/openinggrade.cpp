// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/enforcement/openinggrade.h"

namespace sallyport {

Result<std::optional<Grade>> gradeFor(Batch &batch, RegistryCache &cache, const Request &request)
{
    const auto pinned = cache.policy(batch.registry, request.policyDigest);
    if (!pinned)
        return propagate(pinned);
    return demandedGrade(
        request,
        { .current = cache.current.get(), .pinned = pinned->get(), .directory = &cache.directory });
}

} // namespace sallyport
