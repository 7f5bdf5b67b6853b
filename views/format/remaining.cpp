// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/format/remaining.h"

#include <QCoreApplication>

#include <algorithm>

namespace sallyport {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Remaining)
};

} // namespace

QString formatRemaining(Millis left)
{
    if (left <= 0ms)
        return Words::tr("over");
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(left).count();
    constexpr qint64 day = 86'400;
    if (seconds < day) {
        return u"%1:%2:%3"_s.arg(seconds / 3600)
            .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
            .arg(seconds % 60, 2, 10, QLatin1Char('0'));
    }
    const qint64 hours = (seconds + 3599) / 3600;
    return Words::tr("%1 d %2 h").arg(hours / 24).arg(hours % 24);
}

QString formatDuration(Millis length)
{
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(length).count();
    if (seconds < 60)
        return Words::tr("%1 s").arg(seconds);
    const qint64 minutes = (seconds + 59) / 60;
    const qint64 days = minutes / 1440;
    const qint64 hours = minutes / 60 % 24;
    QStringList parts;
    if (days > 0)
        parts << Words::tr("%1 d").arg(days);
    if (hours > 0)
        parts << Words::tr("%1 h").arg(hours);
    if (minutes % 60 > 0)
        parts << Words::tr("%1 min").arg(minutes % 60);
    return parts.join(QLatin1Char(' '));
}

double shareLeft(Instant start, Instant end, Instant now)
{
    if (end <= start)
        return 0;
    const double left = static_cast<double>((end - now).count());
    return std::clamp(left / static_cast<double>((end - start).count()), 0.0, 1.0);
}

Urgency urgencyOf(Instant start, Instant end, Instant now)
{
    const Millis left = end - now;
    const Millis whole = end - start;
    if (left <= std::min<Millis>(whole / 10, 5min))
        return Urgency::Last;
    return left <= whole / 4 ? Urgency::Soon : Urgency::Calm;
}

} // namespace sallyport
