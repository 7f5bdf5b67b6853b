// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"
#include "views/theme/icons.h"
#include "views/theme/tokens.h"

#include <QList>
#include <QString>

namespace sallyport {

// Something that happened at one moment: asked, decided, ended.
struct TimelineMark
{
    Instant at;
    Icon icon = Icon::Dot;
    Tone tone = Tone::Ended;
    QString text; // for the tool tip
    QString requestId; // whose it is

    bool operator==(const TimelineMark &) const = default;
};

// Access that was open, is open or is planned.
struct TimelineSpan
{
    Instant from;
    Instant to;
    Tone tone = Tone::Live;
    QString text;
    QString requestId; // whose it is

    bool operator==(const TimelineSpan &) const = default;
};

// How much there was in a part of the time, where there is too much to draw it one by one.
struct TimelineBucket
{
    Instant from;
    Instant to;
    double share = 0; // of the fullest of all lanes, above 0 and at most 1
    double alarming = 0; // how much of it stands out, 0 to 1
    QString text;

    bool operator==(const TimelineBucket &) const = default;
};

// One row of the timeline, as it is drawn: no rule and no state is decided from it.
struct TimelineLane
{
    QString title;
    QString subtitle;
    QList<TimelineSpan> waiting; // asked until decided, dashed lines
    QList<TimelineSpan> spans;
    QList<TimelineMark> marks;
    QList<Instant> statements; // what was done, a stroke each under the span
    QList<TimelineBucket> buckets; // instead of all these
    Instant marked; // the bucket that begins here is the keyboard's; zero: none is
    QString shown; // the request whose story is told below; its spans stand out among others
    QString spoken; // the whole lane as a sentence

    bool operator==(const TimelineLane &) const = default;
};

} // namespace sallyport
