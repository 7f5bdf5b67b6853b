// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/policy/conditionreader.h"

namespace sallyport {

// "bans" of the document: what no rule may allow.
QList<Ban> readBans(NodeReader &reader, const YAML::Node &node, const PolicyNames &names);

} // namespace sallyport
