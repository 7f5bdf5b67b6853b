// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/crypto.h"
#include "tests/support/verify.h"

using namespace sallyport;

class TestCrypto : public QObject
{
    Q_OBJECT

private slots:
    void digestsOfFips180_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("hex");
        QTest::newRow("nothing")
            << QByteArray()
            << QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        QTest::newRow("abc")
            << QByteArray("abc")
            << QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        QTest::newRow("a million letters")
            << QByteArray(1'000'000, 'a')
            << QByteArray("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
    }
    void digestsOfFips180()
    {
        QFETCH(const QByteArray, message);
        QFETCH(const QByteArray, hex);
        QCOMPARE(sha256(message).toHex(), hex);
    }

    void signaturesOfRfc8032()
    {
        // Section 7.1, test 3.
        const auto key = SigningKey::fromSeed(QByteArray::fromHex(
            "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7"));
        SP_VERIFY(key);
        QCOMPARE(key->publicKey().toHex(),
                 QByteArray("fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025"));
        const QByteArray message = QByteArray::fromHex("af82");
        QCOMPARE(key->sign(message).toHex(),
                 QByteArray("6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac"
                            "18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a"));
        QVERIFY(verifySignature(key->publicKey(), message, key->sign(message)));
    }

    void aSeedMakesTheSameKeyAgain()
    {
        const SigningKey key = SigningKey::generate();
        const auto again = SigningKey::fromSeed(key.seed());
        SP_VERIFY(again);
        QCOMPARE(again->publicKey(), key.publicKey());
        QVERIFY(SigningKey::generate().publicKey() != key.publicKey());
        SP_FAILS(SigningKey::fromSeed(QByteArray(31, 'x')), ErrorCode::Corrupt);
        SP_FAILS(SigningKey::fromSeed({}), ErrorCode::Corrupt);
    }

    void whatIsNotSignedIsRefused_data()
    {
        const SigningKey key = SigningKey::generate();
        const QByteArray good = key.sign("message");
        QByteArray flipped = good;
        flipped[10] = static_cast<char>(flipped.at(10) ^ 1);
        QTest::addColumn<QByteArray>("publicKey");
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("signature");
        QTest::newRow("another message") << key.publicKey() << QByteArray("massage") << good;
        QTest::newRow("a flipped bit") << key.publicKey() << QByteArray("message") << flipped;
        QTest::newRow("another key")
            << SigningKey::generate().publicKey() << QByteArray("message") << good;
        QTest::newRow("a short signature")
            << key.publicKey() << QByteArray("message") << good.left(63);
        QTest::newRow("a long signature") << key.publicKey() << QByteArray("message") << good + 'x';
        QTest::newRow("no signature") << key.publicKey() << QByteArray("message") << QByteArray();
        QTest::newRow("a short key") << key.publicKey().left(31) << QByteArray("message") << good;
        QTest::newRow("no key") << QByteArray() << QByteArray("message") << good;
        QTest::newRow("a key of small order")
            << QByteArray(32, '\0') << QByteArray("message") << QByteArray(64, '\0');
    }
    void whatIsNotSignedIsRefused()
    {
        QFETCH(const QByteArray, publicKey);
        QFETCH(const QByteArray, message);
        QFETCH(const QByteArray, signature);
        QVERIFY(!verifySignature(publicKey, message, signature));
    }

    void comparingLooksAtEveryByte()
    {
        QVERIFY(equalInConstantTime("abc", "abc"));
        QVERIFY(equalInConstantTime({}, {}));
        QVERIFY(!equalInConstantTime("abc", "abd"));
        QVERIFY(!equalInConstantTime("abc", "ab"));
    }

    void randomBytesHaveTheirLengthAndDiffer()
    {
        QCOMPARE(randomBytes(32).size(), 32);
        QVERIFY(randomBytes(32) != randomBytes(32));
    }
};

QTEST_GUILESS_MAIN(TestCrypto)
#include "tst_crypto.moc"
