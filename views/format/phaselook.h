// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/phase.h"
#include "models/services/readmodels.h"
#include "views/kit/paint.h"

namespace sallyport {

// The state of a request and its grant as a word, a shape and a colour: always all three.
paint::ChipLook phaseChip(Phase phase);
Phase phaseOf(const RequestItem &item);
bool isOver(Phase phase);

} // namespace sallyport
