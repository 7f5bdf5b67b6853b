// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/intent.h"
#include "models/domain/result.h"
#include "models/ledger/crypto.h"

#include <QByteArray>

namespace sallyport {

// One signed intent, byte for byte as it was made.
struct Envelope
{
    QByteArray payload;
    QByteArray signature;

    bool operator==(const Envelope &) const = default;
};

// Payload of an intent (design: the envelope). The digest member is ignored.
QByteArray encodeIntent(const Intent &intent);
// Strict: unknown, missing or mistyped members are Corrupt. Sets digest.
Result<Intent> parseIntent(const QByteArray &payload);

// "sallyport-intent-v1" 0x00 || ledger id || payload length (8 bytes, big endian) || payload
QByteArray signedBytes(const QByteArray &ledgerId, const QByteArray &payload);
Envelope sealIntent(const Intent &intent, const QByteArray &ledgerId, const SigningKey &key);
bool isSignedBy(const Envelope &envelope, const QByteArray &ledgerId, const QByteArray &publicKey);

// "sallyport-enrol-v1" 0x00 || ledger id || person id: what a new device signs to prove its key.
QByteArray enrolmentBytes(const QByteArray &ledgerId, const QString &personId);

} // namespace sallyport
