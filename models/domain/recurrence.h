// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QStringList>
#include <QTime>

#include <optional>

namespace sallyport {

constexpr int MaxOccurrences = 100;

// The same time on days of a week, on the clocks of one place, whatever daylight saving does. How
// long each lasts is the ask's duration.
struct Recurrence
{
    QList<int> days; // 1 Monday … 7 Sunday; ascending, each once
    QTime from; // whole minutes
    QByteArray zone; // IANA name
    QDate first; // from this day
    QDate last; // up to this day, which belongs to it

    bool operator==(const Recurrence &) const = default;
};

struct Occurrence
{
    int number = 0; // from 1; counts days, so that it stays when clocks change
    Instant from;
    Instant until; // does not belong to it

    bool operator==(const Occurrence &) const = default;
};

// "mon" … "sun", as written in policies and by scripts.
const QStringList &dayNames();
// 1 Monday … 7 Sunday.
std::optional<int> dayNamed(const QString &name);

// True for the IANA name of a place that is known here, and for UTC. A fixed offset is another time
// in summer than people think.
bool isKnownZone(const QByteArray &zone);

// The moment at which clocks of a known zone show this time of this day: the first one when they
// show it twice, and the end of the gap when they never do.
Instant momentAt(const QDate &day, const QTime &time, const QByteArray &zone);

// True when every member is one that the type allows, and the last day is not before the first.
bool isWellFormed(const Recurrence &recurrence);

// By time; each lasts its duration in real time. Of one that is not well-formed there are none, and
// of more than MaxOccurrences one more than these.
QList<Occurrence> occurrencesOf(const Recurrence &recurrence, Millis duration);

} // namespace sallyport
