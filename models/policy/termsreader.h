// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/policy/conditionreader.h"

namespace sallyport {

// How access of a rule starts and ends: "start", "end", "recurring", "veto", "on_behalf",
// "break_glass". The rule's target has to be read before.
void readTerms(NodeReader &reader, const YAML::Node &node, const QString &path, Rule &rule,
               const PolicyNames &names);

} // namespace sallyport
