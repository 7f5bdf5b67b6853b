// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/historytablemodel.h"
#include "tests/items/samples.h"

#include <QSortFilterProxyModel>

using namespace sallyport;
using namespace Qt::StringLiterals;

namespace {

HistoryTableModel *makeModel(QObject *parent)
{
    return new HistoryTableModel(
        { u"Asked"_s, u"Person"_s },
        [](const RequestItem &item, HistoryTableModel::Column column) {
            return u"%1 %2"_s.arg(item.request.id).arg(int(column));
        },
        parent);
}

} // namespace

class TestHistoryTableModel : public QObject
{
    Q_OBJECT

private slots:
    void itIsAModel()
    {
        HistoryTableModel *model = makeModel(this);
        const QAbstractItemModelTester tester(model);
        model->applySnapshot({ waitingItem(u"a"_s), waitingItem(u"b"_s) });
        model->applySnapshot({ waitingItem(u"b"_s), waitingItem(u"c"_s) });
        QCOMPARE(model->rowCount(), 2);
        QCOMPARE(model->index(0, HistoryTableModel::Person).data().toString(), u"b 1"_s);
        QCOMPARE(model->headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"Person"_s);
        QCOMPARE(model->index(1, HistoryTableModel::Late)
                     .data(HistoryTableModel::RequestIdRole)
                     .toString(),
                 u"c"_s);
    }

    // By the moment and the number, not by how they are written.
    void columnsAreSortedByWhatTheyMean()
    {
        HistoryTableModel *model = makeModel(this);
        RequestItem early = waitingItem(u"early"_s);
        early.request.filedAt = Noon - std::chrono::hours(30);
        RequestItem slow = waitingItem(u"slow"_s);
        slow.request.state = RequestState::Denied;
        slow.request.decisions = { { .at = Noon + std::chrono::hours(2) } };
        RequestItem quick = slow;
        quick.request.id = u"quick"_s;
        quick.request.decisions = { { .at = Noon + std::chrono::minutes(30) } };
        model->applySnapshot({ slow, quick, early });
        QSortFilterProxyModel sorted;
        sorted.setSourceModel(model);
        sorted.setSortRole(HistoryTableModel::SortRole);
        const auto first = [&sorted](HistoryTableModel::Column column, Qt::SortOrder order) {
            sorted.sort(column, order);
            return sorted.index(0, 0).data(HistoryTableModel::RequestIdRole).toString();
        };
        QCOMPARE(first(HistoryTableModel::Asked, Qt::AscendingOrder), u"early"_s);
        QCOMPARE(first(HistoryTableModel::DecidedIn, Qt::DescendingOrder), u"slow"_s);
        QCOMPARE(first(HistoryTableModel::DecidedIn, Qt::AscendingOrder), u"early"_s);
        QCOMPARE(first(HistoryTableModel::State, Qt::AscendingOrder), u"early"_s);
    }
};

QTEST_GUILESS_MAIN(TestHistoryTableModel)
#include "tst_historytablemodel.moc"
