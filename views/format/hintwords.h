// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/readmodels.h"
#include "views/kit/paint.h"

namespace sallyport {

// Risk hints in words; what each of the reserved words means is said in
// models/services/riskhints.h.

// "first time here"; empty for a word that is not known here.
QString hintShortly(const QString &word);
// A sentence for whoever decides.
QString hintSentence(const QString &word);
// At most two chips, then one that says how many more there are.
QList<paint::ChipLook> hintChips(const RequestItem &item);

} // namespace sallyport
