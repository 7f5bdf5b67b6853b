// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/policy/policydiff.h"

namespace sallyport {

// Appends what differs between the rules of two policies. Not for use outside models/policy.
void compareRules(QList<PolicyChange> &changes, const QList<Rule> &before,
                  const QList<Rule> &after);

} // namespace sallyport
