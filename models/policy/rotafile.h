// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/directory.h"
#include "models/domain/rota.h"

#include <tl/expected.hpp>

#include <QByteArray>
#include <QList>
#include <QString>

namespace sallyport {

constexpr qsizetype MaxRotaBytes = 1'048'576;

// What is wrong in a file of turns, where, and what to do.
struct RotaMistake
{
    int line = 1; // from 1
    QString message;
    QString hint;

    bool operator==(const RotaMistake &) const = default;
};

using RotaTurns = tl::expected<QList<RotaTurn>, QList<RotaMistake>>;

// Turns from "person,from,until" lines; moments are ISO 8601, with an offset or on the clocks of
// zone (an IANA name; empty: none, so that each needs its offset). Or from the events of an
// iCalendar document (RFC 5545), which begins with BEGIN:VCALENDAR. People are ids of the
// directory. Nothing is guessed: all that could be read in two ways is a mistake. Ordered by time.
// Pure.
RotaTurns parseRota(const QByteArray &text, const QByteArray &zone, const Directory &directory);

// Not for use outside models/policy.
// A moment on the clocks of a place; nothing when its clocks show it never, or twice.
std::optional<Instant> momentOfPlace(const QString &written, const QString &format,
                                     const QByteArray &zone);
bool isZone(const QByteArray &zone); // an IANA name that this machine knows
struct ReadTurn
{
    RotaTurn turn;
    int line = 1;
};
using ReadTurns = tl::expected<QList<ReadTurn>, QList<RotaMistake>>;
ReadTurns parseCalendar(const QByteArray &text);

} // namespace sallyport
