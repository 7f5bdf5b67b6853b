// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/enforcement/enforcerconfig.h"
#include "models/enforcement/targetexecutor.h"

namespace sallyport {

// The real connectors of the configured targets.
ConnectorFactory connectorsOf(const EnforcerConfig &config);
// How many connections each target has, for makePooledExecutor().
QHash<QString, int> connectionsOf(const EnforcerConfig &config);

} // namespace sallyport
