// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "models/enforcement/enforcer.h"

namespace sallyport {

// A log by its number of entries and its root, as "sallyportctl audit verify" prints them.
struct LogExtent
{
    qint64 size = 0;
    QByteArray root;

    static std::optional<LogExtent> parse(const QString &text); // SIZE:ROOT, the root in hex
    QString toString() const;
    bool operator==(const LogExtent &) const = default;
};

// The deliberate act after which an enforcer works on a ledger whose log contradicts what was
// signed: it was put back from an older copy, or replaced. Said in the log, under a new checkpoint.
// Meant for the operator of the enforcer's machine, while no enforcer runs; looked at before.
// Locked: one runs. NotFound: there is nothing to accept. Conflict: the log is not that one; detail
// is what it is. Denied: the log's key is missing. Corrupt: its entries are damaged.
Result<void> acceptLedger(const EnforcerSetup &setup, const Clock &clock, const LogExtent &log);

} // namespace sallyport
