// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/enforcement/ledgerwriter.h"
#include "models/ledger/crypto.h"
#include "models/ledger/merkle.h"

#include <optional>

namespace sallyport {

// Signs the log each minute and each 1,000 entries, over leaves that it read back and hashed
// itself.
class Checkpointer
{
public:
    explicit Checkpointer(std::optional<SigningKey> logKey) : m_logKey(std::move(logKey)) { }

    // Compares the log with its newest checkpoint. Corrupt: they differ, and nothing is signed.
    Result<void> load(const QSqlDatabase &database, Instant now);
    // Reads on, and signs when it is time. Returns whether it signed.
    Result<bool> step(LedgerWriter &writer, const QByteArray &ledgerId, Instant now);

private:
    Result<void> readOn(const QSqlDatabase &database, qint64 upTo);
    bool isDue(qint64 size, Instant now) const;

    std::optional<SigningKey> m_logKey;
    MerkleAccumulator m_tree;
    qint64 m_signedSize = 0;
    Instant m_signedAt;
    bool m_broken = false;
};

} // namespace sallyport
