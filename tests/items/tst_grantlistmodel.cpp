// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/grantlistmodel.h"
#include "tests/items/samples.h"

#include <QSortFilterProxyModel>

using namespace sallyport;
using namespace Qt::StringLiterals;

class TestGrantListModel : public QObject
{
    Q_OBJECT

private slots:
    void rowsWithoutGrantAreLeftOut()
    {
        GrantListModel model;
        const QAbstractItemModelTester tester(&model, FailTest);
        model.applySnapshot({ waitingItem(u"a"_s), openItem(u"b"_s) });
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, 0).data(RequestRoles::RequestIdRole).toString(), u"b"_s);
    }

    void endedGrantDisappearsWithoutReset()
    {
        GrantListModel model;
        const QAbstractItemModelTester tester(&model, FailTest);
        model.applySnapshot({ openItem(u"a"_s), openItem(u"b"_s) });
        const Announcements heard(model);
        model.applySnapshot({ openItem(u"b"_s) });
        QCOMPARE(heard.removed.size(), 1);
        QCOMPARE(heard.reset.size(), 0);
    }

    void columnsHoldStill()
    {
        GrantListModel model;
        const QAbstractItemModelTester tester(&model, FailTest);
        model.applySnapshot({ openItem(u"a"_s) });
        const auto text = [&model](GrantListModel::Column column) {
            return model.index(0, static_cast<int>(column)).data().toString();
        };
        using Column = GrantListModel::Column;
        QCOMPARE(text(Column::Person), u"Mara Lind"_s);
        QCOMPARE(text(Column::Target), u"Orders database"_s);
        QCOMPARE(text(Column::Profile), u"readonly"_s);
        QCOMPARE(text(Column::State), u"open"_s);
        QVERIFY(text(Column::Deadline).endsWith(u'Z'));
        for (int column = 0; column < GrantListModel::ColumnCount; ++column)
            QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
        QVERIFY(!model.headerData(GrantListModel::ColumnCount, Qt::Horizontal).isValid());
    }

    void deadlinesSortAsMoments()
    {
        RequestItem late = openItem(u"late"_s);
        late.grant->deadline = Noon + std::chrono::hours(30);
        GrantListModel model;
        model.applySnapshot({ late, openItem(u"soon"_s) });
        QSortFilterProxyModel sorted;
        sorted.setSourceModel(&model);
        sorted.setSortRole(RequestRoles::SortRole);
        const QAbstractItemModelTester tester(&sorted, FailTest);
        sorted.sort(static_cast<int>(GrantListModel::Column::Deadline));
        QCOMPARE(sorted.index(0, 0).data(RequestRoles::RequestIdRole).toString(), u"soon"_s);
    }
};

QTEST_GUILESS_MAIN(TestGrantListModel)
#include "tst_grantlistmodel.moc"
