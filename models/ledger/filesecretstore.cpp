// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/filesecretstore.h"

#include "models/ledger/cbor.h"
#include "models/ledger/crypto.h"
#include "models/ledger/memberreader.h"
#include "models/ledger/octets.h"

#include <QFile>
#include <QLockFile>
#include <QSaveFile>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

constexpr int MaxFileBytes = 4 * 1024 * 1024;
constexpr int LockTimeoutMs = 5000;
constexpr auto NonceSize = static_cast<int>(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
constexpr auto TagSize = static_cast<int>(crypto_aead_xchacha20poly1305_ietf_ABYTES);
constexpr auto SaltSize = static_cast<int>(crypto_pwhash_SALTBYTES);

const QString &checkName()
{
    static const QString name = u"\u0001check"_s; // no entry of a caller has this name
    return name;
}

tl::unexpected<Error> fileError(const QFileDevice &file, const QString &what)
{
    switch (file.error()) {
    case QFileDevice::ResourceError:
        return fail(ErrorCode::Full, what);
    case QFileDevice::PermissionsError:
        return fail(ErrorCode::Denied, what);
    default:
        return fail(ErrorCode::Unavailable, what);
    }
}

} // namespace

FileSecretStore::FileSecretStore(QString path) : m_path(std::move(path)) { }

Result<void> FileSecretStore::locked(const std::function<Result<void>()> &work)
{
    QLockFile lock(m_path + u".lock"_s);
    if (!lock.tryLock(LockTimeoutMs)) {
        const bool held = lock.error() == QLockFile::LockFailedError;
        return fail(held ? ErrorCode::Locked : ErrorCode::Unavailable, u"secrets: lock file"_s);
    }
    return work();
}

Result<void> FileSecretStore::open(const QByteArray &passphrase)
{
    return locked([this, &passphrase]() -> Result<void> {
        if (QFile::exists(m_path)) {
            const auto contents = load();
            if (!contents)
                return propagate(contents);
            if (const auto done = unlock(contents->salt, passphrase); !done)
                return done;
            if (!unseal(contents->check, checkName()))
                return fail(ErrorCode::Denied, u"secrets: wrong passphrase"_s);
            return {};
        }
        if (const auto done = unlock(randomBytes(SaltSize), passphrase); !done)
            return done;
        return store({ .salt = m_salt, .check = seal({}, checkName()), .entries = {} });
    });
}

Result<void> FileSecretStore::unlock(const QByteArray &salt, const QByteArray &passphrase)
{
    m_salt = salt;
    // Opening an existing file may be the first that this process does with libsodium.
    if (sodium_init() < 0)
        return fail(ErrorCode::Unavailable, u"secrets: no randomness"_s);
    m_key = { static_cast<unsigned char *>(
                  sodium_malloc(crypto_aead_xchacha20poly1305_ietf_KEYBYTES)),
              sodium_free };
    // Fails only when the 64 MiB are not to be had.
    if (m_key == nullptr
        || crypto_pwhash(m_key.get(), crypto_aead_xchacha20poly1305_ietf_KEYBYTES,
                         passphrase.constData(), static_cast<unsigned long long>(passphrase.size()),
                         octets(salt), crypto_pwhash_OPSLIMIT_INTERACTIVE,
                         crypto_pwhash_MEMLIMIT_INTERACTIVE, crypto_pwhash_ALG_ARGON2ID13)
            != 0)
        return fail(ErrorCode::Unavailable, u"secrets: no memory for the key"_s);
    return {};
}

Result<FileSecretStore::Contents> FileSecretStore::load() const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return fileError(file, u"secrets: read"_s);
    const auto map = decodeCanonical(file.read(MaxFileBytes + 1), MaxFileBytes);
    if (!map)
        return propagate(map);
    MemberReader in(*map);
    in.integer("v"_L1, 1, 1);
    Contents contents{ .salt = in.digest("s"_L1, false, SaltSize),
                       .check = in.bytes("c"_L1),
                       .entries = in.map("e"_L1) };
    if (!in.complete())
        return fail(ErrorCode::Corrupt, u"secrets: not a file of ours"_s);
    return contents;
}

Result<FileSecretStore::Contents> FileSecretStore::loadOwn() const
{
    auto contents = load();
    if (contents && contents->salt != m_salt)
        return fail(ErrorCode::Conflict, u"secrets: the file was replaced"_s);
    return contents;
}

Result<void> FileSecretStore::store(const Contents &contents) const
{
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly))
        return fileError(file, u"secrets: create"_s);
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(encodeCanonical({ { u"v"_s, 1 },
                                 { u"s"_s, contents.salt },
                                 { u"c"_s, contents.check },
                                 { u"e"_s, contents.entries } }));
    if (!file.commit())
        return fileError(file, u"secrets: write"_s);
    return {};
}

QByteArray FileSecretStore::seal(const QByteArray &secret, const QString &name) const
{
    const QByteArray nonce = randomBytes(NonceSize);
    const QByteArray aad = name.toUtf8();
    QByteArray box(secret.size() + TagSize, '\0');
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        octets(box), nullptr, octets(secret), static_cast<unsigned long long>(secret.size()),
        octets(aad), static_cast<unsigned long long>(aad.size()), nullptr, octets(nonce),
        m_key.get());
    return nonce + box;
}

std::optional<QByteArray> FileSecretStore::unseal(const QByteArray &sealed,
                                                  const QString &name) const
{
    if (sealed.size() < NonceSize + TagSize)
        return std::nullopt;
    const QByteArray aad = name.toUtf8();
    QByteArray secret(sealed.size() - NonceSize - TagSize, '\0');
    const bool intact
        = crypto_aead_xchacha20poly1305_ietf_decrypt(
              octets(secret), nullptr, nullptr, octets(sealed) + NonceSize,
              static_cast<unsigned long long>(sealed.size() - NonceSize), octets(aad),
              static_cast<unsigned long long>(aad.size()), octets(sealed), m_key.get())
        == 0;
    return intact ? std::make_optional(secret) : std::nullopt;
}

Result<std::optional<QByteArray>> FileSecretStore::read(const QString &name)
{
    std::optional<QByteArray> secret;
    const auto done = locked([this, &name, &secret]() -> Result<void> {
        const auto contents = loadOwn();
        if (!contents)
            return propagate(contents);
        if (!contents->entries.contains(name))
            return {};
        secret = unseal(contents->entries.value(name).toByteArray(), name);
        if (!secret)
            return fail(ErrorCode::Corrupt, u"secrets: an entry was altered"_s);
        return {};
    });
    if (!done)
        return propagate(done);
    return secret;
}

Result<void> FileSecretStore::write(const QString &name, const QByteArray &secret)
{
    return locked([this, &name, &secret]() -> Result<void> {
        auto contents = loadOwn();
        if (!contents)
            return propagate(contents);
        contents->entries.insert(name, seal(secret, name));
        return store(*contents);
    });
}

Result<void> FileSecretStore::remove(const QString &name)
{
    return locked([this, &name]() -> Result<void> {
        auto contents = loadOwn();
        if (!contents)
            return propagate(contents);
        contents->entries.remove(name);
        return store(*contents);
    });
}

Result<std::unique_ptr<SecretStore>> openFileSecretStore(const QString &path,
                                                         const QByteArray &passphrase)
{
    auto store = std::make_unique<FileSecretStore>(path);
    if (const auto done = store->open(passphrase); !done)
        return propagate(done);
    return store;
}

} // namespace sallyport
