// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/secondticker.h"

namespace sallyport {

using namespace std::chrono_literals;

SecondTicker::SecondTicker(const Clock &clock, QObject *parent) : QObject(parent), m_clock(clock)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        scheduleNext();
        emit tick();
    });
    scheduleNext();
}

void SecondTicker::scheduleNext()
{
    const auto sinceEpoch = m_clock.now().time_since_epoch();
    m_timer.start(1000ms - sinceEpoch % 1000ms);
}

} // namespace sallyport
