// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/readmodels.h"

namespace sallyport {

// What whoever asks did before, and the rule that lets them ask, in words.

// "12 asked · 9 approved · 2 denied · 1 ended early by somebody"
QString pastLine(const RequesterPast &past);
// "Rule debug-orders: at most 4 h, decided within 8 h"
QString ruleLine(const RequestDetail &detail);
// Why it applies, and its further limits, a line for each.
QString ruleSentences(const RequestDetail &detail);

} // namespace sallyport
