// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/grant.h"
#include "models/domain/request.h"

#include <QString>

#include <optional>

namespace sallyport {

// Where a request and its grant stand together: the one word a person sees.
enum class Phase {
    Waiting, // for decisions
    Approved, // no grant yet
    Opening,
    Open,
    Ending,
    Stuck,
    Ended,
    Denied,
    Withdrawn,
    Lapsed // undecided, or approved and never opened
};

Phase phaseOf(const Request &request, const std::optional<Grant> &grant);
QString phaseName(Phase phase); // "waiting", ...: stable, for scripts

} // namespace sallyport
