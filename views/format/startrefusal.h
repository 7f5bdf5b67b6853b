// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/refusal.h"

namespace sallyport {

// Why access does not begin like this, or a request leaves those that it was asked for with; for
// other refusals what extensionRefusal() says.
QString startRefusal(const Refusal &refusal);

} // namespace sallyport
