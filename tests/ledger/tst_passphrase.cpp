// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/passphrase.h"
#include "tests/support/verify.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace sallyport;

class TestPassphrase : public QObject
{
    Q_OBJECT

private slots:
    void newOnesAreJudged_data()
    {
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("again");
        QTest::addColumn<int>("flaw"); // -1: none
        const QByteArray longest(LongestPassphrase, 'x');
        QTest::newRow("the shortest is taken")
            << QByteArray("twelve chars") << QByteArray("twelve chars") << -1;
        QTest::newRow("one character less is too short")
            << QByteArray("eleven char") << QByteArray("eleven char")
            << int(PassphraseFlaw::TooShort);
        QTest::newRow("none is too short")
            << QByteArray() << QByteArray() << int(PassphraseFlaw::TooShort);
        QTest::newRow("characters count, not bytes")
            << QByteArray("\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4")
            << QByteArray("\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4") << int(PassphraseFlaw::TooShort);
        QTest::newRow("the longest is taken") << longest << longest << -1;
        QTest::newRow("one byte more is too long")
            << longest + 'x' << longest + 'x' << int(PassphraseFlaw::TooLong);
        QTest::newRow("two that differ in a blank are different")
            << QByteArray("twelve chars") << QByteArray("twelve chars ")
            << int(PassphraseFlaw::Different);
    }
    void newOnesAreJudged()
    {
        QFETCH(const QByteArray, first);
        QFETCH(const QByteArray, again);
        QFETCH(const int, flaw);
        const auto found = flawOfNew(first, again);
        QCOMPARE(found ? int(*found) : -1, flaw);
    }

    void theFirstLineOfAFileCounts_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("passphrase");
        QTest::newRow("with a line end") << QByteArray("some words\n") << QByteArray("some words");
        QTest::newRow("without one") << QByteArray("some words") << QByteArray("some words");
        QTest::newRow("as Windows ends lines")
            << QByteArray("some words\r\n") << QByteArray("some words");
        QTest::newRow("blanks belong to it")
            << QByteArray(" some words \n") << QByteArray(" some words ");
        QTest::newRow("not the second line") << QByteArray("a\nb\n") << QByteArray("a");
        QTest::newRow("an empty file") << QByteArray() << QByteArray();
        QTest::newRow("the longest, whole") << QByteArray(LongestPassphrase, 'x') + "\r\n"
                                            << QByteArray(LongestPassphrase, 'x');
    }
    void theFirstLineOfAFileCounts()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const QByteArray, passphrase);
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"passphrase"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        const auto read = passphraseOfFile(file.fileName());
        SP_VERIFY(read);
        QCOMPARE(*read, passphrase);
    }

    void aFileThatIsNotThereIsNotFound()
    {
        const QTemporaryDir folder;
        SP_FAILS(passphraseOfFile(folder.filePath(u"none"_s)), ErrorCode::NotFound);
        SP_FAILS(passphraseOfFile(folder.path()), ErrorCode::Denied);
    }
};

QTEST_GUILESS_MAIN(TestPassphrase)
#include "tst_passphrase.moc"
