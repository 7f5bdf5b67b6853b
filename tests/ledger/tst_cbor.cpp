// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/cbor.h"
#include "tests/support/verify.h"

#include <QCborArray>
#include <QCborValue>

#include <limits>

using namespace Qt::StringLiterals;
using namespace sallyport;

namespace {

QByteArray nested(int depth)
{
    QByteArray bytes;
    for (int i = 1; i < depth; ++i)
        bytes += "\xa1\x61\x61"; // {"a": ...
    return bytes + '\xa0';
}

} // namespace

class TestCbor : public QObject
{
    Q_OBJECT

private slots:
    void canonicalForms_data()
    {
        QTest::addColumn<QCborMap>("map");
        QTest::addColumn<QByteArray>("hex");
        const auto one = [](const QCborValue &value) { return QCborMap{ { u"a"_s, value } }; };
        QTest::newRow("nothing") << QCborMap() << QByteArray("a0");
        QTest::newRow("the largest integer within the head") << one(23) << QByteArray("a1616117");
        QTest::newRow("the smallest of one byte") << one(24) << QByteArray("a161611818");
        QTest::newRow("the largest of one byte") << one(255) << QByteArray("a1616118ff");
        QTest::newRow("the smallest of two bytes") << one(256) << QByteArray("a16161190100");
        QTest::newRow("the smallest of four bytes") << one(65536) << QByteArray("a161611a00010000");
        QTest::newRow("the smallest of eight bytes")
            << one(Q_INT64_C(4294967296)) << QByteArray("a161611b0000000100000000");
        QTest::newRow("the largest") << one(qint64(std::numeric_limits<qint64>::max()))
                                     << QByteArray("a161611b7fffffffffffffff");
        QTest::newRow("minus one") << one(-1) << QByteArray("a1616120");
        QTest::newRow("the most negative") << one(qint64(std::numeric_limits<qint64>::min()))
                                           << QByteArray("a161613b7fffffffffffffff");
        QTest::newRow("truth values")
            << one(QCborArray{ true, false }) << QByteArray("a1616182f5f4");
        QTest::newRow("bytes and text") << one(QCborArray{ QByteArray("x"), u"x"_s })
                                        << QByteArray("a16161824178"
                                                      "6178");
        QTest::newRow("text beyond ASCII") << one(u"ü"_s) << QByteArray("a1616162c3bc");
        QTest::newRow("keys are sorted by their bytes, short ones first")
            << QCborMap{ { u"aa"_s, 1 }, { u"b"_s, 2 }, { u"a"_s, 3 } }
            << QByteArray("a3"
                          "616103"
                          "616202"
                          "62616101");
    }
    void canonicalForms()
    {
        QFETCH(const QCborMap, map);
        QFETCH(const QByteArray, hex);
        QCOMPARE(encodeCanonical(map).toHex(), hex);
        const auto decoded = decodeCanonical(QByteArray::fromHex(hex));
        SP_VERIFY(decoded);
        QCOMPARE(encodeCanonical(*decoded).toHex(), hex);
    }

    void otherFormsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto hex = [](const char *text) { return QByteArray::fromHex(text); };
        QTest::newRow("no bytes") << QByteArray();
        QTest::newRow("a number instead of a map") << hex("01");
        QTest::newRow("a list instead of a map") << hex("80");
        QTest::newRow("a map that is cut off") << hex("a16161");
        QTest::newRow("a text that is cut off") << hex("a161616561");
        QTest::newRow("a length beyond everything") << hex("a161617bffffffffffffffff");
        QTest::newRow("a byte behind the map") << hex("a000");
        QTest::newRow("a second map behind the map") << hex("a0a0");
        QTest::newRow("a map of indefinite length") << hex("bf616101ff");
        QTest::newRow("a list of indefinite length") << hex("a161619f01ff");
        QTest::newRow("a text of indefinite length") << hex("a161617f6178ff");
        QTest::newRow("bytes of indefinite length") << hex("a161615f4178ff");
        QTest::newRow("an integer in one byte too many") << hex("a161611817");
        QTest::newRow("an integer in two bytes too many") << hex("a161611900ff");
        QTest::newRow("an integer in eight bytes that needs four")
            << hex("a161611b00000000ffffffff");
        QTest::newRow("a text length in too many bytes") << hex("a1616178"
                                                                "0161");
        QTest::newRow("a map length in too many bytes") << hex("b801616101");
        QTest::newRow("keys out of order") << hex("a2616201616102");
        QTest::newRow("a longer key before a shorter one") << hex("a262616101616202");
        QTest::newRow("a key twice") << hex("a2616101616102");
        QTest::newRow("a key that is a number") << hex("a10101");
        QTest::newRow("a key that is bytes") << hex("a1416101");
        QTest::newRow("a half float") << hex("a16161f93c00");
        QTest::newRow("a float") << hex("a16161fa3f800000");
        QTest::newRow("a double") << hex("a16161fb3ff0000000000000");
        QTest::newRow("null") << hex("a16161f6");
        QTest::newRow("undefined") << hex("a16161f7");
        QTest::newRow("an unknown simple value") << hex("a16161f0");
        QTest::newRow("truth in two bytes") << hex("a16161f815");
        QTest::newRow("a tag") << hex("a16161c101");
        QTest::newRow("a date") << hex("a16161c074323032362d31312d32345430303a30303a30305a");
        QTest::newRow("a UUID") << hex("a16161d82550000102030405060708090a0b0c0d0e0f");
        QTest::newRow("an integer beyond 64 bits") << hex("a161611bffffffffffffffff");
        QTest::newRow("text that is not UTF-8") << hex("a1616161ff");
        QTest::newRow("text with an over-long form") << hex("a1616162c080");
        QTest::newRow("text with a surrogate") << hex("a1616163eda080");
        QTest::newRow("a reserved head") << hex("a161611c");
        QTest::newRow("a break without a beginning") << hex("a16161ff");
        QTest::newRow("too deep") << nested(MaxCborDepth + 1);
        QTest::newRow("very deep") << nested(5000);
        QTest::newRow("lists too deep")
            << QByteArray("\xa1\x61\x61", 3) + QByteArray(9, '\x81') + '\1';
    }
    void otherFormsAreRefused()
    {
        QFETCH(const QByteArray, bytes);
        SP_FAILS(decodeCanonical(bytes), ErrorCode::Corrupt);
    }

    void theLimitsThemselvesAreAllowed()
    {
        SP_VERIFY(decodeCanonical(nested(MaxCborDepth)));
        QCborMap map;
        map.insert(u"a"_s, QByteArray(MaxPayloadBytes - 6, 'x'));
        QCOMPARE(encodeCanonical(map).size(), MaxPayloadBytes);
        SP_VERIFY(decodeCanonical(encodeCanonical(map)));
        map.insert(u"a"_s, QByteArray(MaxPayloadBytes - 5, 'x'));
        SP_FAILS(decodeCanonical(encodeCanonical(map)), ErrorCode::Corrupt);
        SP_VERIFY(decodeCanonical(encodeCanonical(map), MaxPayloadBytes + 1));
    }
};

QTEST_GUILESS_MAIN(TestCbor)
#include "tst_cbor.moc"
