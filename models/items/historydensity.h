// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"

#include <QByteArray>
#include <QList>

namespace sallyport {

// Parts of a time in which requests are counted together: of the calendar, as people speak of it.
enum class DensityUnit { Hour, Day, Week };

// The smallest unit of which at most so many parts lie within the span; weeks where even they do
// not.
DensityUnit densityUnit(Millis span, int mostParts);
// The beginnings of all parts that touch from..to, and of the one behind them. A part that a change
// of the clock makes longer or shorter is one part still. zone: IANA name; empty is this machine's.
QList<Instant> densityStarts(DensityUnit unit, Instant from, Instant to,
                             const QByteArray &zone = {});

} // namespace sallyport
