// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/recurrence.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

const QDate Earliest(1970, 1, 1);
const QDate Latest(9999, 12, 31);

Millis offsetAt(const QTimeZone &zone, Instant at)
{
    return std::chrono::seconds(
        zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(toMs(at), Qt::UTC)));
}

// The first moment after one and not after the other at which clocks have this offset, to the
// second. Time zones change on whole seconds, and never twice within a day.
Instant changeBetween(const QTimeZone &zone, Instant before, Instant after, Millis offset)
{
    while (after - before > std::chrono::seconds(1)) {
        const Instant middle
            = before + std::chrono::floor<std::chrono::seconds>((after - before) / 2);
        (offsetAt(zone, middle) == offset ? after : before) = middle;
    }
    return after;
}

bool isAscending(const QList<int> &days)
{
    return std::ranges::adjacent_find(days, std::greater_equal<>()) == days.end();
}

} // namespace

const QStringList &dayNames()
{
    static const QStringList Names{ u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s,
                                    u"fri"_s, u"sat"_s, u"sun"_s };
    return Names;
}

std::optional<int> dayNamed(const QString &name)
{
    const auto at = dayNames().indexOf(name);
    return at < 0 ? std::nullopt : std::optional(static_cast<int>(at) + 1);
}

bool isKnownZone(const QByteArray &zone)
{
    static const QRegularExpression place(
        QRegularExpression::anchoredPattern(u"UTC|[A-Za-z]+(/[A-Za-z0-9_-]+)+"_s));
    return place.match(QString::fromLatin1(zone)).hasMatch()
        && QTimeZone::isTimeZoneIdAvailable(zone);
}

Instant momentAt(const QDate &day, const QTime &time, const QByteArray &zone)
{
    constexpr Millis farthest = std::chrono::hours(15); // no clock differs more from UTC
    const QTimeZone place(zone);
    const Instant shown = fromMs(QDateTime(day, time, Qt::UTC).toMSecsSinceEpoch());
    const Millis before = offsetAt(place, shown - farthest);
    const Millis after = offsetAt(place, shown + farthest);
    const Instant early = shown - std::max(before, after);
    const Instant late = shown - std::min(before, after);
    for (const Instant moment : { early, late }) {
        if (moment + offsetAt(place, moment) == shown)
            return moment;
    }
    return changeBetween(place, early, late, after);
}

bool isWellFormed(const Recurrence &recurrence)
{
    const auto &[days, from, zone, first, last] = recurrence;
    return !days.isEmpty() && days.first() >= 1 && days.last() <= 7 && isAscending(days)
        && from.isValid() && from.second() == 0 && from.msec() == 0 && isKnownZone(zone)
        && first.isValid() && last.isValid() && first >= Earliest && last <= Latest
        && first <= last;
}

QList<Occurrence> occurrencesOf(const Recurrence &recurrence, Millis duration)
{
    QList<Occurrence> all;
    if (!isWellFormed(recurrence))
        return all;
    for (QDate day = recurrence.first; day <= recurrence.last && all.size() <= MaxOccurrences;
         day = day.addDays(1)) {
        if (!recurrence.days.contains(day.dayOfWeek()))
            continue;
        const Instant from = momentAt(day, recurrence.from, recurrence.zone);
        all.append(
            { .number = static_cast<int>(all.size()) + 1, .from = from, .until = from + duration });
    }
    return all;
}

} // namespace sallyport
