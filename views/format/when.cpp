// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/format/when.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

QDateTime local(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(at));
}

} // namespace

QString formatWhen(Instant at, Instant now)
{
    const QDateTime then = local(at);
    const QDate today = local(now).date();
    const QString time = QLocale().toString(then, u"HH:mm"_s);
    if (then.date() == today)
        return time;
    if (then.date() == today.addDays(-1))
        return QCoreApplication::translate("When", "yesterday %1").arg(time);
    if (then.date() == today.addDays(1))
        return QCoreApplication::translate("When", "tomorrow %1").arg(time);
    if (then.date() > today && then.date() < today.addDays(7))
        return QLocale().toString(then, Dates::weekdayTime());
    const bool sameYear = then.date().year() == today.year();
    return QLocale().toString(then, sameYear ? Dates::dayTime() : Dates::dayYearTime());
}

QString formatWhenThere(Instant at, Instant now, const QByteArray &zone)
{
    const QString here = formatWhen(at, now);
    const QTimeZone place(zone);
    if (!place.isValid() || place.offsetFromUtc(local(at)) == local(at).offsetFromUtc())
        return here;
    const QDateTime there = local(at).toTimeZone(place);
    const QString time = there.date() == local(at).date()
        ? QLocale().toString(there, u"HH:mm"_s)
        : QLocale().toString(there, Dates::weekdayTime());
    return QCoreApplication::translate("When", "%1 (%2 in %3)",
                                       "local time, time of another place, its time zone")
        .arg(here, time, QString::fromLatin1(zone));
}

QString formatClock(Instant at)
{
    return QLocale().toString(local(at), u"HH:mm:ss"_s);
}

QString formatExact(Instant at)
{
    return QLocale().toString(local(at), Dates::exact()) + u' ' + local(at).timeZoneAbbreviation();
}

} // namespace sallyport
