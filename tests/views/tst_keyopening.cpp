// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/keyopening.h"
#include "models/ledger/passphrase.h"
#include "tests/support/verify.h"
#include "views/kit/button.h"
#include "views/kit/text.h"
#include "views/startwindow.h"
#include "views/theme/theme.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QProgressBar>
#include <QSemaphore>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace sallyport;

using Store = KeyOpening::Store;

// From no key to an open console, or to a sentence that says why not: the real key file, and a
// keychain that answers as the row says.
class TestKeyOpening : public QObject
{
    Q_OBJECT

private:
    static constexpr auto Passphrase = "correct horse";

    QTemporaryDir m_folder;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<StartWindow> m_window;
    std::unique_ptr<KeyOpening> m_opening;
    std::shared_ptr<SecretStore> m_store;
    std::atomic<int> m_keychainAsked = 0;
    std::atomic<bool> m_inGuiThread = false;
    QSemaphore m_mayDerive{ 0 };
    bool m_slow = false;
    int m_files = 0;

    QString freshPath() { return m_folder.filePath(u"keys-%1"_s.arg(++m_files)); }

    QString existingFile()
    {
        const QString path = freshPath();
        [&path] { SP_VERIFY(openFileSecretStore(path, Passphrase)); }();
        return path;
    }

    QString fileWith(const QByteArray &content)
    {
        QFile file(freshPath());
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
        return file.fileName();
    }

    void begin(const KeyOpening::Source &source, ErrorCode keychain = ErrorCode::Unavailable)
    {
        KeyOpening::Doors doors = KeyOpening::realDoors();
        doors.keychain = [this, keychain]() -> Store {
            ++m_keychainAsked;
            return fail(keychain, u"played"_s);
        };
        doors.file = [this, file = doors.file](const QString &path, const QByteArray &passphrase) {
            m_inGuiThread = QThread::currentThread() == QCoreApplication::instance()->thread();
            if (m_slow)
                m_mayDerive.acquire();
            return file(path, passphrase);
        };
        m_opening = std::make_unique<KeyOpening>(source, doors, *m_window);
        connect(m_opening.get(), &KeyOpening::opened, this,
                [this](const std::shared_ptr<SecretStore> &store) { m_store = store; });
        m_opening->begin();
    }

    QLineEdit *passphrase() const { return m_window->findChild<QLineEdit *>(u"passphrase"_s); }
    QLineEdit *again() const { return m_window->findChild<QLineEdit *>(u"passphraseAgain"_s); }
    Button *button(const char *name) const
    {
        return m_window->findChild<Button *>(QString::fromLatin1(name));
    }
    QString text(const char *name) const
    {
        return m_window->findChild<Text *>(QString::fromLatin1(name))->text();
    }

