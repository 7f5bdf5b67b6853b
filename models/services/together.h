// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/readmodels.h"

namespace sallyport {

// True when these may be approved together, each signed on its own: the rule of each lets it. That
// they were asked for together changes nothing, or whoever asks would choose how they are decided.
// Denying together is always allowed. What the console and the command line offer goes by it; the
// engine sees one request at a time.
bool mayApproveTogether(const QList<RequestItem> &items);

} // namespace sallyport
