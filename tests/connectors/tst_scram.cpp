// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/scram.h"
#include "tests/support/verify.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace sallyport;

class TestScram : public QObject
{
    Q_OBJECT

private slots:
    void theVerifierOfRfc7677()
    {
        // Salt and password of RFC 7677 section 3; the keys were computed from them independently,
        // and its ServerSignature follows from this ServerKey.
        const auto verifier
            = scramVerifier("pencil", QByteArray::fromBase64("W22ZaJ0SNY7soEsUEjb6gQ=="), 4096);
        SP_VERIFY(verifier);
        QCOMPARE(*verifier,
                 QByteArray("SCRAM-SHA-256$4096:W22ZaJ0SNY7soEsUEjb6gQ==$"
                            "WG5d8oPm3OtcPnkdi4Uo7BkeZkBFzpcXkuLmtbsT4qY=:"
                            "wfPLwcE6nTWhTAmQ7tl2KeoiWGPlZqQxSrmfPwDl2dU="));
    }

    void passwordsAreLongSafeAndNeverTheSame()
    {
        static const QRegularExpression safe(uR"(\A[A-Za-z0-9_-]{32}\z)"_s);
        QSet<QByteArray> seen;
        for (int i = 0; i < 200; ++i) {
            const auto password = makePassword();
            SP_VERIFY(password);
            QVERIFY(safe.match(QString::fromLatin1(*password)).hasMatch());
            seen.insert(*password);
        }
        QCOMPARE(seen.size(), 200);
    }

    void twoVerifiersOfOnePasswordDiffer()
    {
        const auto first = makeScramVerifier("same");
        const auto second = makeScramVerifier("same");
        SP_VERIFY(first);
        SP_VERIFY(second);
        QVERIFY(*first != *second);
        QVERIFY(isScramVerifier(*first));
        QVERIFY(!first->contains("same"));
    }

    void passwordsThatAServerCouldReadDifferently_data()
    {
        QTest::addColumn<QByteArray>("password");
        QTest::newRow("an empty one is refused") << QByteArray();
        QTest::newRow("one that SASLprep could change is refused") << QByteArray("pass\xc3\xa9");
        QTest::newRow("one with a control character is refused") << QByteArray("a\nb");
        QTest::newRow("one with a zero is refused") << QByteArray("a\0b", 3);
        QTest::newRow("an over-long one is refused") << QByteArray(129, 'x');
    }

    void passwordsThatAServerCouldReadDifferently()
    {
        QFETCH(const QByteArray, password);
        SP_FAILS(makeScramVerifier(password), ErrorCode::Invalid);
    }

    void onlyTheFormOfAVerifierIsOne_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QByteArray good = makeScramVerifier("x").value();
        QTest::newRow("a clear password is none") << QByteArray("correct horse battery staple");
        QTest::newRow("an MD5 hash is none") << QByteArray("md5d41d8cd98f00b204e9800998ecf8427e");
        QTest::newRow("a line feed after it is one too many") << good + '\n';
        QTest::newRow("text before it is one too many") << ' ' + good;
        QTest::newRow("a quote after it is one too many") << good + '\'';
        QTest::newRow("half of one is none") << good.left(good.size() - 10);
    }

    void onlyTheFormOfAVerifierIsOne()
    {
        QFETCH(const QByteArray, text);
        QVERIFY(!isScramVerifier(text));
    }
};

QTEST_GUILESS_MAIN(TestScram)
#include "tst_scram.moc"
