// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/policy/policydiff.h"

namespace sallyport {

// Appends what differs between the bans of two policies. Not for use outside models/policy.
void compareBans(QList<PolicyChange> &changes, const QList<Ban> &before, const QList<Ban> &after);

} // namespace sallyport
