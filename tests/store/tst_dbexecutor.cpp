// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/dbexecutor.h"
#include "models/store/eventrepository.h"
#include "tests/store/storefixture.h"
#include "tests/support/ledgerserver.h"
#include "tests/support/verify.h"

#include <QSemaphore>

using namespace Qt::StringLiterals;
using namespace sallyport;

class TestDbExecutor : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { addBackendRows(); }

    void jobsRunInOrderAndAwayFromTheCaller()
    {
        StoreFixture store;
        store.database();
        DbExecutor executor(store.address());
        QList<int> order;
        QThread *ran = nullptr;
        auto job = [&order, &ran](int number) {
            return [&order, &ran, number](const QSqlDatabase &database) -> Result<qint64> {
                order.append(number);
                ran = QThread::currentThread();
                return EventRepository(database).size();
            };
        };
        executor.run(job(1));
        executor.run(job(2));
        auto last = executor.run(job(3));
        QCOMPARE(last.result().value_or(-1), 0);
        QCOMPARE(order, (QList{ 1, 2, 3 }));
        QVERIFY(ran != QThread::currentThread());
    }

    void noLedgerIsAnAnswerAndALaterLedgerIsFound()
    {
        const QTemporaryDir folder;
        LedgerAddress address;
        if (runningBackend() == Backend::Sqlite)
            address.path = folder.filePath(u"ledger.db"_s);
        else
            address = test::LedgerServer::shared().newDatabase().value_or(LedgerAddress());
        DbExecutor executor(address);
        const auto size
            = [](const QSqlDatabase &database) { return EventRepository(database).size(); };
        SP_FAILS(executor.run(size).result(), ErrorCode::NotFound);
        const ScopedConnection maker(u"maker"_s);
        SP_VERIFY(createLedger(address, maker.name()));
        SP_VERIFY(executor.run(size).result());
    }

    void atRestItAnswersAsBeforeAndOpensNothing()
    {
        StoreFixture store;
        EventRepository events(store.database());
        SP_VERIFY(events.setFact(u"kept"_s, "x"));
        DbExecutor executor(store.address());
        QSemaphore rested;
        const QStringList before = QSqlDatabase::connectionNames();
        executor.rest([&rested] { rested.release(); });
        QVERIFY(rested.tryAcquire(1, 60'000));
        QCOMPARE(QSqlDatabase::connectionNames(), before);
        const auto kept = [](const QSqlDatabase &database) {
            return EventRepository(database).fact(u"kept"_s);
        };
        SP_VERIFY(executor.run(kept).result());
        executor.rest([&rested] { rested.release(); });
        QVERIFY(rested.tryAcquire(1, 60'000));
        QCOMPARE(executor.run(kept).result().value().value_or(QByteArray()), "x");
    }

    void everyPostedJobIsDoneBeforeItEnds()
    {
        StoreFixture store;
        EventRepository events(store.database());
        {
            DbExecutor executor(store.address());
            for (int i = 0; i < 20; ++i) {
                executor.run([i](const QSqlDatabase &database) {
                    return EventRepository(database).setFact(QString::number(i), "x");
                });
            }
        }
        QVERIFY(events.fact(u"19"_s)->has_value());
    }
};

QTEST_GUILESS_MAIN(TestDbExecutor)
#include "tst_dbexecutor.moc"
