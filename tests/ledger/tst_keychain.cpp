// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ledger/keyringdesktop.h"

#include <QFile>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace sallyport::test;

using Bus = KeyringDesktop::Bus;

// The store on the real gnome-keyring. A locked keyring, an entry that is missing and a service
// that is missing look the same to QtKeychain in more than one place; to us they must never.
class TestKeychain : public QObject
{
    Q_OBJECT

private:
    // Not a word that could be in a file by chance; binary, as keys are.
    const QByteArray m_secret = QByteArray("\x01\xfe", 2) + "sallyport-test-secret-4711";
    std::unique_ptr<KeyringDesktop> m_desktop;

private slots:
    void init() { m_desktop = std::make_unique<KeyringDesktop>(); }

    void cleanup()
    {
        m_desktop->logOut();
        QCOMPARE(m_desktop->filesWith(m_secret), QStringList());
        m_desktop.reset();
    }

    void anUnlockedKeyringKeepsAndForgets()
    {
        QVERIFY(m_desktop->logIn(Bus::Full, "login"));
        QCOMPARE(m_desktop->probe({ u"open"_s, u"read"_s, u"write"_s, u"read"_s, u"remove"_s,
                                    u"read"_s, u"remove"_s },
                                  m_secret),
                 QStringList({ u"open: done"_s, u"read: missing"_s, u"write: done"_s,
                               u"read: the secret"_s, u"remove: done"_s, u"read: missing"_s,
                               u"remove: done"_s }));
    }

    void whatWasKeptIsThereInTheNextSession()
    {
        QVERIFY(m_desktop->logIn(Bus::Full, "login"));
        QCOMPARE(m_desktop->probe({ u"open"_s, u"write"_s }, m_secret),
                 QStringList({ u"open: done"_s, u"write: done"_s }));
        m_desktop->logOut();
        QVERIFY(m_desktop->fileCount() > 0);
        QVERIFY(m_desktop->logIn(Bus::Full, "login"));
        QCOMPARE(m_desktop->probe({ u"open"_s, u"read"_s }, m_secret),
                 QStringList({ u"open: done"_s, u"read: the secret"_s }));
    }

    void aKeyringOfAnotherPasswordIsLocked_data()
    {
        QTest::addColumn<QString>("operation");
        QTest::newRow("and nobody is asked by a command") << u"open"_s;
        QTest::newRow("and stays so when the question cannot be shown") << u"open-asking"_s;
    }
    void aKeyringOfAnotherPasswordIsLocked()
    {
        QFETCH(const QString, operation);
        QVERIFY(m_desktop->logIn(Bus::Full, "login"));
        QCOMPARE(m_desktop->probe({ u"open"_s, u"write"_s }, m_secret).last(), u"write: done"_s);
        m_desktop->logOut();
        QVERIFY(m_desktop->logIn(Bus::Full, "another password"));
        QCOMPARE(m_desktop->probe({ operation }, m_secret),
                 QStringList({ operation + u": Locked"_s }));
        m_desktop->logOut();
        // Nothing was lost or replaced by trying.
        QVERIFY(m_desktop->logIn(Bus::Full, "login"));
        QCOMPARE(m_desktop->probe({ u"open"_s, u"read"_s }, m_secret).last(),
                 u"read: the secret"_s);
    }

    void aKeyringThatIsLockedLaterSaysSo_data()
    {
        QTest::addColumn<QString>("operation");
        QTest::newRow("to whoever reads an entry that is there") << u"read"_s;
        QTest::newRow("to whoever writes") << u"write"_s;
        QTest::newRow("to whoever deletes") << u"remove"_s;
    }
    void aKeyringThatIsLockedLaterSaysSo()
    {
        QFETCH(const QString, operation);
        QVERIFY(m_desktop->logIn(Bus::Full, "login"));
        QCOMPARE(m_desktop->probe({ u"open"_s, u"write"_s, u"lock"_s, operation }, m_secret),
                 QStringList({ u"open: done"_s, u"write: done"_s, u"lock: done"_s,
                               operation + u": Locked"_s }));
        m_desktop->logOut();
        QVERIFY(m_desktop->logIn(Bus::Full, "login"));
        QCOMPARE(m_desktop->probe({ u"open"_s, u"read"_s }, m_secret).last(),
                 u"read: the secret"_s);
    }

    void withoutAKeyringItIsUnavailable_data()
    {
        QTest::addColumn<int>("bus");
        QTest::addColumn<QString>("operation");
        for (const auto &operation : { u"open"_s, u"open-asking"_s }) {
            const QByteArray how = ' ' + operation.toUtf8();
            QTest::newRow("no bus at all:" + how) << int(Bus::None) << operation;
            QTest::newRow("a bus without the service:" + how) << int(Bus::Empty) << operation;
            QTest::newRow("a service in which no keyring was ever made:" + how)
                << int(Bus::Full) << operation;
        }
    }
    void withoutAKeyringItIsUnavailable()
    {
        QFETCH(const int, bus);
        QFETCH(const QString, operation);
        QVERIFY(m_desktop->logIn(Bus(bus)));
        QCOMPARE(m_desktop->probe({ operation }, m_secret),
                 QStringList({ operation + u": Unavailable"_s }));
    }

    // That the search of the other tests would find something.
    void theSearchFindsWhatIsInPlainText_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("as it is") << "x" + m_secret;
        QTest::newRow("as QtKeychain writes it") << "x" + m_secret.toBase64();
        QTest::newRow("as hexadecimal") << m_secret.toHex().toUpper();
    }
    void theSearchFindsWhatIsInPlainText()
    {
        QFETCH(const QByteArray, content);
        const QString path = m_desktop->home() + u"/.hidden"_s;
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        QCOMPARE(m_desktop->filesWith(m_secret), QStringList(path));
        QVERIFY(file.remove());
    }
};

QTEST_GUILESS_MAIN(TestKeychain)
#include "tst_keychain.moc"
