// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"

#include <QList>
#include <QtGlobal>

namespace sallyport {

// Turns time into pixels and back. A value without a painter, so that geometry can be tested.
class TimelineScale
{
public:
    // The span from..to takes width pixels from left on. At least 10 s and at most 400 days.
    TimelineScale(Instant from, Instant to, qreal left, qreal width);
    TimelineScale() : TimelineScale(Instant(), Instant(std::chrono::hours(1)), 0, 1) { }

    Instant from() const { return m_from; }
    Instant to() const { return m_from + m_span; }
    Millis span() const { return m_span; }
    qreal left() const { return m_left; }
    qreal width() const { return m_width; }

    // May lie outside of left..left+width; the caller clips.
    qreal x(Instant at) const;
    Instant at(qreal x) const;
    bool shows(Instant from, Instant to) const { return to >= m_from && from <= this->to(); }

    // The time under the anchor pixel stays there. factor over 1 shows less time.
    TimelineScale zoomed(double factor, qreal anchor) const;
    TimelineScale moved(qreal pixels) const;
    TimelineScale resized(qreal left, qreal width) const;

    // Distance of ticks: the smallest round one that keeps minimum pixels between two.
    Millis step(qreal minimum) const;
    // Round moments of the local day; utcOffset is what local time is ahead of UTC.
    QList<Instant> ticks(qreal minimum, Millis utcOffset) const;

private:
    Instant m_from;
    Millis m_span;
    qreal m_left;
    qreal m_width;
};

} // namespace sallyport
