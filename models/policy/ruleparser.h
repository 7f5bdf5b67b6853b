// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/policy.h"
#include "models/policy/nodereader.h"

namespace sallyport {

// Reads "rules" into policy, whose targets and scenarios have been read before.
void readRules(NodeReader &reader, const YAML::Node &node, Policy &policy);

} // namespace sallyport
