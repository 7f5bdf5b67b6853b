// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"

#include <QString>

namespace sallyport {

enum class Urgency { Calm, Soon, Last };

// "0:11:42" under a day, "3 d 4 h" above, rounded up so that only zero and less are "over".
QString formatRemaining(Millis left);
// "30 min", "2 h", "1 h 30 min", "3 d": a length that stands still. Seconds only under a minute.
QString formatDuration(Millis length);
// Part of the time from start to end that is left at now, 0 to 1; 0 when end is not after start.
double shareLeft(Instant start, Instant end, Instant now);
// Soon below a quarter; Last in the last tenth or the last 5 minutes, whichever is shorter.
Urgency urgencyOf(Instant start, Instant end, Instant now);

} // namespace sallyport
