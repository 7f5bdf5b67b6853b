// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/cbor.h"
#include "models/ledger/secretstore.h"
#include "tests/support/verify.h"

#include <QCborMap>
#include <QCborValue>
#include <QFile>
#include <QLockFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace sallyport;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void replaceContent(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(content);
}

} // namespace

class TestSecretStore : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    int m_files = 0;

    QString freshPath() { return m_folder.filePath(u"secrets-%1"_s.arg(++m_files)); }

private slots:
    void secretsComeBackAfterReopening()
    {
        const QString path = freshPath();
        const QByteArray secret("\0binary\xff", 8);
        {
            const auto store = openFileSecretStore(path, "pass");
            SP_VERIFY(store);
            QVERIFY(!(*store)->read(u"key"_s)->has_value());
            SP_VERIFY((*store)->write(u"key"_s, secret));
            SP_VERIFY((*store)->write(u"empty"_s, {}));
        }
        const auto store = openFileSecretStore(path, "pass");
        SP_VERIFY(store);
        QCOMPARE((*store)->read(u"key"_s)->value_or("x"), secret);
        QCOMPARE((*store)->read(u"empty"_s)->value_or("x"), QByteArray());
        SP_VERIFY((*store)->write(u"key"_s, "new"));
        QCOMPARE((*store)->read(u"key"_s)->value_or("x"), QByteArray("new"));
        SP_VERIFY((*store)->remove(u"key"_s));
        SP_VERIFY((*store)->remove(u"key"_s));
        QVERIFY(!(*store)->read(u"key"_s)->has_value());
    }

    void I8_noSecretAndNoPassphraseIsInTheFile()
    {
        const QString path = freshPath();
        const auto store = openFileSecretStore(path, "the passphrase");
        SP_VERIFY(store);
        SP_VERIFY((*store)->write(u"key"_s, "the device key"));
        const QByteArray content = contentOf(path);
        QVERIFY(!content.isEmpty());
        QVERIFY(!content.contains("the device key"));
        QVERIFY(!content.contains("the passphrase"));
        QVERIFY(!content.contains("device"));
    }

    void I8_theFileIsItsOwnersAlone()
    {
        const QString path = freshPath();
        const auto store = openFileSecretStore(path, "pass");
        SP_VERIFY(store);
        const auto onlyOwner = QFileDevice::ReadOwner | QFileDevice::WriteOwner
            | QFileDevice::ReadUser | QFileDevice::WriteUser;
        QCOMPARE(QFile::permissions(path), onlyOwner);
        QFile::setPermissions(path, onlyOwner | QFileDevice::ReadOther);
        SP_VERIFY((*store)->write(u"key"_s, "x"));
        QCOMPARE(QFile::permissions(path), onlyOwner);
    }

    void aWrongPassphraseIsDenied_data()
    {
        QTest::addColumn<QByteArray>("passphrase");
        QTest::newRow("another one") << QByteArray("Pass");
        QTest::newRow("a longer one") << QByteArray("pass ");
        QTest::newRow("none") << QByteArray();
    }
    void aWrongPassphraseIsDenied()
    {
        QFETCH(const QByteArray, passphrase);
        const QString path = freshPath();
        SP_VERIFY(openFileSecretStore(path, "pass"));
        const QByteArray before = contentOf(path);
        SP_FAILS(openFileSecretStore(path, passphrase), ErrorCode::Denied);
        QCOMPARE(contentOf(path), before);
    }

    void damagedFilesAreCorruptAndKept_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("an empty file") << QByteArray();
        QTest::newRow("another file") << QByteArray("hello");
        QTest::newRow("members that are missing") << encodeCanonical({ { u"v"_s, 1 } });
    }
    void damagedFilesAreCorruptAndKept()
    {
        QFETCH(const QByteArray, content);
        const QString path = freshPath();
        replaceContent(path, content);
        SP_FAILS(openFileSecretStore(path, "pass"), ErrorCode::Corrupt);
        QCOMPARE(contentOf(path), content);
    }

    void alteredEntries_data()
    {
        QTest::addColumn<QString>("how");
        QTest::newRow("a flipped bit is found") << u"flip"_s;
        QTest::newRow("a cut entry is found") << u"cut"_s;
        QTest::newRow("an entry under another's name is found") << u"swap"_s;
    }
    void alteredEntries()
    {
        QFETCH(const QString, how);
        const QString path = freshPath();
        const auto store = openFileSecretStore(path, "pass");
        SP_VERIFY(store);
        SP_VERIFY((*store)->write(u"one"_s, "1"));
        SP_VERIFY((*store)->write(u"two"_s, "2"));
        QCborMap map = *decodeCanonical(contentOf(path));
        QCborMap entries = map.value(u"e"_s).toMap();
        QByteArray sealed = entries.value(u"one"_s).toByteArray();
        if (how == u"flip"_s)
            sealed.back() = static_cast<char>(sealed.back() ^ 1);
        else if (how == u"cut"_s)
            sealed.truncate(10);
        else
            sealed = entries.value(u"two"_s).toByteArray();
        entries.insert(u"one"_s, sealed);
        map.insert(u"e"_s, entries);
        replaceContent(path, encodeCanonical(map));
        SP_FAILS((*store)->read(u"one"_s), ErrorCode::Corrupt);
        QCOMPARE((*store)->read(u"two"_s)->value_or("x"), QByteArray("2"));
    }

    void twoProcessesShareOneFile()
    {
        const QString path = freshPath();
        const auto first = openFileSecretStore(path, "pass");
        const auto second = openFileSecretStore(path, "pass");
        SP_VERIFY(second);
        SP_VERIFY((*first)->write(u"a"_s, "1"));
        SP_VERIFY((*second)->write(u"b"_s, "2"));
        QCOMPARE((*first)->read(u"b"_s)->value_or("x"), QByteArray("2"));
        QCOMPARE((*second)->read(u"a"_s)->value_or("x"), QByteArray("1"));
    }

    void aFileThatWasReplacedIsNotMixedUp()
    {
        const QString path = freshPath();
        const auto store = openFileSecretStore(path, "pass");
        SP_VERIFY(store);
        QVERIFY(QFile::remove(path));
        SP_VERIFY(openFileSecretStore(path, "pass"));
        SP_FAILS((*store)->write(u"a"_s, "1"), ErrorCode::Conflict);
    }

    void aMachineWithoutAKeychainSaysSo()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
        SP_FAILS(openKeychainSecretStore(), ErrorCode::Unavailable);
    }

    void aFolderThatIsNotThereIsUnavailable()
    {
        SP_FAILS(openFileSecretStore(m_folder.filePath(u"no/such/folder"_s), "pass"),
                 ErrorCode::Unavailable);
    }
};

QTEST_GUILESS_MAIN(TestSecretStore)
#include "tst_secretstore.moc"
