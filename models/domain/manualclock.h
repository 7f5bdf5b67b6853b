// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"

namespace sallyport {

// A clock that moves only when told to: for tests and for histories made by the real engine.
class ManualClock : public Clock
{
public:
    explicit ManualClock(Instant start) : m_now(start) { }

    Instant now() const override { return m_now; }
    Millis boot() const override { return m_boot; }
    QString bootId() const override { return m_bootId; }

    // Both clocks move, as they do in life.
    void advance(Millis by)
    {
        m_now += by;
        m_boot += by;
    }

    // Only the wall clock moves: an administrator or NTP set it.
    void setWall(Instant now) { m_now = now; }

    // A new boot: the boot clock starts at zero under a new name.
    void reboot(const QString &bootId)
    {
        m_boot = Millis(0);
        m_bootId = bootId;
    }

private:
    Instant m_now;
    Millis m_boot{ 0 };
    QString m_bootId = QStringLiteral("manual-boot");
};

} // namespace sallyport
