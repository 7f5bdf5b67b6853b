// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/targetlistmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace sallyport;
using namespace Qt::StringLiterals;

class TestTargetListModel : public QObject
{
    Q_OBJECT

    static TargetVitals target(const QString &name, bool reached, qint64 looked = 5)
    {
        TargetVitals vitals;
        vitals.name = name;
        vitals.reached = reached;
        vitals.lookedAt = fromMs(looked);
        return vitals;
    }
    static QStringList names(const TargetListModel &model)
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all.append(model.index(row, 0).data(TargetListModel::NameRole).toString());
        return all;
    }

private slots:
    void whatIsNotReachedComesFirst()
    {
        TargetListModel model;
        const QAbstractItemModelTester tester(&model);
        model.applySnapshot(
            { target(u"a"_s, true), target(u"b"_s, false, 0), target(u"c"_s, false) });
        QCOMPARE(names(model), (QStringList{ u"c"_s, u"a"_s, u"b"_s }));
    }
    void aRefreshIsADifference()
    {
        TargetListModel model;
        const QAbstractItemModelTester tester(&model);
        model.applySnapshot({ target(u"a"_s, true), target(u"b"_s, true) });
        const QPersistentModelIndex b = model.index(1, 0);
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.applySnapshot({ target(u"a"_s, true), target(u"b"_s, false) });
        QCOMPARE(b.row(), 0);
        QVERIFY(!b.data(TargetListModel::ItemRole).value<TargetVitals>().reached);
        QCOMPARE(changes.count(), 1);
        model.applySnapshot({ target(u"b"_s, false) });
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(resets.count(), 0);
    }
    void aNameThatTurnsTheLineIsMadeVisible()
    {
        TargetListModel model;
        const QAbstractItemModelTester tester(&model);
        model.applySnapshot({ target(u"a\u202eb"_s, true) });
        QVERIFY(!model.index(0, 0).data().toString().contains(QChar(0x202e)));
        QCOMPARE(model.index(0, 0).data(TargetListModel::NameRole).toString(), u"a\u202eb"_s);
    }
};

QTEST_GUILESS_MAIN(TestTargetListModel)
#include "tst_targetlistmodel.moc"
