// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/health.h"
#include "views/kit/paint.h"

#include <QString>

// What is said about how the ledger is served, on the page of the health. States are words with a
// shape; numbers and moments have their full form in the tips.
namespace sallyport::healthwords {

// "8 s ago", "4 min ago", "3 h ago", and the wall clock beyond a day. Empty for the zero instant.
QString ago(Instant at, Instant now);
QString exact(Instant at); // for tips; empty for the zero instant

paint::ChipLook overall(const Health &health, Instant now);
// What to do about it, in a sentence; empty when all is well.
QString advice(const Health &health, Instant now);

paint::ChipLook enforcer(const Health &health);
QString seen(const Health &health, Instant now);
QString clock(const Health &health);
QString clockTip(const Health &health);

paint::ChipLook intake(const Health &health, Instant now);
QString waiting(const IntakeHealth &intake);
QString waitingTip(const IntakeHealth &intake);

paint::ChipLook log(const LedgerStatus &status);
QString signedPart(const LedgerStatus &status);
QString checked(const LedgerStatus &status);

// isCurrent: an enforcer is there that would tell of a change.
paint::ChipLook target(const TargetVitals &target, bool isCurrent);
QString targetLine(const TargetVitals &target, Instant now); // below its name
QString targetTip(const TargetVitals &target);
QString targetAloud(const TargetVitals &vitals, bool isCurrent, Instant now);

} // namespace sallyport::healthwords
