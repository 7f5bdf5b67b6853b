// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/timelinemodel.h"
#include "tests/items/samples.h"

using namespace sallyport;
using namespace Qt::StringLiterals;

class TestTimelineModel : public QObject
{
    Q_OBJECT

private slots:
    void rowsOnlyGrow_data()
    {
        QTest::addColumn<QList<LoggedEvent>>("first");
        QTest::addColumn<QList<LoggedEvent>>("then");
        QTest::addColumn<int>("inserted");
        QTest::addColumn<int>("rows");

        QTest::newRow("the same events again add nothing")
            << loggedRange(0, 2) << loggedRange(0, 2) << 0 << 3;
        QTest::newRow("only what is newer is added")
            << loggedRange(0, 2) << loggedRange(0, 4) << 1 << 5;
        QTest::newRow("a page that begins after the last row is added")
            << loggedRange(0, 2) << loggedRange(3, 4) << 1 << 5;
        QTest::newRow("another request's events stay out")
            << loggedRange(0, 2) << QList{ logged(3, u"other"_s) } << 0 << 3;
        QTest::newRow("nothing is nothing")
            << QList<LoggedEvent>() << QList<LoggedEvent>() << 0 << 0;
    }

    void rowsOnlyGrow()
    {
        QFETCH(const QList<LoggedEvent>, first);
        QFETCH(const QList<LoggedEvent>, then);
        TimelineModel model;
        const QAbstractItemModelTester tester(&model, FailTest);
        model.setRequest(u"r1"_s);
        model.grow(first);
        const Announcements heard(model);
        model.grow(then);
        QTEST(int(heard.inserted.size()), "inserted");
        QTEST(model.rowCount(), "rows");
        QCOMPARE(heard.removed.size() + heard.moved.size() + heard.reset.size(), 0);
    }

    void anotherRequestIsAnotherSubject()
    {
        TimelineModel model;
        const QAbstractItemModelTester tester(&model, FailTest);
        model.setRequest(u"r1"_s);
        model.grow(loggedRange(0, 3));
        const Announcements heard(model);
        model.setRequest(u"r1"_s);
        QCOMPARE(heard.reset.size(), 0);
        model.setRequest(u"r2"_s);
        QCOMPARE(heard.reset.size(), 1);
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.nextIndex(), 0);
    }

    void namesArriveLater()
    {
        TimelineModel model;
        const QAbstractItemModelTester tester(&model, FailTest);
        model.setRequest(u"r1"_s);
        model.grow(loggedRange(0, 0));
        QCOMPARE(model.index(0, 0).data(EventTableModel::ActorRole).toString(), u"mara"_s);
        const Announcements heard(model);
        model.setPeople({ { .id = u"mara"_s, .name = u"Mara Lind"_s } });
        QCOMPARE(heard.changed.size(), 1);
        QCOMPARE(model.index(0, 0).data(EventTableModel::ActorRole).toString(), u"Mara Lind"_s);
        model.setPeople({ { .id = u"mara"_s, .name = u"Mara Lind"_s } });
        QCOMPARE(heard.changed.size(), 1);
    }

    void activityThatIsReadLateStillSpansTheAxis()
    {
        TimelineModel model;
        model.setRequest(u"r1"_s);
        LoggedEvent early = logged(9, u"r1"_s, EventKind::Statement);
        early.event.at = Noon - std::chrono::minutes(1);
        model.grow(loggedRange(0, 5) + QList{ early });
        QCOMPARE(model.firstAt(), Noon - std::chrono::minutes(1));
        QCOMPARE(model.lastAt(), Noon + std::chrono::seconds(5));
    }

    void rolesSendMeaning()
    {
        TimelineModel model;
        model.setRequest(u"r1"_s);
        LoggedEvent entry = logged(7, u"r1"_s, EventKind::Statement);
        entry.event.data = { { u"text"_s, u"select 1"_s }, { u"line"_s, 3 } };
        model.grow({ entry });
        const QModelIndex row = model.index(0, 0);
        QCOMPARE(row.data(EventTableModel::KindRole).value<EventKind>(), EventKind::Statement);
        QCOMPARE(row.data(EventTableModel::IsActivityRole).toBool(), true);
        QCOMPARE(row.data(EventTableModel::DataRole).toMap().value(u"line"_s).toInt(), 3);
        QCOMPARE(row.data(EventTableModel::SortRole).toLongLong(), 7);
        QCOMPARE(model.index(0, static_cast<int>(EventTableModel::Column::Kind)).data().toString(),
                 eventKindName(EventKind::Statement));
    }
};

QTEST_GUILESS_MAIN(TestTimelineModel)
#include "tst_timelinemodel.moc"
