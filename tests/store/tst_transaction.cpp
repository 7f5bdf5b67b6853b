// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/eventrepository.h"
#include "models/store/transaction.h"
#include "tests/store/storefixture.h"
#include "tests/support/verify.h"

using namespace Qt::StringLiterals;
using namespace sallyport;

class TestTransaction : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { addBackendRows(); }

    void withoutCommitNothingHappened()
    {
        StoreFixture store;
        EventRepository events(store.database());
        {
            Transaction transaction(store.database());
            SP_VERIFY(transaction.begun());
            SP_VERIFY(events.setFact(u"a"_s, "1"));
            QVERIFY(events.fact(u"a"_s)->has_value());
        }
        QVERIFY(!events.fact(u"a"_s)->has_value());
    }

    void aCommitStays()
    {
        StoreFixture store;
        EventRepository events(store.database());
        {
            Transaction transaction(store.database());
            SP_VERIFY(events.setFact(u"a"_s, "1"));
            SP_VERIFY(transaction.commit());
        }
        const auto other = store.connect();
        SP_VERIFY(other);
        QCOMPARE(EventRepository(*other).fact(u"a"_s)->value_or(QByteArray()), QByteArray("1"));
    }

    void anotherWriterMeansLocked()
    {
        StoreFixture store;
        const Transaction holder(store.database());
        SP_VERIFY(holder.begun());
        const auto other = store.connect();
        SP_VERIFY(other);
        QVERIFY(StoreFixture::exec(*other, u"PRAGMA busy_timeout = 1"_s));
        Transaction late(*other);
        SP_FAILS(late.begun(), ErrorCode::Locked);
        SP_FAILS(late.commit(), ErrorCode::Locked);
        SP_FAILS(EventRepository(*other).setFact(u"a"_s, "1"), ErrorCode::Locked);
        // Reading goes on beside a writer.
        QCOMPARE(EventRepository(*other).size().value_or(-1), 0);
    }

    void aSnapshotStandsStillWhileOthersWrite()
    {
        StoreFixture store;
        EventRepository events(store.database());
        const auto other = store.connect();
        SP_VERIFY(other);
        {
            const Transaction snapshot(store.database(), Transaction::Kind::Snapshot);
            SP_VERIFY(snapshot.begun());
            QVERIFY(!events.fact(u"a"_s)->has_value());
            SP_VERIFY(EventRepository(*other).setFact(u"a"_s, "1"));
            QVERIFY(!events.fact(u"a"_s)->has_value());
        }
        QVERIFY(events.fact(u"a"_s)->has_value());
    }

    void aFullDiskMeansFullAndNothingHalfDone()
    {
        StoreFixture store;
        EventRepository events(store.database());
        SP_VERIFY(events.setFact(u"before"_s, "1"));
        const int pages = StoreFixture::number(store.database(), u"PRAGMA page_count"_s);
        QVERIFY(
            StoreFixture::exec(store.database(), u"PRAGMA max_page_count = %1"_s.arg(pages + 2)));
        {
            Transaction transaction(store.database());
            SP_VERIFY(transaction.begun());
            SP_VERIFY(events.setFact(u"half"_s, "1"));
            SP_FAILS(events.setFact(u"large"_s, QByteArray(200'000, 'x')), ErrorCode::Full);
        }
        QVERIFY(!events.fact(u"half"_s)->has_value());
        QVERIFY(!events.fact(u"large"_s)->has_value());
        QVERIFY(StoreFixture::exec(store.database(), u"PRAGMA max_page_count = 100000"_s));
        SP_VERIFY(events.setFact(u"large"_s, QByteArray(200'000, 'x')));
        QVERIFY(events.fact(u"before"_s)->has_value());
    }
};

QTEST_GUILESS_MAIN(TestTransaction)
#include "tst_transaction.moc"
