// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"

#include <QString>

namespace sallyport {

// Local wall-clock time: "09:48" today, "yesterday 17:40", "12 Nov 17:40", with the year when it
// is another one.
QString formatWhen(Instant at, Instant now);
// "09:48:55", for logs.
QString formatClock(Instant at);
// Date, time and zone in full, for tool tips and screen readers.
QString formatExact(Instant at);

} // namespace sallyport