    void enter(const QString &typed, const QString &second = {})
    {
        passphrase()->clear();
        QTest::keyClicks(passphrase(), typed);
        if (!second.isEmpty())
            QTest::keyClicks(again(), second);
        button("passphraseConfirm")->click();
    }

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QApplication::setApplicationName(u"sallyport-tests"_s);
        m_theme = std::make_unique<Theme>();
    }

    void init()
    {
        m_window = std::make_unique<StartWindow>();
        m_keychainAsked = 0;
    }

    void cleanup()
    {
        if (m_slow)
            m_mayDerive.release();
        m_opening.reset();
        m_window.reset();
        m_store.reset();
        m_slow = false;
    }

    void aKeyFileAsksForItsPassphraseUntilItIsRight()
    {
        begin({ .keyFile = existingFile(), .passphraseFile = {}, .ownFile = {} });
        QVERIFY(passphrase()->isVisible());
        QVERIFY(!again()->isVisible());
        enter(u"correct house"_s);
        QTRY_VERIFY(text("passphraseNote").contains(u"not the passphrase"_s));
        QVERIFY(m_store == nullptr);
        enter(QString::fromLatin1(Passphrase));
        QTRY_VERIFY(m_store != nullptr);
        SP_VERIFY(m_store->write(u"key"_s, "x"));
        QCOMPARE(m_keychainAsked, 0);
    }

    void theWindowLivesWhileTheKeyIsDerived()
    {
        m_slow = true;
        begin({ .keyFile = existingFile(), .passphraseFile = {}, .ownFile = {} });
        enter(QString::fromLatin1(Passphrase));
        bool alive = false;
        QMetaObject::invokeMethod(
            this, [&alive] { alive = true; }, Qt::QueuedConnection);
        QTRY_VERIFY(alive);
        QVERIFY(m_store == nullptr);
        m_mayDerive.release();
        QTRY_VERIFY(m_store != nullptr);
        QVERIFY(!m_inGuiThread);
        m_slow = false;
    }

    void withoutAKeychainAFileIsOffered()
    {
        const QString own = m_folder.filePath(u"new/folder/keys"_s);
        begin({ .keyFile = {}, .passphraseFile = {}, .ownFile = own });
        QTRY_VERIFY(again()->isVisible());
        QCOMPARE(m_keychainAsked, 1);
        QString sentence = text("startSentence");
        sentence.remove(QChar(0x200b)); // where a long path may break
        QVERIFY2(sentence.contains(u"no keychain"_s), qPrintable(sentence));
        QVERIFY2(sentence.contains(u"Nobody can recover it"_s), qPrintable(sentence));
        QVERIFY2(sentence.contains(own), qPrintable(sentence));
        QVERIFY(!QFile::exists(own));
        enter(QString::fromLatin1(Passphrase), QString::fromLatin1(Passphrase));
        QTRY_VERIFY(m_store != nullptr);
        SP_VERIFY(openFileSecretStore(own, Passphrase));
    }

    void theFileOfTheFirstTimeIsOpenedTheNextTime()
    {
        begin({ .keyFile = {}, .passphraseFile = {}, .ownFile = existingFile() });
        QTRY_VERIFY(passphrase()->isVisible());
        QVERIFY(!again()->isVisible());
        enter(QString::fromLatin1(Passphrase));
        QTRY_VERIFY(m_store != nullptr);
    }

    void aLockedKeyringIsToBeUnlockedAndNoFileIsOffered()
    {
        begin({ .keyFile = {}, .passphraseFile = {}, .ownFile = freshPath() }, ErrorCode::Locked);
        QTRY_VERIFY(button("startRetry")->isVisible());
        QVERIFY(text("startSentence").contains(u"keyring is locked"_s));
        QVERIFY(!passphrase()->isVisible());
        button("startRetry")->click();
        QTRY_COMPARE(m_keychainAsked, 2);
    }

    void cancellingEndsInASentenceAndCanBeTakenBack_data()
    {
        QTest::addColumn<bool>("creating");
        QTest::addColumn<bool>("working");
        QTest::newRow("of a file that is there") << false << false;
        QTest::newRow("of a new file") << true << false;
        QTest::newRow("while the key is derived") << false << true;
    }
    void cancellingEndsInASentenceAndCanBeTakenBack()
    {
        QFETCH(const bool, creating);
        QFETCH(const bool, working);
        m_slow = working;
        const QString path = creating ? freshPath() : existingFile();
        begin({ .keyFile = path, .passphraseFile = {}, .ownFile = {} });
        if (working)
            enter(QString::fromLatin1(Passphrase));
        button("passphraseCancel")->click();
        QVERIFY(m_window->isVisible());
        QVERIFY(!passphrase()->isVisible());
        QVERIFY(text("startSentence").contains(u"stays closed"_s));
        QCOMPARE(QFile::exists(path), !creating);
        if (working)
            m_mayDerive.release();
        m_slow = false;
        button("startRetry")->click();
        QVERIFY(passphrase()->isVisible());
        QVERIFY(passphrase()->isEnabled());
        QVERIFY(m_store == nullptr); // the answer to what was cancelled does not count
        enter(QString::fromLatin1(Passphrase), creating ? QString::fromLatin1(Passphrase) : u""_s);
        QTRY_VERIFY(m_store != nullptr);
    }

    void aPassphraseFileIsNotAskedFor()
    {
        begin({ .keyFile = existingFile(),
                .passphraseFile = fileWith(QByteArray(Passphrase) + "\r\nsecond line\n"),
                .ownFile = {} });
        QTRY_VERIFY(m_store != nullptr);
        QVERIFY(!passphrase()->isVisible());
    }

    void whatCannotBeOpenedSaysWhy_data()
    {
        QTest::addColumn<QString>("keyFile");
        QTest::addColumn<QString>("passphraseFile");
        QTest::addColumn<QString>("words");
        QTest::newRow("a passphrase file that is not there")
            << existingFile() << freshPath() << u"cannot be read"_s;
        QTest::newRow("a passphrase file with another passphrase")
            << existingFile() << fileWith("correct house\n") << u"does not open"_s;
        QTest::newRow("a short passphrase for a new file")
            << freshPath() << fileWith("short\n") << u"12 characters"_s;
        QTest::newRow("a file that is none of ours")
            << fileWith("hello") << fileWith(Passphrase) << u"damaged"_s;
        QTest::newRow("a folder that is not there")
            << m_folder.filePath(u"no/folder/keys"_s) << fileWith(Passphrase) << u"folder"_s;
    }
    void whatCannotBeOpenedSaysWhy()
    {
        QFETCH(const QString, keyFile);
        QFETCH(const QString, passphraseFile);
        QFETCH(const QString, words);
        begin({ .keyFile = keyFile, .passphraseFile = passphraseFile, .ownFile = {} });
        QTRY_VERIFY(button("startRetry")->isVisible());
        QVERIFY2(text("startSentence").contains(words), qPrintable(text("startSentence")));
        QVERIFY(m_store == nullptr);
    }

    void aDamagedFileIsNotAskedForAgain()
    {
        begin({ .keyFile = fileWith("hello"), .passphraseFile = {}, .ownFile = {} });
        enter(QString::fromLatin1(Passphrase));
        QTRY_VERIFY(button("startRetry")->isVisible());
        QVERIFY(text("startSentence").contains(u"damaged"_s));
    }
};

QTEST_MAIN(TestKeyOpening)
#include "tst_keyopening.moc"
