// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/readmodels.h"

#include <QString>
#include <QStringList>

namespace sallyport {

// What recurs, and when it comes next. All texts are visible text.

// "Mondays and Thursdays 22:00 to 23:00, Europe/Berlin, until 31 Dec 2026, 9 times"
QString recurrenceWords(const Recurrence &recurrence, Millis duration);
// "Mon, Thu 22:00", for a chip.
QString recurrenceShortly(const Recurrence &recurrence);
// The next ones that are not over, at most so many, by its clocks and by those here: "Thu 26 Mar
// 22:00 · 21:00 here". A line says so where clocks change before it, or skip or repeat its time.
QStringList occurrenceLines(const Recurrence &recurrence, Millis duration, Instant now, int most);
// The one after the present one: "next tomorrow 22:00"; empty when there is none.
QString nextWords(const RequestItem &item, Instant now);

} // namespace sallyport
