// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/directory.h"
#include "models/domain/intent.h"
#include "models/domain/refusal.h"

#include <optional>

namespace sallyport {

// Where a device's chain of intents stands at the enforcer.
struct DeviceCursor
{
    qint64 counter = 0;
    QByteArray digest; // of the last payload; 32 zero bytes before the first
    // The ledger was replaced by an older copy, so the device may be further than is known here.
    bool mayJump = false;
};

// How far a sender's clock may be ahead of the enforcer's.
constexpr Millis AllowedClockLead = std::chrono::minutes(2);

// Whether an intent with a valid signature of its device may go to the engine: device and person
// are live and belong together, the counter follows, the previous digest fits, and it is in time.
// Pure. Checked in this order, so that what does not consume a counter is found first.
std::optional<RefusalCode> admit(const Intent &intent, const DeviceCursor &last,
                                 const Directory &directory, Instant receivedAt);

// A refused or late intent still consumes its counter, so that a crash never freezes a device; one
// that is no part of the device's chain does not.
// A late one uses up no jump: it may be an old one that somebody sends again.
bool consumesCounter(RefusalCode code, bool mayJump = false);

} // namespace sallyport
