// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demonstration/demofolder.h"
#include "models/domain/result.h"

#include <functional>

namespace sallyport {

// Asks every 20 ms until it is true or the time is over. False when it never was, or when keepOn
// said no. Blocks: not for the GUI thread.
bool waitUntil(const std::function<bool()> &condition, int timeoutMs,
               const std::function<bool()> &keepOn = {});

// Starts the real sallyportd of this folder when none runs, and waits until it holds the ledger.
Result<void> startEnforcer(const DemoFolder &folder);
// Tells it to stop and waits until it is gone. Succeeds when none runs.
Result<void> stopEnforcer(const DemoFolder &folder);

} // namespace sallyport
