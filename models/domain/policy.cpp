// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/policy.h"

#include <algorithm>

namespace sallyport {

const Rule *Policy::ruleNamed(const QString &name) const
{
    const auto found = std::find_if(rules.begin(), rules.end(),
                                    [&](const Rule &rule) { return rule.name == name; });
    return found == rules.end() ? nullptr : &*found;
}

} // namespace sallyport
