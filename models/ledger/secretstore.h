// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

namespace sallyport {

// Where a person's secrets live on their own machine: device keys and the passwords of their
// grants. Errors: Locked (there, but not now), Unavailable (no such service), Denied (wrong
// passphrase).
class SecretStore
{
public:
    SecretStore() = default;
    virtual ~SecretStore() = default;
    Q_DISABLE_COPY_MOVE(SecretStore)

    // nullopt when there is no such entry.
    virtual Result<std::optional<QByteArray>> read(const QString &name) = 0;
    virtual Result<void> write(const QString &name, const QByteArray &secret) = 0;
    virtual Result<void> remove(const QString &name) = 0;
};

// One file, mode 0600, each entry sealed with XChaCha20-Poly1305 under Argon2id of the passphrase
// (libsodium). Written whole and atomically. Guarded by a file lock between processes.
Result<std::unique_ptr<SecretStore>> openFileSecretStore(const QString &path,
                                                         const QByteArray &passphrase);

// Whether somebody is there who can be asked to unlock the keychain: only in the console.
enum class Unlocking { Refuse, Ask };

// The operating system's keychain through QtKeychain, under the service name org.sallyport.Console.
// Blocks the calling thread, which must not be the GUI thread; up to 2 min where it may ask.
// Errors, also of the store: Locked (there, but nobody unlocked it), Unavailable (no keychain
// service, or one in which no keyring was ever made: a file has to do). Never mistakes a locked
// keyring for one without the entry, as QtKeychain does.
Result<std::unique_ptr<SecretStore>> openKeychainSecretStore(Unlocking unlocking
                                                             = Unlocking::Refuse);

} // namespace sallyport
