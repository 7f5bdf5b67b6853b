// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/policy/conditionreader.h"

namespace sallyport {

// "approval" of a rule: its window, its stages or the paths of them, and what needs nobody. The
// rule's target and durations have to be read before.
void readApproval(NodeReader &reader, const YAML::Node &node, const QString &path, Rule &rule,
                  const PolicyNames &names);

} // namespace sallyport
