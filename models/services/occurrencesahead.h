// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/recurrence.h"

#include <QDateTime>

namespace sallyport {

// What clocks of the place do to an occurrence that people would not expect.
enum class ClockNote { None, Skipped, ShownTwice, GoneForward, GoneBack };

// One occurrence to come, as a preview tells it.
struct OccurrenceAhead
{
    Occurrence occurrence;
    QDateTime there; // when it begins, on the clocks of its place
    QDateTime here; // the same on the clocks of this machine
    ClockNote note = ClockNote::None;

    // Whether clocks here show another time than those there.
    bool differsHere() const { return here.offsetFromUtc() != there.offsetFromUtc(); }
};

constexpr int ShownAhead = 5;

// Those that are not over at now, by time, at most so many. None where the recurrence is not
// well-formed.
QList<OccurrenceAhead> occurrencesAhead(const Recurrence &recurrence, Millis duration, Instant now,
                                        int most = ShownAhead);

} // namespace sallyport
