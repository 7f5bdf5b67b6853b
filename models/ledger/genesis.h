// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/directory.h"
#include "models/domain/result.h"
#include "models/ledger/crypto.h"

#include <QByteArray>
#include <QString>

namespace sallyport {

constexpr qsizetype LedgerIdSize = 32; // octets of a SHA-256

// The first statement of a registry: who the first officer is and which key signs the log. The
// ledger's id is SHA-256 of these bytes, so nobody can give a ledger another beginning.
struct Genesis
{
    QString officerId;
    QString officerName;
    QByteArray officerKey; // Ed25519 public key
    QByteArray logKey; // public half of the enforcer's log key
    Instant createdAt;
    QByteArray nonce; // 32 random bytes

    bool operator==(const Genesis &) const = default;
};

// A map: v 1, i officer id, n officer name, o officer key, l log key, t created in ms, x nonce.
QByteArray encodeGenesis(const Genesis &genesis);
Result<Genesis> parseGenesis(const QByteArray &bytes);
// Signed by the officer over "sallyport-genesis-v1" 0x00 || bytes.
QByteArray signGenesis(const QByteArray &bytes, const SigningKey &officer);
bool isGenesisSigned(const QByteArray &bytes, const QByteArray &signature, const Genesis &genesis);
// The directory that a ledger starts with: one officer, one device, one group.
Directory directoryOf(const Genesis &genesis);

} // namespace sallyport
