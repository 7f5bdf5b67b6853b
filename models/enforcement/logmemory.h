// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/ledger/checkpoint.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <optional>

namespace sallyport {

// What the enforcer remembers of its log beside the ledger, so that an older or another ledger in
// its place is noticed.
struct LogMemory
{
    QByteArray ledgerId;
    Checkpoint kept; // the last that was signed here, or that a console proved; size 0: none yet
    QString by; // whose console proved it; empty: signed here
    // Of the last acceptance of a replaced ledger: what was signed before proves nothing against
    // the new one, and each device may be further than it was then.
    Instant acceptedAt;
    QHash<QString, qint64> counters; // by device, as they stood in the accepted ledger

    bool operator==(const LogMemory &) const = default;
};

// A file of mode 0600 in the enforcer's folder, replaced atomically. NotFound: there is none.
// Anything else: it is there and cannot be relied on.
Result<LogMemory> loadLogMemory(const QString &folder);
Result<void> saveLogMemory(const QString &folder, const LogMemory &memory);

} // namespace sallyport
