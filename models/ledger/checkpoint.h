// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"
#include "models/domain/intent.h"
#include "models/ledger/crypto.h"

#include <QByteArray>

namespace sallyport {

// The enforcer's signed word for the whole log up to a size.
struct Checkpoint
{
    qint64 size = 0;
    QByteArray root;
    Instant at;
    QByteArray signature;

    bool operator==(const Checkpoint &) const = default;
};

// "sallyport-checkpoint-v1" 0x00 || ledger id || size || time in ms (8 bytes each, big endian) ||
// root
QByteArray checkpointBytes(const QByteArray &ledgerId, const Checkpoint &checkpoint);
Checkpoint signCheckpoint(qint64 size, const QByteArray &root, Instant at,
                          const QByteArray &ledgerId, const SigningKey &logKey);
bool isSignedBy(const Checkpoint &checkpoint, const QByteArray &ledgerId,
                const QByteArray &logPublicKey);

// What a console carries of a checkpoint, and back.
SeenCheckpoint seenOf(const Checkpoint &checkpoint);
Checkpoint checkpointOf(const SeenCheckpoint &seen);

} // namespace sallyport
