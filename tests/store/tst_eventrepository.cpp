// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/eventcodec.h"
#include "models/ledger/merkle.h"
#include "models/store/eventrepository.h"
#include "tests/store/storefixture.h"
#include "tests/support/verify.h"

using namespace Qt::StringLiterals;
using namespace sallyport;

namespace {

// Data in canonical order, because QCborMap compares in the order of insertion.
Event makeEvent(const QString &requestId, EventKind kind = EventKind::Filed)
{
    return { .kind = kind,
             .at = fromMs(1'700'000'000'123),
             .actor = u"ada"_s,
             .requestId = requestId,
             .grantId = u"g1"_s,
             .intentDigest = QByteArray(32, 'i'),
             .data = { { u"text"_s, u"'; --"_s }, { u"revision"_s, 1 } } };
}

QList<qint64> indicesOf(const Result<QList<LoggedEvent>> &events)
{
    QList<qint64> indices;
    if (events) {
        for (const LoggedEvent &one : *events)
            indices.append(one.index);
    }
    return indices;
}

} // namespace

class TestEventRepository : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { addBackendRows(); }

    void theLogCountsFromZeroWithoutGaps()
    {
        StoreFixture store;
        EventRepository events(store.database());
        QCOMPARE(events.size().value_or(-1), 0);
        QCOMPARE(events.append({ makeEvent(u"aa"_s), makeEvent(u"bb"_s) }).value_or(-1), 0);
        QCOMPARE(events.append({ makeEvent(u"aa"_s) }).value_or(-1), 2);
        QCOMPARE(events.size().value_or(-1), 3);
    }

    void whatIsStoredIsWhatIsHashed()
    {
        StoreFixture store;
        EventRepository events(store.database());
        SP_VERIFY(events.append({ makeEvent(u"aa"_s) }));
        const auto rows = events.rows(0, 10);
        SP_VERIFY(rows);
        QCOMPARE(rows->first().bytes, encodeEvent(makeEvent(u"aa"_s)));
        QCOMPARE(rows->first().leaf, leafHash(rows->first().bytes));
        QCOMPARE(events.since(0, 1)->first(), (LoggedEvent{ 0, makeEvent(u"aa"_s) }));
    }

    void readingPages()
    {
        StoreFixture store;
        EventRepository events(store.database());
        for (int i = 0; i < 6; ++i)
            SP_VERIFY(events.append({ makeEvent(i % 2 == 0 ? u"aa"_s : u"bb"_s) }));
        QCOMPARE(indicesOf(events.ofRequest(u"aa"_s, 0, 10)), (QList<qint64>{ 0, 2, 4 }));
        QCOMPARE(indicesOf(events.ofRequest(u"aa"_s, 1, 1)), (QList<qint64>{ 2 }));
        QCOMPARE(indicesOf(events.latest(2, {})), (QList<qint64>{ 5, 4 }));
        QCOMPARE(indicesOf(events.latest(2, 4)), (QList<qint64>{ 3, 2 }));
        QCOMPARE(indicesOf(events.since(4, 10)), (QList<qint64>{ 4, 5 }));
        QCOMPARE(events.rows(3, 2)->size(), 2);
    }

    void I5_theLogOnlyGrows_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("an event is not changed") << u"UPDATE event SET bytes = ZERO"_s;
        QTest::newRow("an event is not moved") << u"UPDATE event SET position = position + 1"_s;
        QTest::newRow("an event is not removed") << u"DELETE FROM event"_s;
        QTest::newRow("a checkpoint is not changed") << u"UPDATE checkpoint SET size = 0"_s;
        QTest::newRow("a checkpoint is not removed") << u"DELETE FROM checkpoint"_s;
    }
    void I5_theLogOnlyGrows()
    {
        QFETCH(QString, sql);
        sql.replace(u"ZERO"_s, StoreFixture::bytes("00"));
        StoreFixture store;
        EventRepository events(store.database());
        SP_VERIFY(events.append({ makeEvent(u"aa"_s) }));
        SP_VERIFY(events.addCheckpoint({ 1, QByteArray(32, 'r'), fromMs(1), QByteArray(64, 's') }));
        QVERIFY(!StoreFixture::exec(store.owner(), sql));
        QCOMPARE(events.since(0, 10)->first().event, makeEvent(u"aa"_s));
    }

    void anOverLongEventIsRefusedAndNothingIsWritten()
    {
        StoreFixture store;
        EventRepository events(store.database());
        Event large = makeEvent(u"aa"_s);
        large.data = { { u"text"_s, QString(70'000, u'x') } };
        SP_FAILS(events.append({ large }), ErrorCode::Invalid);
        QCOMPARE(events.size().value_or(-1), 0);
    }

    void aDamagedEventIsCorrupt()
    {
        StoreFixture store;
        EventRepository events(store.database());
        const QString insert
            = u"INSERT INTO event (position, bytes, leaf, request_id, grant_id, "
              "activity) VALUES (0, %1, %2, 'aa', '', 0)"_s.arg(
                  StoreFixture::bytes("00"), StoreFixture::bytes(QByteArray(64, '0')));
        QVERIFY(StoreFixture::exec(store.database(), insert));
        SP_FAILS(events.ofRequest(u"aa"_s, 0, 10), ErrorCode::Corrupt);
    }

    void checkpointsComeBySize()
    {
        StoreFixture store;
        EventRepository events(store.database());
        QVERIFY(!events.latestCheckpoint()->has_value());
        const Checkpoint early{ 5, QByteArray(32, 'r'), fromMs(1), QByteArray(64, 's') };
        const RegistryHead head{ .count = 4, .digest = QByteArray(32, 'd') };
        const Checkpoint late{ 9,    QByteArray(32, 'q'), fromMs(2), QByteArray(64, 't'),
                               head, QByteArray(64, 'h') };
        SP_VERIFY(events.addCheckpoint(late));
        SP_VERIFY(events.addCheckpoint(early));
        QCOMPARE(*events.checkpoints(0, 10), (QList{ early, late }));
        QCOMPARE(*events.checkpoints(5, 10), (QList{ late }));
        QCOMPARE(**events.latestCheckpoint(), late);
        SP_FAILS(events.addCheckpoint(early), ErrorCode::Conflict);
    }

    void cursorsAndFactsAreReplaced()
    {
        StoreFixture store;
        EventRepository events(store.database());
        QCOMPARE(events.activityCursor(u"orders-db"_s).value_or("x"), QByteArray());
        SP_VERIFY(events.setActivityCursor(u"orders-db"_s, "1"));
        SP_VERIFY(events.setActivityCursor(u"orders-db"_s, "2"));
        QCOMPARE(events.activityCursor(u"orders-db"_s).value_or("x"), QByteArray("2"));
        QVERIFY(!events.fact(u"pid"_s)->has_value());
        SP_VERIFY(events.setFact(u"pid"_s, "1"));
        SP_VERIFY(events.setFact(u"pid"_s, {}));
        QCOMPARE(events.fact(u"pid"_s)->value_or("x"), QByteArray());
    }

    void onlyWhatWasDoneOnTheTargetCountsAsActivity()
    {
        StoreFixture store;
        EventRepository events(store.database());
        Event foreign = makeEvent(u"bb"_s, EventKind::Statement);
        foreign.grantId = u"g2"_s;
        SP_VERIFY(events.append({ makeEvent(u"aa"_s, EventKind::Opened),
                                  makeEvent(u"aa"_s, EventKind::Connected),
                                  makeEvent(u"aa"_s, EventKind::Statement),
                                  makeEvent(u"aa"_s, EventKind::Disconnected), foreign }));
        QCOMPARE(events.activityCount(u"g1"_s).value_or(-1), 3);
    }
};

QTEST_GUILESS_MAIN(TestEventRepository)
#include "tst_eventrepository.moc"
