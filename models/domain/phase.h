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
    Lapsed, // undecided, or approved and never opened
    Extended, // an approved extension; what became of it is told of the access
};

// Opening, active or ending.
bool isUnderWay(const Grant &grant);
// Past its deadline, while sessions may still go on.
bool isDraining(const Grant &grant);
// When its last session is to end: at the deadline, or when it has drained.
Instant sessionsUntil(const Grant &grant);
// True when it is approved and is to open at startFrom: for the first time, or once more.
bool awaitsOpening(const Request &request, const std::optional<Grant> &grant);

Phase phaseOf(const Request &request, const std::optional<Grant> &grant);
QString phaseName(Phase phase); // "waiting", ...: stable, for scripts
QString endReasonName(EndReason reason); // "expired", ...: the same

} // namespace sallyport
