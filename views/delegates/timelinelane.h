// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"
#include "views/theme/icons.h"
#include "views/theme/tokens.h"

#include <QList>
#include <QString>

#include <optional>

namespace sallyport {

// Something that happened at one moment: asked, decided, ended.
struct TimelineMark
{
    Instant at;
    Icon icon = Icon::Dot;
    Tone tone = Tone::Ended;
    QString text; // for the tool tip

    bool operator==(const TimelineMark &) const = default;
};

// Access that was open, is open or is planned.
struct TimelineSpan
{
    Instant from;
    Instant to;
    Tone tone = Tone::Live;
    QString text;

    bool operator==(const TimelineSpan &) const = default;
};

// One row of the timeline, as it is drawn: no rule and no state is decided from it.
struct TimelineLane
{
    QString title;
    QString subtitle;
    std::optional<TimelineSpan> waiting; // asked until decided, a dashed line
    QList<TimelineSpan> spans;
    QList<TimelineMark> marks;
    QList<Instant> statements; // what was done, a stroke each under the span
    QString spoken; // the whole lane as a sentence

    bool operator==(const TimelineLane &) const = default;
};

} // namespace sallyport
