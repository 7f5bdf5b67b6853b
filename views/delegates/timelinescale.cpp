// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/delegates/timelinescale.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace sallyport {

using namespace std::chrono_literals;

namespace {

constexpr Millis Shortest = 10s;
constexpr Millis Longest = 400 * 24h;

constexpr std::array<Millis, 18> Steps = { 1s, 5s, 15s, 30s, 1min, 2min, 5min, 15min, 30min,
                                           1h, 2h, 3h,  6h,  12h,  24h,  48h,  168h,  672h };

} // namespace

TimelineScale::TimelineScale(Instant from, Instant to, qreal left, qreal width)
    : m_from(from)
    , m_span(std::clamp<Millis>(to - from, Shortest, Longest))
    , m_left(left)
    , m_width(std::max(width, 1.0))
{
}

qreal TimelineScale::x(Instant at) const
{
    const auto since = static_cast<double>((at - m_from).count());
    return m_left + since / static_cast<double>(m_span.count()) * m_width;
}

Instant TimelineScale::at(qreal x) const
{
    const double share = (x - m_left) / m_width;
    return m_from + Millis(std::llround(share * static_cast<double>(m_span.count())));
}

TimelineScale TimelineScale::zoomed(double factor, qreal anchor) const
{
    const auto wanted = Millis(std::llround(static_cast<double>(m_span.count()) / factor));
    const Millis span = std::clamp<Millis>(wanted, Shortest, Longest);
    const double share = (anchor - m_left) / m_width;
    const Instant start
        = at(anchor) - Millis(std::llround(share * static_cast<double>(span.count())));
    return { start, start + span, m_left, m_width };
}

TimelineScale TimelineScale::moved(qreal pixels) const
{
    const Instant start = at(m_left + pixels);
    return { start, start + m_span, m_left, m_width };
}

TimelineScale TimelineScale::resized(qreal left, qreal width) const
{
    return { m_from, to(), left, width };
}

Millis TimelineScale::step(qreal minimum) const
{
    const double perPixel = static_cast<double>(m_span.count()) / m_width;
    const auto *const fits = std::find_if(Steps.begin(), Steps.end(), [&](Millis step) {
        return static_cast<double>(step.count()) / perPixel >= minimum;
    });
    return fits == Steps.end() ? Steps.back() : *fits;
}

QList<Instant> TimelineScale::ticks(qreal minimum, Millis utcOffset) const
{
    const Millis distance = step(minimum);
    const Millis local = m_from.time_since_epoch() + utcOffset;
    // Floor division, so that moments before 1970 are round as well.
    const auto steps = static_cast<qint64>(
        std::floor(static_cast<double>(local.count() - 1) / static_cast<double>(distance.count())));
    QList<Instant> result;
    for (Instant tick(distance * (steps + 1) - utcOffset); tick <= to(); tick += distance)
        result.append(tick);
    return result;
}

} // namespace sallyport
