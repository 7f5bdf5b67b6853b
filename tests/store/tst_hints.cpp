// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/database.h"
#include "models/store/dbexecutor.h"
#include "models/store/hints.h"
#include "models/store/postgresqlwire.h"
#include "tests/store/storefixture.h"
#include "tests/support/verify.h"

#include <QSqlQuery>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace sallyport;

namespace {

Result<void> nothing(const QSqlDatabase &)
{
    return {};
}

} // namespace

class TestHints : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { addBackendRows({ Backend::Postgresql }); }

    void aHintIsHeardAndAnotherOneIsNot()
    {
        StoreFixture store;
        std::atomic<int> heard = 0;
        DbExecutor executor(store.database().isValid() ? store.address() : LedgerAddress());
        executor.listen(Hint::LedgerChanged, [&heard] { ++heard; });
        SP_VERIFY(executor.run(nothing).result());
        SP_VERIFY(giveHint(store.database(), Hint::IntentSent));
        SP_VERIFY(giveHint(store.database(), Hint::LedgerChanged));
        QTRY_COMPARE(heard.load(), 1);
    }

    void whoWaitsIsWokenAndTheHintIsStillThereToBeCounted()
    {
        StoreFixture store;
        const ScopedConnection name(u"waiting"_s);
        const auto waiting = openLedger(
            store.database().isValid() ? store.address() : LedgerAddress(), name.name());
        SP_VERIFY(waiting);
        QVERIFY(awaitHint(*waiting, Millis(1)));
        QCOMPARE(takeNotifications(*waiting), 0);
        SP_VERIFY(listenTo(*waiting, Hint::LedgerChanged));
        SP_VERIFY(giveHint(store.database(), Hint::LedgerChanged));
        QVERIFY(awaitHint(*waiting, Millis(60'000)));
        QCOMPARE(takeNotifications(*waiting), 1);
    }

    void whoWasCutOffListensAgain()
    {
        StoreFixture store;
        std::atomic<int> heard = 0;
        DbExecutor executor(store.database().isValid() ? store.address() : LedgerAddress());
        executor.listen(Hint::LedgerChanged, [&heard] { ++heard; });
        SP_VERIFY(executor.run(nothing).result());
        QVERIFY(
            StoreFixture::exec(store.owner(),
                               u"SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity "
                               "WHERE datname = current_database() AND query LIKE 'LISTEN%'"_s));
        const auto ask = [](const QSqlDatabase &database) { return changeCounter(database); };
        QTRY_VERIFY(executor.run(ask).result());
        SP_VERIFY(giveHint(store.database(), Hint::LedgerChanged));
        QTRY_COMPARE(heard.load(), 1);
    }

    void aFloodIsHeardNoMoreAndTheConnectionStillServes() // until 30 s later
    {
        StoreFixture store;
        std::atomic<int> heard = 0;
        DbExecutor executor(store.database().isValid() ? store.address() : LedgerAddress());
        executor.listen(Hint::LedgerChanged, [&heard] { ++heard; });
        SP_VERIFY(executor.run(nothing).result());
        QVERIFY(StoreFixture::exec(
            store.database(),
            u"SELECT pg_notify('sallyport_changed', n::text) FROM generate_series(1, 2000) AS n"_s));
        QTRY_COMPARE(StoreFixture::number(
                         store.owner(),
                         u"SELECT count(*) FROM pg_stat_activity WHERE query LIKE 'UNLISTEN%'"_s),
                     1);
        const int before = heard.load();
        SP_VERIFY(giveHint(store.database(), Hint::LedgerChanged));
        SP_VERIFY(executor.run([](const QSqlDatabase &database) { return changeCounter(database); })
                      .result());
        QCOMPARE(heard.load(), before);
    }

    void aHintThatFailsLeavesTheConnectionUsable()
    {
        StoreFixture store;
        const QSqlDatabase &database = store.database();
        QVERIFY(StoreFixture::exec(database, u"BEGIN"_s));
        QVERIFY(!StoreFixture::exec(database, u"SELECT 1 / 0"_s));
        QVERIFY(!giveHint(database, Hint::LedgerChanged));
        SP_VERIFY(changeCounter(database));
        SP_VERIFY(giveHint(database, Hint::LedgerChanged));
    }
};

QTEST_GUILESS_MAIN(TestHints)
#include "tst_hints.moc"
