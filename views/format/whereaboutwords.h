// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/readmodels.h"

namespace sallyport {

// "Ana Marić was active 5 min ago", "Rui Costa is away until Mon 09:00; Eva Lind decides in their
// place": a line for each, those who are there first, at most four lines and how many more. Empty
// where nothing is known. Visible text.
QStringList whereaboutLines(const QList<Whereabouts> &around, Instant now);

} // namespace sallyport
