// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/eventrepository.h"
#include "models/store/transaction.h"
#include "tests/store/storefixture.h"
#include "tests/support/verify.h"

#include <QRegularExpression>

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

    void anotherWriterOfTheSameRowMeansLocked()
    {
        StoreFixture store;
        Transaction holder(store.database());
        SP_VERIFY(EventRepository(store.database()).setFact(u"a"_s, "1"));
        const auto other = store.connect();
        SP_VERIFY(other);
        SP_VERIFY(setBusyTimeout(*other, Millis(1)));
        SP_FAILS(EventRepository(*other).setFact(u"a"_s, "2"), ErrorCode::Locked);
        // Reading goes on beside a writer.
        QVERIFY(!EventRepository(*other).fact(u"a"_s)->has_value());
        SP_VERIFY(holder.commit());
        SP_VERIFY(EventRepository(*other).setFact(u"a"_s, "2"));
    }

    // A server's transaction is over then, a file's is not.
    void aCommitThatFailsLeavesTheConnectionUsableAndNoWarning()
    {
        StoreFixture store;
        const QSqlDatabase &database = store.owner();
        QVERIFY(StoreFixture::exec(database, u"CREATE TABLE parent (id BIGINT PRIMARY KEY)"_s));
        QVERIFY(StoreFixture::exec(database,
                                   u"CREATE TABLE child (id BIGINT REFERENCES parent (id) "
                                   "DEFERRABLE INITIALLY DEFERRED)"_s));
        QTest::failOnWarning(QRegularExpression(u"25P01"_s)); // no_active_sql_transaction
        {
            Transaction transaction(database);
            QVERIFY(StoreFixture::exec(database, u"INSERT INTO child (id) VALUES (1)"_s));
            SP_FAILS(transaction.commit(), ErrorCode::Conflict);
        }
        const Transaction next(database);
        SP_VERIFY(next.begun());
        QCOMPARE(StoreFixture::number(database, u"SELECT count(*) FROM child"_s), 0);
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
};

QTEST_GUILESS_MAIN(TestTransaction)
#include "tst_transaction.moc"
