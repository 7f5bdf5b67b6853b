// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/phase.h"
#include "models/items/requestlistmodel.h"
#include "tests/items/samples.h"

#include <QItemSelectionModel>

using namespace sallyport;
using namespace Qt::StringLiterals;

namespace {

RequestItem named(const QString &id)
{
    return waitingItem(id);
}

RequestItem renamed(const QString &id)
{
    RequestItem item = waitingItem(id);
    item.have = 1;
    return item;
}

QStringList idsOf(const QAbstractItemModel &model)
{
    QStringList ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids.append(model.index(row, 0).data(RequestRoles::RequestIdRole).toString());
    return ids;
}

} // namespace

class TestRequestListModel : public QObject
{
    Q_OBJECT

private slots:
    void snapshotBecomesDifference_data()
    {
        QTest::addColumn<QList<RequestItem>>("before");
        QTest::addColumn<QList<RequestItem>>("after");
        QTest::addColumn<int>("inserted");
        QTest::addColumn<int>("removed");
        QTest::addColumn<int>("moved");
        QTest::addColumn<int>("changed");

        const auto a = named(u"a"_s);
        const auto b = named(u"b"_s);
        const auto c = named(u"c"_s);
        using Rows = QList<RequestItem>;
        QTest::newRow("same rows stay silent") << Rows{ a, b } << Rows{ a, b } << 0 << 0 << 0 << 0;
        QTest::newRow("a new row is inserted where it stands")
            << Rows{ a, c } << Rows{ a, b, c } << 1 << 0 << 0 << 0;
        QTest::newRow("a gone row is removed") << Rows{ a, b } << Rows{ b } << 0 << 1 << 0 << 0;
        QTest::newRow("neighbours that are gone are removed at once")
            << Rows{ a, b, c } << Rows{ c } << 0 << 1 << 0 << 0;
        QTest::newRow("a changed row is updated")
            << Rows{ a, b } << Rows{ a, renamed(u"b"_s) } << 0 << 0 << 0 << 1;
        QTest::newRow("a row that rises is moved")
            << Rows{ a, b, c } << Rows{ c, a, b } << 0 << 0 << 1 << 0;
        QTest::newRow("a row can move and change at once")
            << Rows{ a, b } << Rows{ renamed(u"b"_s), a } << 0 << 0 << 1 << 1;
        QTest::newRow("everything can go") << Rows{ a, b, c } << Rows{} << 0 << 1 << 0 << 0;
        QTest::newRow("other rows replace all") << Rows{ a } << Rows{ b, c } << 2 << 1 << 0 << 0;
    }

    void snapshotBecomesDifference()
    {
        QFETCH(const QList<RequestItem>, before);
        QFETCH(const QList<RequestItem>, after);

        RequestListModel model;
        const QAbstractItemModelTester tester(&model, FailTest);
        model.applySnapshot(before);
        const Announcements heard(model);
        model.applySnapshot(after);

        QTEST(int(heard.inserted.size()), "inserted");
        QTEST(int(heard.removed.size()), "removed");
        QTEST(int(heard.moved.size()), "moved");
        QTEST(int(heard.changed.size()), "changed");
        QCOMPARE(heard.reset.size(), 0);
        QCOMPARE(model.rows(), after);
    }

    void selectionSurvivesMovesAndNews()
    {
        RequestListModel model;
        const QAbstractItemModelTester tester(&model, FailTest);
        model.applySnapshot({ named(u"a"_s), named(u"b"_s), named(u"c"_s) });
        QItemSelectionModel selection(&model);
        selection.select(model.indexOf(u"b"_s), QItemSelectionModel::Select);

        model.applySnapshot({ named(u"n"_s), named(u"b"_s), named(u"a"_s) });

        QCOMPARE(idsOf(model), QStringList({ u"n"_s, u"b"_s, u"a"_s }));
        QCOMPARE(selection.selectedIndexes(), QModelIndexList{ model.index(1, 0) });
    }

    void rolesSendMeaning()
    {
        RequestListModel model;
        model.applySnapshot({ waitingItem(u"w"_s), openItem(u"o"_s) });
        const QModelIndex waiting = model.index(0, 0);
        const QModelIndex open = model.index(1, 0);

        QCOMPARE(waiting.data(RequestRoles::PhaseRole).value<Phase>(), Phase::Waiting);
        QCOMPARE(waiting.data(RequestRoles::StageNumberRole).toInt(), 2);
        QCOMPARE(waiting.data(RequestRoles::DurationMsRole).toLongLong(), 3'600'000);
        QCOMPARE(waiting.data(RequestRoles::CountdownFromRole).value<Instant>(),
                 Noon + std::chrono::minutes(1));
        QCOMPARE(waiting.data(RequestRoles::CountdownToRole).value<Instant>(),
                 Noon + std::chrono::hours(8));
        QVERIFY(!waiting.data(RequestRoles::GrantStateRole).isValid());
        QVERIFY(!waiting.data(RequestRoles::DeadlineRole).isValid());

        QCOMPARE(open.data(RequestRoles::PhaseRole).value<Phase>(), Phase::Open);
        QCOMPARE(open.data(RequestRoles::GrantStateRole).value<GrantState>(), GrantState::Active);
        QCOMPARE(open.data(RequestRoles::CountdownToRole).value<Instant>(),
                 Noon + std::chrono::minutes(65));
        QVERIFY(!open.data(RequestRoles::DecideByRole).isValid());
        QVERIFY(!open.data(RequestRoles::EndedAtRole).isValid());
        QCOMPARE(open.data(Qt::DisplayRole).toString(), u"Mara Lind, Orders database, readonly"_s);
        QVERIFY(open.data(Qt::AccessibleTextRole).isValid());
        QVERIFY(!open.data(Qt::ForegroundRole).isValid());
    }

    void displayTextShowsWhatIsHidden()
    {
        RequestListModel model;
        RequestItem item = waitingItem(u"w"_s);
        item.requesterName = u"Mara\u202Enil"_s;
        model.applySnapshot({ item });
        QVERIFY(!model.index(0, 0).data().toString().contains(QChar(0x202E)));
    }
};

QTEST_GUILESS_MAIN(TestRequestListModel)
#include "tst_requestlistmodel.moc"
