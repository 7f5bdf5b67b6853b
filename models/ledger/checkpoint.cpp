// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/checkpoint.h"

#include <QtEndian>

namespace sallyport {
namespace {

QByteArray bigEndian(qint64 number)
{
    QByteArray bytes(8, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

} // namespace

QByteArray checkpointBytes(const QByteArray &ledgerId, const Checkpoint &checkpoint)
{
    return QByteArray("sallyport-checkpoint-v1") + '\0' + ledgerId + bigEndian(checkpoint.size)
        + bigEndian(toMs(checkpoint.at)) + checkpoint.root;
}

Checkpoint signCheckpoint(qint64 size, const QByteArray &root, Instant at,
                          const QByteArray &ledgerId, const SigningKey &logKey)
{
    Checkpoint checkpoint{ .size = size, .root = root, .at = at, .signature = {} };
    checkpoint.signature = logKey.sign(checkpointBytes(ledgerId, checkpoint));
    return checkpoint;
}

bool isSignedBy(const Checkpoint &checkpoint, const QByteArray &ledgerId,
                const QByteArray &logPublicKey)
{
    return checkpoint.size >= 0 && checkpoint.root.size() == 32
        && verifySignature(logPublicKey, checkpointBytes(ledgerId, checkpoint),
                           checkpoint.signature);
}

QByteArray registryBytes(const QByteArray &ledgerId, const Checkpoint &checkpoint)
{
    return QByteArray("sallyport-registry-v1") + '\0' + ledgerId + bigEndian(checkpoint.size)
        + bigEndian(checkpoint.registry.count) + checkpoint.registry.digest;
}

void signRegistry(Checkpoint *checkpoint, const RegistryHead &head, const QByteArray &ledgerId,
                  const SigningKey &logKey)
{
    checkpoint->registry = head;
    checkpoint->registrySignature = logKey.sign(registryBytes(ledgerId, *checkpoint));
}

bool isRegistrySignedBy(const Checkpoint &checkpoint, const QByteArray &ledgerId,
                        const QByteArray &logPublicKey)
{
    return checkpoint.registry.count >= 0 && checkpoint.registry.digest.size() == 32
        && verifySignature(logPublicKey, registryBytes(ledgerId, checkpoint),
                           checkpoint.registrySignature);
}

SeenCheckpoint seenOf(const Checkpoint &checkpoint)
{
    return { .size = checkpoint.size,
             .root = checkpoint.root,
             .at = checkpoint.at,
             .signature = checkpoint.signature };
}

Checkpoint checkpointOf(const SeenCheckpoint &seen)
{
    return { .size = seen.size, .root = seen.root, .at = seen.at, .signature = seen.signature };
}

} // namespace sallyport
