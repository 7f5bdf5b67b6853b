// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/ledgerview.h"

#include <QTimeZone>

namespace sallyport {

// Reserved words of what whoever decides should look at twice. They forbid nothing.
//   break-glass-open    the requester has emergency access that is open or was not reviewed
//   first-time          nothing was approved for the requester on this target before
//   third-this-week     the requester asked for this target three times or more in 7 days
//   longer-than-usual   more than twice the median of what was approved for the requester on this
//                       target in 90 days, three times at least; extensions do not count
//   odd-hour            filed, or to start, before 07:00, from 19:00 on or on a weekend here
//   long                longer than what the rule gives where nothing is asked for; of details only

// Of one item, in this order.
QStringList hintsOf(const RequestItem &item);

// From 19:00 to 07:00, and Saturday and Sunday, in this zone.
bool isOddHour(Instant at, const QTimeZone &zone);
// before: what was approved earlier, in any order.
bool isLongerThanUsual(Millis asked, QList<Millis> before);

// Fills in the risks of those that are to be decided, with as many statements for all of them as
// for one. zone: of whoever looks.
Result<void> addRisks(const QSqlDatabase &database, const LedgerView &view,
                      QList<RequestItem> &items, Instant now,
                      const QTimeZone &zone = QTimeZone::systemTimeZone());

} // namespace sallyport
