// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sallyport {

// What sallyportctl ends with. Stable: scripts rely on the numbers
// (resources/help/exit-codes.md says the same in words).
enum class ExitCode {
    Ok = 0,
    Refused = 1, // the rules or the enforcer said no; nothing changed
    Usage = 2,
    NotFound = 3,
    Unavailable = 4, // ledger, enforcer or key store cannot be used now; worth a later try
    InvalidInput = 5, // a policy, address or value with mistakes
    AuditFinding = 6, // the log does not hold
    Timeout = 7, // signed and sent, not answered yet
    Conflict = 8, // it changed since it was shown
    KeyLocked = 9, // wrong passphrase or locked key store
    Damaged = 10, // the ledger is not readable by this version
    ExpectationFailed = 11, // a case of a policy or an observation of the demonstration
    Different = 12, // `policy diff --exit-code` found a difference
    Interrupted = 130,
};

} // namespace sallyport
