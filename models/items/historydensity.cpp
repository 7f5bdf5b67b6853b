// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/historydensity.h"

#include <QDateTime>
#include <QTimeZone>

namespace sallyport {

using namespace std::chrono_literals;

namespace {

QDateTime beginningOf(DensityUnit unit, const QDateTime &at, const QTimeZone &zone)
{
    const QDate day = at.date();
    switch (unit) {
    case DensityUnit::Hour:
        return at.addMSecs(-(QTime(at.time().hour(), 0).msecsTo(at.time())));
    case DensityUnit::Day:
        return day.startOfDay(zone);
    case DensityUnit::Week:
        return day.addDays(1 - day.dayOfWeek()).startOfDay(zone);
    }
    Q_UNREACHABLE();
}

QDateTime nextOf(DensityUnit unit, const QDateTime &beginning, const QTimeZone &zone)
{
    switch (unit) {
    case DensityUnit::Hour:
        return beginning.addSecs(3600);
    case DensityUnit::Day:
        return beginning.date().addDays(1).startOfDay(zone);
    case DensityUnit::Week:
        return beginning.date().addDays(7).startOfDay(zone);
    }
    Q_UNREACHABLE();
}

} // namespace

DensityUnit densityUnit(Millis span, int mostParts)
{
    if (span <= mostParts * Millis(1h))
        return DensityUnit::Hour;
    return span <= mostParts * Millis(24h) ? DensityUnit::Day : DensityUnit::Week;
}

QList<Instant> densityStarts(DensityUnit unit, Instant from, Instant to, const QByteArray &zone)
{
    const QTimeZone place = zone.isEmpty() ? QTimeZone::systemTimeZone() : QTimeZone(zone);
    QDateTime at = beginningOf(unit, QDateTime::fromMSecsSinceEpoch(toMs(from), place), place);
    QList<Instant> starts{ fromMs(at.toMSecsSinceEpoch()) };
    while (starts.last() <= to) {
        at = nextOf(unit, at, place);
        starts.append(fromMs(at.toMSecsSinceEpoch()));
    }
    return starts;
}

} // namespace sallyport
