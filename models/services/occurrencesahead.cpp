// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/occurrencesahead.h"

#include <QTimeZone>

namespace sallyport {

namespace {

QDateTime shownAt(Instant at, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(at), zone);
}

// Clocks that are put back show some times twice: it begins the first time.
bool isShownTwice(Instant at, const QTimeZone &zone)
{
    const QDateTime shown = shownAt(at, zone);
    const QDateTime dayAfter = shownAt(at + std::chrono::hours(24), zone);
    const int putBack = shown.offsetFromUtc() - dayAfter.offsetFromUtc();
    return putBack > 0 && shownAt(at + std::chrono::seconds(putBack), zone).time() == shown.time();
}

ClockNote noteOf(const Recurrence &recurrence, Instant at, std::optional<Instant> before)
{
    const QTimeZone zone(recurrence.zone);
    const QDateTime shown = shownAt(at, zone);
    if (shown.time() != recurrence.from)
        return ClockNote::Skipped;
    if (isShownTwice(at, zone))
        return ClockNote::ShownTwice;
    const int offset = before ? shownAt(*before, zone).offsetFromUtc() : shown.offsetFromUtc();
    if (offset == shown.offsetFromUtc())
        return ClockNote::None;
    return offset < shown.offsetFromUtc() ? ClockNote::GoneForward : ClockNote::GoneBack;
}

} // namespace

QList<OccurrenceAhead> occurrencesAhead(const Recurrence &recurrence, Millis duration, Instant now,
                                        int most)
{
    QList<OccurrenceAhead> ahead;
    std::optional<Instant> before;
    for (const Occurrence &occurrence : occurrencesOf(recurrence, duration)) {
        if (ahead.size() == most)
            break;
        if (occurrence.until > now)
            ahead.append({ .occurrence = occurrence,
                           .there = shownAt(occurrence.from, QTimeZone(recurrence.zone)),
                           .here = QDateTime::fromMSecsSinceEpoch(toMs(occurrence.from)),
                           .note = noteOf(recurrence, occurrence.from, before) });
        before = occurrence.from;
    }
    return ahead;
}

} // namespace sallyport
