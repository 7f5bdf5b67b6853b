// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/scram.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/rand.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

constexpr int DigestSize = 32;

unsigned char *bytes(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

const unsigned char *bytes(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

void wipe(QByteArray &secret)
{
    OPENSSL_cleanse(secret.data(), static_cast<std::size_t>(secret.size()));
}

Result<QByteArray> randomFrom(int count)
{
    QByteArray random(count, '\0');
    if (RAND_bytes(bytes(random), count) != 1)
        return fail(ErrorCode::Unavailable, u"scram: no random bytes"_s);
    return random;
}

QByteArray hmac(const QByteArray &key, QByteArrayView message)
{
    QByteArray digest(DigestSize, '\0');
    unsigned int size = 0;
    HMAC(EVP_sha256(), key.constData(), static_cast<int>(key.size()),
         reinterpret_cast<const unsigned char *>(message.data()),
         static_cast<std::size_t>(message.size()), bytes(digest), &size);
    return digest;
}

bool isPlainPassword(const QByteArray &password)
{
    return !password.isEmpty() && password.size() <= 128
        && std::all_of(password.begin(), password.end(),
                       [](char c) { return c >= ' ' && c <= '~'; });
}

} // namespace

Result<QByteArray> makePassword()
{
    auto random = randomFrom(24);
    if (!random)
        return random;
    QByteArray password
        = random->toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    wipe(*random);
    return password;
}

Result<QByteArray> makeScramVerifier(const QByteArray &password)
{
    const auto salt = randomFrom(16);
    if (!salt)
        return propagate(salt);
    return scramVerifier(password, *salt, ScramIterations);
}

Result<QByteArray> scramVerifier(const QByteArray &password, const QByteArray &salt, int iterations)
{
    if (!isPlainPassword(password) || salt.isEmpty() || iterations < 1)
        return fail(ErrorCode::Invalid, u"scram: password, salt or iterations out of range"_s);

    QByteArray salted(DigestSize, '\0');
    if (PKCS5_PBKDF2_HMAC(password.constData(), static_cast<int>(password.size()), bytes(salt),
                          static_cast<int>(salt.size()), iterations, EVP_sha256(), DigestSize,
                          bytes(salted))
        != 1)
        return fail(ErrorCode::Unavailable, u"scram: PBKDF2 failed"_s);

    QByteArray clientKey = hmac(salted, "Client Key");
    const QByteArray serverKey = hmac(salted, "Server Key");
    QByteArray storedKey(DigestSize, '\0');
    const int hashed = EVP_Digest(clientKey.constData(), DigestSize, bytes(storedKey), nullptr,
                                  EVP_sha256(), nullptr);
    wipe(salted);
    wipe(clientKey);
    if (hashed != 1)
        return fail(ErrorCode::Unavailable, u"scram: SHA-256 failed"_s);
    return "SCRAM-SHA-256$" + QByteArray::number(iterations) + ':' + salt.toBase64() + '$'
        + storedKey.toBase64() + ':' + serverKey.toBase64();
}

QString postgresLoginName(const QString &grantId)
{
    return u"slp_"_s + grantId;
}

} // namespace sallyport
