// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/policy/conditionreader.h"

namespace sallyport {

// The limits of "extension"; none where nothing may be extended. Stages are read with them.
std::optional<Extension> readExtension(NodeReader &reader, const YAML::Node &node,
                                       const QString &path);
// What the extension of a rule that was read asks, as a rule of its own; none where there is none.
std::optional<Rule> readExtending(NodeReader &reader, const YAML::Node &node, const QString &path,
                                  const Rule &rule, const PolicyNames &names);

} // namespace sallyport
