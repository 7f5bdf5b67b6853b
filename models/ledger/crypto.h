// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QByteArray>

#include <memory>

namespace sallyport {

// SHA-256 (OpenSSL EVP, fetched once). 32 bytes. Thread-safe.
QByteArray sha256(const QByteArray &bytes);
// Random bytes from the operating system (libsodium). Thread-safe.
QByteArray randomBytes(int count);
// True when both are equal; takes the same time wherever they differ.
bool equalInConstantTime(const QByteArray &a, const QByteArray &b);

// An Ed25519 key pair. The secret half lives in locked memory and is wiped at the end; copies share
// it.
class SigningKey
{
public:
    static SigningKey generate();
    // seed: 32 bytes, as seed() gave it.
    static Result<SigningKey> fromSeed(const QByteArray &seed);

    QByteArray publicKey() const; // 32 bytes
    QByteArray seed() const; // 32 bytes; secret: only for a SecretStore
    QByteArray sign(const QByteArray &message) const; // 64 bytes

private:
    struct Secret;
    explicit SigningKey(std::shared_ptr<const Secret> secret);
    std::shared_ptr<const Secret> m_secret;
};

// Ed25519 (libsodium). False for any malformed key or signature.
bool verifySignature(const QByteArray &publicKey, const QByteArray &message,
                     const QByteArray &signature);

} // namespace sallyport
