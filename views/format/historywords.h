// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "models/items/historydensity.h"
#include "models/items/historyfigures.h"
#include "models/items/historytablemodel.h"

// What stands in the audit's table and beside its figures. All texts are visible text.
namespace sallyport::historywords {

QStringList headers(); // of the table
QString cell(const RequestItem &item, HistoryTableModel::Column column, Instant now);

// "420 ms", "3.2 s", "12 min": as short as it can be told apart.
QString shortTime(Millis time);
// Below each bar what it ends with: "1 min", …, "longer".
QStringList barLabels(const Distribution &distribution);
// "Half within 12 min, 99 of 100 within 3 h", or that there is nothing.
QString summary(const Distribution &distribution);
// "Tue 14:00 – 15:00: 12 requests"
QString weekHour(int day, int hour, int count);
QString dayName(int day); // 0 is Monday
// "214 requests, 3 break-glass, week of 4 May 2026", of a part that begins then.
QString counted(int requests, int breakGlass, DensityUnit unit, Instant from);

} // namespace sallyport::historywords
