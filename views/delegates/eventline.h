// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"
#include "views/theme/icons.h"
#include "views/theme/tokens.h"

#include <QString>

namespace sallyport {

// One entry of the log, as it is drawn.
struct EventLine
{
    Instant at;
    Icon icon = Icon::Dot;
    Tone tone = Tone::Ended;
    QString sentence; // "Ana Marić ran "
    QString code; // a statement, in a fixed-width face; may be empty
    QString number; // "#1,204"

    bool operator==(const EventLine &) const = default;
};

} // namespace sallyport
