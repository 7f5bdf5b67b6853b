// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/intent.h"
#include "models/domain/result.h"
#include "models/ledger/envelope.h"
#include "models/ledger/merkle.h"
#include "models/ledger/registryhead.h"
#include "models/services/identity.h"
#include "models/store/ownsession.h"
#include "models/store/registryrepository.h"

#include <QList>
#include <QLockFile>
#include <QString>

#include <optional>

namespace sallyport {

// A signed intent that waits in the outbox for its receipt.
struct OutboxEntry
{
    qint64 counter = 0;
    QByteArray digest;
    QByteArray previous;
    Envelope envelope;
};

// What a lock file that cannot be made comes to. QLockFile has one word for a full disk and for
// everything else that it does not name.
ErrorCode lockErrorCode(QLockFile::LockError error, qint64 bytesFree);

// The files of a seat. Everything here is called with the seat's lock held, lock() excepted.
class SeatFiles
{
public:
    explicit SeatFiles(const Seat &seat);

    // Waits 5 s for another process of this person; then Locked. A dead process holds no lock.
    Result<void> lock();
    void unlock() { m_lock.unlock(); }

    // NotFound when there is none, Corrupt when it does not read as one.
    Result<DeviceChain> chain() const;
    Result<void> saveChain(const DeviceChain &chain) const;

    // By counter. Entries that do not parse are left alone and skipped.
    Result<QList<OutboxEntry>> outbox() const;
    Result<void> put(const OutboxEntry &entry) const;
    Result<void> remove(const OutboxEntry &entry) const; // with its doubt

    // An entry whose sending broke off: it may be there, or may arrive for as long as the session
    // lives that it was given to.
    Result<void> setDoubt(const OutboxEntry &entry, const OwnSession &session) const;
    std::optional<OwnSession> doubt(const OutboxEntry &entry) const;
    Result<void> clearDoubt(const OutboxEntry &entry) const;

    // The last checkpoint that was verified here; size 0 when there was none.
    SeenCheckpoint seen() const;
    Result<void> saveSeen(const SeenCheckpoint &seen) const;
    // The log's tree as far as it was read here, so that only what came after is read again. Empty
    // when there is none or it is damaged: all of it is read then.
    MerkleAccumulator frontier() const;
    Result<void> saveFrontier(const MerkleAccumulator &tree) const;
    // Of the statements about people and keys that were verified here. Count 0 when there are none,
    // or it is damaged.
    RegistryHead registry() const;
    Result<void> saveRegistry(const RegistryHead &seen) const;
    // Keeps the checkpoint of a log that was given up in a file of its own: it stays a proof. The
    // statements that were verified with it are another ledger's now, and forgotten.
    Result<void> setAside(const SeenCheckpoint &lost) const;

private:
    QString entryPath(qint64 counter) const;
    QString doubtPath(qint64 counter) const;

    QString m_folder;
    QLockFile m_lock;
};

} // namespace sallyport
