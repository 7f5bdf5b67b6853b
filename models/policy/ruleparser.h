// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/policy/conditionreader.h"

namespace sallyport {

// "rules" of the document, in their order, and what extends access of them. Targets, scenarios and
// rotas have to be read before.
QList<Rule> readRules(NodeReader &reader, const YAML::Node &node, const PolicyNames &names,
                      QList<Rule> &extensions);

} // namespace sallyport
