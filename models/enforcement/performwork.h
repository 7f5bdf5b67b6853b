// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "models/enforcement/targetexecutor.h"

namespace sallyport {

// Does one piece of work on one target. Blocks as long as the connector does; on any thread.
// Opening measures the target's clock first and fails with "clock-skew" beyond MaxSkew, and with
// "grade-too-low" where the target gives less than was demanded.
TargetAnswer performWork(Connector &connector, const TargetWork &work, const Clock &clock);

// The answer to work whose target could not be reached at all.
TargetAnswer unreachable(const TargetWork &work, const Error &error);

// "unavailable", "denied", ...: what the log may say of a connector's error; never its data.
QString errorWord(const Error &error);

} // namespace sallyport
