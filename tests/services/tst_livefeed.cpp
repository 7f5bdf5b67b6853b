// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/livefeed.h"
#include "tests/services/office.h"
#include "tests/support/backends.h"
#include "tests/support/verify.h"

#include <QDir>
#include <QSignalSpy>

using namespace sallyport;
using namespace Qt::StringLiterals;

class TestLiveFeed : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { addBackendRows(); }

    void anotherProcessIsHeard()
    {
        Office office(runningBackend());
        DbExecutor executor(office.address());
        LiveFeed feed(executor, runningBackend());
        const QSignalSpy changed(&feed, &LiveFeed::changed);
        feed.start();
        QTRY_COMPARE(changed.size(), 1);
        SP_VERIFY(office.submitter().submit(comment(u"news"_s)));
        QTRY_COMPARE(changed.size(), 2);
    }

    void aLostLedgerIsSaidOnceAndItsReturnToo()
    {
        const QTemporaryDir folder;
        const LedgerAddress address{ .backend = Backend::Sqlite,
                                     .path = folder.filePath(u"ledger.db"_s) };
        DbExecutor executor(address);
        LiveFeed feed(executor, Backend::Sqlite);
        const QSignalSpy lost(&feed, &LiveFeed::lost);
        const QSignalSpy restored(&feed, &LiveFeed::restored);
        const QSignalSpy changed(&feed, &LiveFeed::changed);
        feed.start();
        QTRY_COMPARE(lost.size(), 1);
        SP_VERIFY(createLedger(address, u"maker"_s));
        closeLedger(u"maker"_s);
        QTRY_COMPARE(restored.size(), 1);
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(lost.size(), 1);
    }

    void aRemovedLedgerIsLostThoughItIsStillOpen()
    {
        const QTemporaryDir folder;
        const LedgerAddress address{ .backend = Backend::Sqlite,
                                     .path = folder.filePath(u"ledger.db"_s) };
        SP_VERIFY(createLedger(address, u"maker"_s));
        closeLedger(u"maker"_s);
        DbExecutor executor(address);
        LiveFeed feed(executor, Backend::Sqlite);
        const QSignalSpy lost(&feed, &LiveFeed::lost);
        const QSignalSpy restored(&feed, &LiveFeed::restored);
        const QSignalSpy changed(&feed, &LiveFeed::changed);
        feed.start();
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(QDir(folder.path()).removeRecursively());
        QTRY_COMPARE(lost.size(), 1);
        QVERIFY(QDir().mkpath(folder.path()));
        SP_VERIFY(createLedger(address, u"maker"_s));
        closeLedger(u"maker"_s);
        QTRY_COMPARE(restored.size(), 1);
        QTRY_COMPARE(changed.size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestLiveFeed)
#include "tst_livefeed.moc"
