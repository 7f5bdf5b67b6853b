// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/policy/policydiff.h"

namespace sallyport {

// Appends what differs in who approves the extensions of rules that both policies have. Their
// limits are members of the rules. Not for use outside models/policy.
void compareExtensions(QList<PolicyChange> &changes, const Policy &before, const Policy &after);

} // namespace sallyport
