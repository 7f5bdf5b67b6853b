// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"

#include <QString>

namespace sallyport {

// The only way to ask for the time, so that every rule about time can be tested.
class Clock
{
public:
    Clock() = default;
    virtual ~Clock() = default;
    Q_DISABLE_COPY_MOVE(Clock)

    // Wall clock, UTC. May be set back by an administrator.
    virtual Instant now() const = 0;
    // Time since boot, suspended time included (CLOCK_BOOTTIME). Never goes back within one boot.
    virtual Millis boot() const = 0;
    // Identifies the boot, so that boot() values of two boots are never compared.
    virtual QString bootId() const = 0;
};

} // namespace sallyport
