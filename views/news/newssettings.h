// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"

#include <QMetaType>

namespace sallyport {

// What somebody may be told, when, and whether the console goes on without its window. Of this
// machine's user, for all ledgers.
struct NewsSettings
{
    // Off at first: a lock screen shows notifications to whoever passes by.
    bool names = false; // of people and targets
    bool quiet = false; // in the hours below, of local time
    int quietFrom = 22 * 60; // minutes since midnight
    int quietUntil = 7 * 60; // the same; at or before quietFrom: of the next day
    int quietDays = 0x7f; // the days on which they begin: bit 0 is Monday
    bool inTray = true; // the console goes on there when its window is closed
    bool operator==(const NewsSettings &) const = default;

    static NewsSettings stored();
    void store() const;

    bool isQuietAt(Instant at) const;
};

} // namespace sallyport

Q_DECLARE_METATYPE(sallyport::NewsSettings)
