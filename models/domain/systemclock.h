// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"

namespace sallyport {

// The real clocks of this machine. Thread-safe: it holds no state.
class SystemClock : public Clock
{
public:
    Instant now() const override;
    Millis boot() const override;
    QString bootId() const override;
};

} // namespace sallyport
