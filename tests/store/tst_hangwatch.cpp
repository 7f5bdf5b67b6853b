// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/dbexecutor.h"
#include "tests/store/storefixture.h"
#include "tests/support/stallingproxy.h"
#include "tests/support/verify.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace sallyport;

namespace {

Result<qint64> ask(const QSqlDatabase &database)
{
    return changeCounter(database);
}

} // namespace

// A server that accepts and never answers.
class TestHangWatch : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { addBackendRows({ Backend::Postgresql }); }

    void aStatementThatIsNotAnsweredFailsAndTheNextConnectionServes()
    {
        StoreFixture store;
        store.database();
        test::StallingProxy proxy(store.address());
        DbExecutor executor(proxy.address());
        SP_VERIFY(
            executor.run([](const auto &db) { return setBusyTimeout(db, Millis(0)); }).result());
        proxy.stallEverything();
        SP_FAILS(executor.run(ask).result(), ErrorCode::Unavailable);
        proxy.resume();
        QTRY_VERIFY(executor.run(ask).result());
    }

    void anEndWhileTheServerHangsIsPrompt()
    {
        StoreFixture store;
        store.database();
        test::StallingProxy proxy(store.address());
        QElapsedTimer ending;
        QFuture<Result<qint64>> asked;
        {
            DbExecutor executor(proxy.address());
            SP_VERIFY(executor.run(ask).result());
            proxy.stallEverything();
            asked = executor.run(ask);
            executor.run(ask);
            ending.start();
        }
        // Without being cut it would be the ten seconds that an answer may take.
        QVERIFY(ending.elapsed() < 8000);
        SP_FAILS(asked.result(), ErrorCode::Unavailable);
    }
};

QTEST_GUILESS_MAIN(TestHangWatch)
#include "tst_hangwatch.moc"
