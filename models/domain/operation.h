// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/grant.h"

#include <QString>

namespace sallyport {

// What is to be done on a target. Committed before the call (write-ahead), settled after it.
enum class OperationKind {
    Open,
    Disable,
    Terminate,
    VerifyFirst,
    VerifySecond,
    CleanUp,
    Extend,
    Drain,
};

// Gives access, or more of it: what fails closed. The other kinds take it away.
constexpr bool givesAccess(OperationKind kind)
{
    return kind == OperationKind::Open || kind == OperationKind::Extend;
}

struct Operation
{
    qint64 id = 0; // given by the store
    QString grantId;
    QString target;
    OperationKind kind = OperationKind::Open;
    Instant plannedAt;
    int attempts = 0;
    Instant nextAt; // not before this

    bool operator==(const Operation &) const = default;
};

// What the target answered. A failure is never final for an ending.
struct OperationResult
{
    QString grantId;
    OperationKind kind = OperationKind::Open;
    bool ok = false;
    int attempt = 1; // of this operation, counted from 1
    QString error; // for the log: statement name and driver code, never data
    int sessions = 0; // Terminate: told to end; Verify: still alive
    bool residue = false; // CleanUp
    Instant deadline; // Open, Extend: what the target was told
    Millis bootDeadline{ 0 };
    QString bootId;
};

} // namespace sallyport
