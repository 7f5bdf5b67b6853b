// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/enforcement/ledgerwriter.h"
#include "models/ledger/crypto.h"
#include "models/ledger/merkle.h"
#include "models/ledger/registryhead.h"

#include <QHash>

#include <optional>

namespace sallyport {

// Signs the log each minute and each 1,000 entries, over leaves that it read back and hashed
// itself, with the head of the registry's statements, and knows the root that the log had at each
// earlier size.
class Checkpointer
{
public:
    explicit Checkpointer(std::optional<SigningKey> logKey) : m_logKey(std::move(logKey)) { }

    // Reads the log and the registry's statements, and compares the log with its newest checkpoint.
    // Corrupt: they differ.
    Result<void> load(const QSqlDatabase &database, Instant now);
    // Reads what was appended. Corrupt: an entry is not what was hashed. Conflict: the log shrank.
    Result<void> readOn(const QSqlDatabase &database);
    // Whether the log, as far as it was read, had this root at this size.
    Result<bool> agrees(EventRepository &events, qint64 size, const QByteArray &root);
    // Reads on, and signs when it is time, or at once when there is anything new.
    Result<std::optional<Checkpoint>> step(LedgerWriter &writer, const QByteArray &ledgerId,
                                           Instant now);
    Result<std::optional<Checkpoint>> signNow(LedgerWriter &writer, const QByteArray &ledgerId,
                                              Instant now);

    // Whether the registry, as far as it was read, began with these statements.
    bool agrees(const RegistryHead &head) const { return m_heads.contain(head); }

    qint64 size() const { return m_tree.size(); }
    QByteArray root() const { return m_tree.root(); }
    // Whether checkpoints can be signed that this public key verifies.
    bool canSignFor(const QByteArray &publicKey) const
    {
        return m_logKey && m_logKey->publicKey() == publicKey;
    }

private:
    Result<void> readUpTo(const QSqlDatabase &database, qint64 size);
    Result<void> readStatements(const QSqlDatabase &database);
    bool isDue(qint64 size, Instant now) const;

    std::optional<SigningKey> m_logKey;
    MerkleHistory m_tree;
    QHash<qint64, QByteArray> m_roots; // that were asked for, by size
    RegistryHeads m_heads;
    qint64 m_statement = 0; // position of the last one that was read
    qint64 m_signedSize = 0;
    Instant m_signedAt;
};

} // namespace sallyport
