// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"
#include "models/domain/intent.h"
#include "models/ledger/crypto.h"
#include "models/ledger/registryhead.h"

#include <QByteArray>

namespace sallyport {

// The enforcer's signed word for the whole log up to a size.
struct Checkpoint
{
    qint64 size = 0;
    QByteArray root;
    Instant at;
    QByteArray signature;
    // Of the statements about people and keys that were accepted by then. The signature is empty in
    // what a console carries, and in checkpoints from before there were any.
    RegistryHead registry = {};
    QByteArray registrySignature = {};

    bool operator==(const Checkpoint &) const = default;
};

// "sallyport-checkpoint-v1" 0x00 || ledger id || size || time in ms (8 bytes each, big endian) ||
// root
QByteArray checkpointBytes(const QByteArray &ledgerId, const Checkpoint &checkpoint);
Checkpoint signCheckpoint(qint64 size, const QByteArray &root, Instant at,
                          const QByteArray &ledgerId, const SigningKey &logKey);
bool isSignedBy(const Checkpoint &checkpoint, const QByteArray &ledgerId,
                const QByteArray &logPublicKey);

// "sallyport-registry-v1" 0x00 || ledger id || size || number of statements (8 bytes each, big
// endian) || their digest
QByteArray registryBytes(const QByteArray &ledgerId, const Checkpoint &checkpoint);
// Adds the registry's head to a checkpoint of the same moment.
void signRegistry(Checkpoint *checkpoint, const RegistryHead &head, const QByteArray &ledgerId,
                  const SigningKey &logKey);
bool isRegistrySignedBy(const Checkpoint &checkpoint, const QByteArray &ledgerId,
                        const QByteArray &logPublicKey);

// What a console carries of a checkpoint, and back.
SeenCheckpoint seenOf(const Checkpoint &checkpoint);
Checkpoint checkpointOf(const SeenCheckpoint &seen);

} // namespace sallyport
