// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/seatlistmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace sallyport;
using namespace Qt::StringLiterals;

class TestSeatListModel : public QObject
{
    Q_OBJECT

    static KnownSeat seat(const QString &person, const QString &ledger, qint64 usedAt)
    {
        return { .ledgerId = QByteArray(32, 'l'),
                 .personId = person,
                 .ledger = LedgerAddress::parse(ledger).value_or(LedgerAddress()),
                 .usedAt = fromMs(usedAt) };
    }
    static QStringList people(const SeatListModel &model)
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all.append(
                model.index(row, 0).data(SeatListModel::ItemRole).value<KnownSeat>().personId);
        return all;
    }

private slots:
    void theLastOneThatWasUsedComesFirst()
    {
        SeatListModel model;
        const QAbstractItemModelTester tester(&model);
        model.applySnapshot({ seat(u"ana"_s, u"postgresql://ana@a/x"_s, 1),
                              seat(u"rui"_s, u"postgresql://rui@a/x"_s, 3),
                              seat(u"lia"_s, u"postgresql://lia@a/x"_s, 2) });
        QCOMPARE(people(model), (QStringList{ u"rui"_s, u"lia"_s, u"ana"_s }));
        QCOMPARE(model.index(0, 0).data().toString(), u"postgresql://rui@a/x"_s);
        QCOMPARE(model.index(0, 0).data(SeatListModel::SortRole).toLongLong(), 3);
    }
    void aRefreshIsADifference()
    {
        SeatListModel model;
        const QAbstractItemModelTester tester(&model);
        const KnownSeat ana = seat(u"ana"_s, u"postgresql://ana@a/x"_s, 1);
        const KnownSeat elsewhere = seat(u"ana"_s, u"postgresql://ana@b/x"_s, 2);
        model.applySnapshot({ ana, elsewhere });
        const QPersistentModelIndex first = model.index(1, 0);
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.applySnapshot({ seat(u"ana"_s, u"postgresql://ana@a/x"_s, 3), elsewhere });
        QCOMPARE(first.row(), 0);
        QCOMPARE(resets.count(), 0);
        model.applySnapshot({});
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_APPLESS_MAIN(TestSeatListModel)
#include "tst_seatlistmodel.moc"
