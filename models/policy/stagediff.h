// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/policy/policydiff.h"

namespace sallyport {

// Appends what differs between the stages and ways of two versions of a rule. Not for use outside
// models/policy.
void compareStages(QList<PolicyChange> &changes, const Rule &before, const Rule &after);

} // namespace sallyport
