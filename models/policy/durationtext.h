// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"

#include <QString>

#include <optional>

namespace sallyport {

// "90m", "1h30m", "7d", "30s" or ISO 8601 "PT1H30M", "P1D". Nothing for anything else: no signs, no
// fractions, no bare numbers, no months or years, nothing over 366 days.
std::optional<Millis> parseDuration(const QString &text);

// As people write it into a form: as above, and also with blanks between the parts, or with minutes
// without their unit behind hours, "1h30". Nothing for what could be meant in two ways: "90",
// "1:30".
std::optional<Millis> parseWrittenDuration(const QString &text);

// The same in the short form, largest unit first: "1h30m". "0s" for zero; parts of a second drop.
QString durationText(Millis duration);

} // namespace sallyport
