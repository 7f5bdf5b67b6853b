// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

namespace sallyport {

// Formats as QLocale::toString() takes them, in the order of the reader's language: a date is never
// written with a format that is not one of these.
struct Dates
{
    Q_DECLARE_TR_FUNCTIONS(Dates)

public:
    static QString dayTime() { return tr("d MMM HH:mm"); }
    static QString daySeconds() { return tr("d MMM HH:mm:ss"); }
    static QString dayYear() { return tr("d MMM yyyy"); }
    static QString dayYearTime() { return tr("d MMM yyyy HH:mm"); }
    static QString weekdayTime() { return tr("ddd HH:mm"); }
    static QString weekdayDay() { return tr("ddd d MMM"); }
    static QString weekdayDayTime() { return tr("ddd d MMM HH:mm"); }
    static QString weekdayDayYear() { return tr("ddd d MMM yyyy"); }
    static QString weekdayDayYearTime() { return tr("ddd d MMM yyyy HH:mm"); }
    static QString longDay() { return tr("dddd d MMMM"); }
    static QString exact() { return tr("dddd d MMMM yyyy HH:mm:ss"); }
};

// Local wall-clock time: "09:48" today, "yesterday 17:40", "Mon 17:40" in the
// next days, "12 Nov 17:40", with the year when it
// is another one.
QString formatWhen(Instant at, Instant now);
// The same with the time on the clocks of another place, where they say something else:
// "tomorrow 02:10 (18:10 in America/New_York)". zone: IANA name; empty: of no other place.
QString formatWhenThere(Instant at, Instant now, const QByteArray &zone);
// "09:48:55", for logs.
QString formatClock(Instant at);
// Date, time and zone in full, for tool tips and screen readers.
QString formatExact(Instant at);

} // namespace sallyport
