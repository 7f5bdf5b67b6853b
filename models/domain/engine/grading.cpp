// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/engine/parts.h"

#include <algorithm>

namespace sallyport {

std::optional<Grade> demandedGrade(const Request &request, const Rules &rules)
{
    const Rule *pinned = engine::pinnedRule(request, rules);
    const Rule *current = rules.current ? rules.current->ruleNamed(request.rule) : nullptr;
    if (!pinned || !current)
        return Grade::A;
    if (!pinned->grade || !current->grade)
        return pinned->grade ? pinned->grade : current->grade;
    return std::min(*pinned->grade, *current->grade);
}

} // namespace sallyport
