// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/auditlistmodel.h"
#include "tests/items/samples.h"

#include <algorithm>

using namespace sallyport;

namespace {

// The page of a log of this size that lies before an index, newest first.
QList<LoggedEvent> pageBefore(qint64 before, int limit, qint64 size)
{
    const qint64 end = before < 0 ? size : before;
    QList<LoggedEvent> page = loggedRange(std::max<qint64>(0, end - limit), end - 1);
    std::ranges::reverse(page);
    return page;
}

QList<qint64> indicesOf(const AuditListModel &model)
{
    QList<qint64> indices;
    for (const LoggedEvent &entry : model.events())
        indices.append(entry.index);
    return indices;
}

} // namespace

class TestAuditListModel : public QObject
{
    Q_OBJECT

private slots:
    void pagesReachTheBeginning()
    {
        constexpr qint64 LogSize = 450;
        AuditListModel model;
        connect(&model, &AuditListModel::pageWanted, &model, [&model](qint64 before, int limit) {
            model.addPage(pageBefore(before, limit, LogSize));
        });
        const QAbstractItemModelTester tester(&model, FailTest);
        while (model.canFetchMore({}))
            model.fetchMore({});
        QVERIFY(model.isComplete());
        QCOMPARE(model.rowCount(), int(LogSize));
        QCOMPARE(model.index(0, 0).data(EventTableModel::IndexRole).toLongLong(), LogSize - 1);
        QCOMPARE(model.events().last().index, 0);
    }

    void onePageIsAskedForAtATime()
    {
        AuditListModel model;
        const QSignalSpy wanted(&model, &AuditListModel::pageWanted);
        model.fetchMore({});
        model.fetchMore({});
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toLongLong(), -1);
        model.pageFailed();
        QVERIFY(model.canFetchMore({}));
    }

    void newsComeOnTop_data()
    {
        QTest::addColumn<QList<LoggedEvent>>("news");
        QTest::addColumn<QList<qint64>>("indices");
        QTest::newRow("newer entries stand above, newest first")
            << loggedRange(3, 4) << QList<qint64>{ 4, 3, 2, 1, 0 };
        QTest::newRow("entries that are there already are not doubled")
            << loggedRange(1, 3) << QList<qint64>{ 3, 2, 1, 0 };
        QTest::newRow("old entries alone change nothing")
            << loggedRange(0, 2) << QList<qint64>{ 2, 1, 0 };
    }

    void newsComeOnTop()
    {
        QFETCH(const QList<LoggedEvent>, news);
        AuditListModel model;
        const QAbstractItemModelTester tester(&model, FailTest);
        model.addPage(pageBefore(-1, AuditListModel::PageSize, 3));
        const Announcements heard(model);
        model.addNewer(news);
        QTEST(indicesOf(model), "indices");
        QCOMPARE(heard.reset.size(), 0);
    }

    void aPageThatOverlapsAddsOnlyWhatIsOlder()
    {
        AuditListModel model;
        const QAbstractItemModelTester tester(&model, FailTest);
        model.addNewer(loggedRange(3, 5));
        model.addPage(pageBefore(5, AuditListModel::PageSize, 6));
        QCOMPARE(indicesOf(model), QList<qint64>({ 5, 4, 3, 2, 1, 0 }));
    }
};

QTEST_GUILESS_MAIN(TestAuditListModel)
#include "tst_auditlistmodel.moc"
