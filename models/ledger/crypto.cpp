// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/crypto.h"

#include "models/ledger/octets.h"

#include <openssl/evp.h>
#include <sodium.h>

#include <cstdlib>
#include <cstring>

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

// A machine without randomness or SHA-256 cannot sign anything: nothing sensible is left to do.
void needSodium()
{
    static const bool ready = sodium_init() >= 0;
    if (!ready)
        std::abort();
}

const EVP_MD *sha256Algorithm()
{
    static EVP_MD *const algorithm = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    if (algorithm == nullptr)
        std::abort();
    return algorithm;
}

struct DigestContext
{
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    DigestContext() = default;
    ~DigestContext() { EVP_MD_CTX_free(context); }
    Q_DISABLE_COPY_MOVE(DigestContext)
};

} // namespace

QByteArray sha256(const QByteArray &bytes)
{
    thread_local const DigestContext digest;
    QByteArray out(32, Qt::Uninitialized);
    unsigned int size = 0;
    if (EVP_DigestInit_ex2(digest.context, sha256Algorithm(), nullptr) != 1
        || EVP_DigestUpdate(digest.context, bytes.constData(), static_cast<size_t>(bytes.size()))
            != 1
        || EVP_DigestFinal_ex(digest.context, octets(out), &size) != 1)
        std::abort();
    return out;
}

QByteArray randomBytes(int count)
{
    needSodium();
    QByteArray out(count, Qt::Uninitialized);
    randombytes_buf(out.data(), static_cast<size_t>(count));
    return out;
}

bool equalInConstantTime(const QByteArray &a, const QByteArray &b)
{
    return a.size() == b.size()
        && sodium_memcmp(a.constData(), b.constData(), static_cast<size_t>(a.size())) == 0;
}

// sodium_malloc: locked against swapping, guarded, wiped by sodium_free.
struct SigningKey::Secret
{
    unsigned char *bytes = nullptr; // libsodium's form: seed, then public key
    QByteArray publicKey = QByteArray(crypto_sign_PUBLICKEYBYTES, '\0');

    Secret()
    {
        needSodium();
        bytes = static_cast<unsigned char *>(sodium_malloc(crypto_sign_SECRETKEYBYTES));
        if (bytes == nullptr)
            std::abort();
    }
    ~Secret() { sodium_free(bytes); }
    Q_DISABLE_COPY_MOVE(Secret)
};

SigningKey::SigningKey(std::shared_ptr<const Secret> secret) : m_secret(std::move(secret)) { }

SigningKey SigningKey::generate()
{
    const auto secret = std::make_shared<Secret>();
    crypto_sign_keypair(octets(secret->publicKey), secret->bytes);
    return SigningKey(secret);
}

Result<SigningKey> SigningKey::fromSeed(const QByteArray &seed)
{
    if (seed.size() != crypto_sign_SEEDBYTES)
        return fail(ErrorCode::Corrupt, u"signing key: a seed of the wrong size"_s);
    const auto secret = std::make_shared<Secret>();
    crypto_sign_seed_keypair(octets(secret->publicKey), secret->bytes, octets(seed));
    return SigningKey(secret);
}

QByteArray SigningKey::publicKey() const
{
    return m_secret->publicKey;
}

QByteArray SigningKey::seed() const
{
    return { reinterpret_cast<const char *>(m_secret->bytes), crypto_sign_SEEDBYTES };
}

QByteArray SigningKey::sign(const QByteArray &message) const
{
    QByteArray signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(octets(signature), nullptr, octets(message),
                         static_cast<unsigned long long>(message.size()), m_secret->bytes);
    return signature;
}

bool verifySignature(const QByteArray &publicKey, const QByteArray &message,
                     const QByteArray &signature)
{
    needSodium();
    return publicKey.size() == crypto_sign_PUBLICKEYBYTES && signature.size() == crypto_sign_BYTES
        && crypto_sign_verify_detached(octets(signature), octets(message),
                                       static_cast<unsigned long long>(message.size()),
                                       octets(publicKey))
        == 0;
}

} // namespace sallyport
