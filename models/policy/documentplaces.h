// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/policy/policyparser.h"

namespace sallyport {

// Fills in where in the document the path of each is, and sorts them by it: a value at the value, a
// group of lines at its name, and what is not written at what is around it. yaml was parsed before.
// Not for use outside models/policy.
void placeInDocument(QList<PolicyMistake> &notes, const QByteArray &yaml);

} // namespace sallyport
