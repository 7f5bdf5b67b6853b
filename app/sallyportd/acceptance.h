// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/enforcement/enforcerconfig.h"

namespace sallyport {

// What came of "--accept-ledger SIZE:ROOT", for the person who typed it.
struct Acceptance
{
    enum class Outcome { Done, BadUsage, BadLedger };
    Outcome outcome = Outcome::Done;
    QString sentence;
};

Acceptance acceptAsTold(const EnforcerConfig &config, const QString &extent);

} // namespace sallyport
