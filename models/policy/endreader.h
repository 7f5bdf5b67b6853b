// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/policy/nodereader.h"

namespace sallyport {

// "end" of a rule whose duration was read: what becomes of sessions, and what ends access early.
void readEnd(NodeReader &reader, const YAML::Node &node, const QString &path, Rule &rule);

} // namespace sallyport
