// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/event.h"
#include "views/delegates/eventline.h"

#include <utility>

namespace sallyport {

// What stands before an event's sentence in a timeline, and its colour.
std::pair<Icon, Tone> eventGlyph(EventKind kind);

} // namespace sallyport
