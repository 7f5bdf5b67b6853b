// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"

#include <QString>

namespace sallyport {

// One turn of a rota that officers fill from a file.
struct RotaTurn
{
    QString person; // id
    Instant from;
    Instant until; // does not belong to it

    bool holds(Instant at) const { return from <= at && at < until; }
    bool operator==(const RotaTurn &) const = default;
};

// So many fit into one signed statement, whatever the ids of people are.
constexpr int MaxTurns = 200;

} // namespace sallyport
