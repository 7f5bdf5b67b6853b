// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/systemclock.h"

#include <QSysInfo>

#include <ctime>

namespace sallyport {

Instant SystemClock::now() const
{
    return std::chrono::time_point_cast<Millis>(std::chrono::system_clock::now());
}

Millis SystemClock::boot() const
{
    timespec time{};
    clock_gettime(CLOCK_BOOTTIME, &time);
    return std::chrono::duration_cast<Millis>(std::chrono::seconds(time.tv_sec)
                                              + std::chrono::nanoseconds(time.tv_nsec));
}

QString SystemClock::bootId() const
{
    return QString::fromLatin1(QSysInfo::bootUniqueId());
}

} // namespace sallyport
