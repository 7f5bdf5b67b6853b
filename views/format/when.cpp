// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/format/when.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

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
    const bool sameYear = then.date().year() == today.year();
    return QLocale().toString(then, sameYear ? u"d MMM HH:mm"_s : u"d MMM yyyy HH:mm"_s);
}

QString formatClock(Instant at)
{
    return QLocale().toString(local(at), u"HH:mm:ss"_s);
}

QString formatExact(Instant at)
{
    return QLocale().toString(local(at), u"dddd d MMMM yyyy HH:mm:ss "_s)
        + local(at).timeZoneAbbreviation();
}

} // namespace sallyport
