// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/cbor.h"
#include "models/ledger/eventcodec.h"
#include "tests/support/verify.h"

#include <QCborMap>
#include <QCborValue>

using namespace Qt::StringLiterals;
using namespace sallyport;

namespace {

Event sample(EventKind kind = EventKind::Opened)
{
    return { .kind = kind,
             .at = fromMs(1'700'000'000'123),
             .actor = u"ada"_s,
             .requestId = u"aa"_s,
             .grantId = u"gg"_s,
             .intentDigest = QByteArray(32, 'i'),
             .data = { { u"text"_s, u"x"_s }, { u"count"_s, 3 } } };
}

} // namespace

class TestEventCodec : public QObject
{
    Q_OBJECT

private slots:
    void everyKindComesBack()
    {
        for (int number = 0; number <= int(EventKind::LedgerCreated); ++number) {
            const auto kind = static_cast<EventKind>(number);
            const auto parsed = parseEvent(encodeEvent(sample(kind)));
            SP_VERIFY(parsed);
            QCOMPARE(parsed->kind, kind);
        }
    }

    void everyMemberComesBack()
    {
        const auto parsed = parseEvent(encodeEvent(sample()));
        SP_VERIFY(parsed);
        QVERIFY(*parsed == sample());
        SP_VERIFY(parseEvent(encodeEvent({})));
    }

    void theSameEventHasTheSameBytes()
    {
        Event other = sample();
        other.data = { { u"count"_s, 3 }, { u"text"_s, u"x"_s } };
        QCOMPARE(encodeEvent(other), encodeEvent(sample()));
    }

    void alteredMembersAreRefused_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QCborValue>("value");
        for (const char *key : { "v", "k", "t", "a", "r", "g", "i", "d" })
            QTest::addRow("without %s", key) << QString::fromLatin1(key) << QCborValue();
        QTest::newRow("another version") << u"v"_s << QCborValue(2);
        QTest::newRow("an unknown kind") << u"k"_s << QCborValue(u"nothing-happened"_s);
        QTest::newRow("a time as text") << u"t"_s << QCborValue(u"now"_s);
        QTest::newRow("a short intent digest") << u"i"_s << QCborValue(QByteArray(5, 'i'));
        QTest::newRow("data that is no map") << u"d"_s << QCborValue(1);
        QTest::newRow("a member too many") << u"z"_s << QCborValue(1);
    }
    void alteredMembersAreRefused()
    {
        QFETCH(const QString, key);
        QFETCH(const QCborValue, value);
        auto map = decodeCanonical(encodeEvent(sample()));
        SP_VERIFY(map);
        map->remove(key);
        if (!value.isUndefined())
            map->insert(key, value);
        SP_FAILS(parseEvent(encodeCanonical(*map)), ErrorCode::Corrupt);
    }

    void anEventMayBeLongerThanAnIntentButNotEndless()
    {
        Event large = sample();
        large.data = { { u"text"_s, QString(60'000, u'x') } };
        SP_VERIFY(parseEvent(encodeEvent(large)));
        large.data = { { u"text"_s, QString(MaxEventBytes, u'x') } };
        SP_FAILS(parseEvent(encodeEvent(large)), ErrorCode::Corrupt);
    }
};

QTEST_GUILESS_MAIN(TestEventCodec)
#include "tst_eventcodec.moc"
