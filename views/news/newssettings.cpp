// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/news/newssettings.h"

#include <QDateTime>
#include <QSettings>

#include <algorithm>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

constexpr int LastOfDay = 24 * 60 - 1;

} // namespace

NewsSettings NewsSettings::stored()
{
    QSettings settings;
    settings.beginGroup("notifications");
    const NewsSettings usual;
    const auto minute = [&settings](const QString &key, int before) {
        return std::clamp(settings.value(key, before).toInt(), 0, LastOfDay);
    };
    return { .names = settings.value("names", usual.names).toBool(),
             .quiet = settings.value("quiet", usual.quiet).toBool(),
             .quietFrom = minute(u"quietFrom"_s, usual.quietFrom),
             .quietUntil = minute(u"quietUntil"_s, usual.quietUntil),
             .quietDays = settings.value("quietDays", usual.quietDays).toInt() & usual.quietDays,
             .inTray = settings.value("inTray", usual.inTray).toBool() };
}

void NewsSettings::store() const
{
    QSettings settings;
    settings.beginGroup("notifications");
    settings.setValue("names", names);
    settings.setValue("quiet", quiet);
    settings.setValue("quietFrom", quietFrom);
    settings.setValue("quietUntil", quietUntil);
    settings.setValue("quietDays", quietDays);
    settings.setValue("inTray", inTray);
}

bool NewsSettings::isQuietAt(Instant at) const
{
    if (!quiet)
        return false;
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(toMs(at));
    const int minute = local.time().hour() * 60 + local.time().minute();
    const int today = local.date().dayOfWeek() - 1;
    const auto begins = [this](int day) { return (quietDays >> (day % 7) & 1) != 0; };
    if (quietFrom < quietUntil)
        return begins(today) && minute >= quietFrom && minute < quietUntil;
    return (begins(today) && minute >= quietFrom) || (begins(today + 6) && minute < quietUntil);
}

} // namespace sallyport
