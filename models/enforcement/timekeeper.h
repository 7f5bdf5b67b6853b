// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "models/domain/result.h"

#include <algorithm>

namespace sallyport {

// The enforcer's time: the wall clock, but never earlier than it was before, also across restarts.
class Timekeeper
{
public:
    explicit Timekeeper(const Clock &clock) : m_clock(clock) { }

    Instant now()
    {
        m_highest = std::max(m_highest, m_clock.now());
        return m_highest;
    }
    Millis boot() const { return m_clock.boot(); }
    QString bootId() const { return m_clock.bootId(); }
    const Clock &clock() const { return m_clock; }

    // The mark that an earlier run left behind.
    void startFrom(Instant mark) { m_highest = std::max(m_highest, mark); }
    // How far the wall clock was set back; opening waits while this is more than MaxSkew.
    Millis setBackBy() { return now() - m_clock.now(); }

private:
    const Clock &m_clock;
    Instant m_highest;
};

} // namespace sallyport
