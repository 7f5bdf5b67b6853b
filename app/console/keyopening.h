// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ledger/secretstore.h"
#include "views/keyscreen.h"

#include <QThread>

#include <functional>
#include <memory>

namespace sallyport {

// From the options to an open key store: the keychain, or a key file whose passphrase a person is
// asked for. Waiting and deriving keys happen in a thread of its own; the window never freezes.
class KeyOpening : public QObject
{
    Q_OBJECT

public:
    using Store = Result<std::shared_ptr<SecretStore>>;
    struct Source
    {
        QString keyFile; // empty: the keychain, and where there is none ownFile
        QString passphraseFile; // of keyFile; empty: a person is asked
        QString ownFile;
    };
    // What opens the two kinds of store; called in a thread of its own.
    struct Doors
    {
        std::function<Store()> keychain;
        std::function<Store(const QString &path, const QByteArray &passphrase)> file;
    };
    static Doors realDoors();

    KeyOpening(Source source, Doors doors, KeyScreen &window, QObject *parent = nullptr);
    ~KeyOpening() override; // waits for what still runs
    Q_DISABLE_COPY_MOVE(KeyOpening)

    void begin();

signals:
    void opened(const std::shared_ptr<sallyport::SecretStore> &store);

private:
    using Then = void (KeyOpening::*)(const Store &store);

    void run(std::function<Store()> open, Then then);
    void keychainAnswered(const Store &store);
    void openWithPassphraseFile();
    void passphraseFileTried(const Store &store);
    void ask(bool keychainMissing);
    void tryPassphrase(const QByteArray &passphrase);
    void passphraseTried(const Store &store);
    void cancel();
    void stop(const QString &sentence);

    const Source m_source;
    const Doors m_doors;
    KeyScreen &m_window;
    QString m_file; // the key file in question
    int m_attempt = 0; // answers to an earlier one are dropped
    bool m_creating = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace sallyport
