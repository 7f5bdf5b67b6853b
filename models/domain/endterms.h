// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"

namespace sallyport {

// How access ends beside at its deadline, and what becomes of sessions that run then.
struct EndTerms
{
    Millis drain{ 0 }; // they may go on for so long after it; 0: they are ended
    Millis unused{ 0 }; // it ends when it was not used for so long since it opened; 0: it does not
    Millis idle{ 0 }; // it ends when it was not used any more for so long; 0: it does not

    // Whether somebody has to watch its use.
    bool isWatched() const { return unused > Millis(0) || idle > Millis(0); }
    bool operator==(const EndTerms &) const = default;
};

} // namespace sallyport
