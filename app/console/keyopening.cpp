// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/keyopening.h"

#include "models/ledger/passphrase.h"
#include "views/format/keysentences.h"
#include "views/format/trouble.h"

#include <QDir>
#include <QFileInfo>

namespace sallyport {

KeyOpening::Doors KeyOpening::realDoors()
{
    return { .keychain = []() -> Store { return openKeychainSecretStore(Unlocking::Ask); },
             .file = [](const QString &path, const QByteArray &passphrase) -> Store {
                 return openFileSecretStore(path, passphrase);
             } };
}

KeyOpening::KeyOpening(Source source, Doors doors, KeyScreen &window, QObject *parent)
    : QObject(parent)
    , m_source(std::move(source))
    , m_doors(std::move(doors))
    , m_window(window)
{
    connect(&m_window, &KeyScreen::retryWanted, this, &KeyOpening::begin);
    connect(&m_window, &KeyScreen::passphraseEntered, this, &KeyOpening::tryPassphrase);
    connect(&m_window, &KeyScreen::passphraseCancelled, this, &KeyOpening::cancel);
}

KeyOpening::~KeyOpening()
{
    if (m_thread)
        m_thread->wait();
}

void KeyOpening::begin()
{
    m_file = m_source.keyFile;
    if (m_file.isEmpty()) {
        m_window.showProgress(0, keysentences::openingKeyring());
        return run(m_doors.keychain, &KeyOpening::keychainAnswered);
    }
    if (!m_source.passphraseFile.isEmpty())
        return openWithPassphraseFile();
    ask(false);
}

void KeyOpening::run(std::function<Store()> open, Then then)
{
    if (m_thread)
        m_thread->wait(); // one that was cancelled; it takes no longer than deriving a key
    m_thread.reset(QThread::create([this, open = std::move(open), then, attempt = ++m_attempt] {
        const Store store = open();
        QMetaObject::invokeMethod(this, [this, store, then, attempt] {
            if (attempt == m_attempt)
                (this->*then)(store);
        });
    }));
    m_thread->start();
}

void KeyOpening::keychainAnswered(const Store &store)
{
    if (store)
        return emit opened(*store);
    switch (store.error().code) {
    case ErrorCode::Locked:
        return stop(keysentences::keyringLocked());
    case ErrorCode::Unavailable:
        m_file = m_source.ownFile;
        return ask(true);
    default:
        return stop(errorText(store.error()));
    }
}

void KeyOpening::openWithPassphraseFile()
{
    const auto passphrase = passphraseOfFile(m_source.passphraseFile);
    if (!passphrase)
        return stop(keysentences::passphraseFileUnreadable(m_source.passphraseFile));
    if (!QFile::exists(m_file) && flawOfNew(*passphrase, *passphrase))
        return stop(keysentences::passphraseFileTooShort(m_source.passphraseFile));
    m_window.showProgress(0, keysentences::openingFile());
    run([open = m_doors.file, file = m_file, line = *passphrase] { return open(file, line); },
        &KeyOpening::passphraseFileTried);
}

void KeyOpening::passphraseFileTried(const Store &store)
{
    if (store)
        return emit opened(*store);
    if (store.error().code == ErrorCode::Denied)
        return stop(keysentences::passphraseFileWrong(m_source.passphraseFile, m_file));
    stop(keysentences::fileTrouble(store.error(), m_file));
}

void KeyOpening::ask(bool keychainMissing)
{
    const QFileInfo file(m_file);
    m_creating = !file.exists();
    if (m_creating)
        return m_window.askPassphrase(PassphrasePanel::Purpose::Create,
                                      keysentences::fileWillBeMade(m_file, keychainMissing));
    // Or every passphrase would seem to be wrong.
    if (!file.isReadable())
        return stop(keysentences::fileTrouble({ ErrorCode::Denied, {} }, m_file));
    m_window.askPassphrase(PassphrasePanel::Purpose::Open, keysentences::fileIsSealed(m_file));
}

void KeyOpening::tryPassphrase(const QByteArray &passphrase)
{
    // Our own folder may not be there yet. Another one that is missing was mistyped.
    if (m_file == m_source.ownFile)
        QDir().mkpath(QFileInfo(m_file).absolutePath());
    run([open = m_doors.file, file = m_file, passphrase] { return open(file, passphrase); },
        &KeyOpening::passphraseTried);
}

void KeyOpening::passphraseTried(const Store &store)
{
    if (store)
        return emit opened(*store);
    if (store.error().code == ErrorCode::Denied && !m_creating)
        return m_window.refusePassphrase(keysentences::wrongPassphrase());
    stop(keysentences::fileTrouble(store.error(), m_file));
}

void KeyOpening::cancel()
{
    ++m_attempt;
    stop(keysentences::cancelled(m_creating));
}

void KeyOpening::stop(const QString &sentence)
{
    m_window.showTrouble(sentence, KeyScreen::Retry::Offered);
}

} // namespace sallyport
