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

// The operating system's keychain through QtKeychain, under the service name org.sallyport.Console.
// Blocks the calling thread, which must not be the GUI thread. Tells locked from missing by writing
// a probe entry, because a locked keyring reads as "not found".
Result<std::unique_ptr<SecretStore>> openKeychainSecretStore();

} // namespace sallyport
