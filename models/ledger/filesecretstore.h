// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ledger/secretstore.h"

#include <QCborMap>

#include <functional>

namespace sallyport {

// The passphrase-encrypted file. Entries are sealed one by one with their name as associated data,
// so that none can be swapped for another.
class FileSecretStore : public SecretStore
{
public:
    explicit FileSecretStore(QString path);

    // Reads the file, or makes an empty one, and derives the key. Before anything else, once.
    Result<void> open(const QByteArray &passphrase);

    Result<std::optional<QByteArray>> read(const QString &name) override;
    Result<void> write(const QString &name, const QByteArray &secret) override;
    Result<void> remove(const QString &name) override;

private:
    struct Contents
    {
        QByteArray salt; // of Argon2id
        QByteArray check; // a sealed constant: tells a wrong passphrase from a damaged entry
        QCborMap entries; // name to nonce || box
    };

    Result<void> locked(const std::function<Result<void>()> &work);
    Result<Contents> load() const;
    Result<void> store(const Contents &contents) const;
    Result<void> unlock(const QByteArray &salt, const QByteArray &passphrase);
    Result<Contents> loadOwn() const; // Conflict when another file took its place
    QByteArray seal(const QByteArray &secret, const QString &name) const;
    std::optional<QByteArray> unseal(const QByteArray &sealed, const QString &name) const;

    QString m_path;
    QByteArray m_salt;
    std::shared_ptr<unsigned char> m_key; // locked memory
};

} // namespace sallyport
