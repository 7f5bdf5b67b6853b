// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/policyversionmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace sallyport;
using namespace Qt::StringLiterals;

class TestPolicyVersionModel : public QObject
{
    Q_OBJECT

    static PolicyVersion version(qint64 position, const QByteArray &digest)
    {
        PolicyVersion version;
        version.position = position;
        version.digest = digest;
        version.words = { u"amber"_s, u"moss"_s };
        return version;
    }

private slots:
    void aNewVersionComesOnTopAndTheChosenOneStays()
    {
        PolicyVersionModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.applySnapshot({ version(2, "b"), version(1, "a") });
        const QPersistentModelIndex chosen = model.index(1, 0);
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.applySnapshot({ version(3, "c"), version(2, "b"), version(1, "a") });
        QCOMPARE(chosen.row(), 2);
        QCOMPARE(resets.count(), 0);
        QCOMPARE(model.index(0, 0).data(PolicyVersionModel::PositionRole).toLongLong(), 3);
    }
    void theSameTextMayComeIntoForceAgain()
    {
        PolicyVersionModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.applySnapshot({ version(2, "b"), version(1, "a") });
        model.applySnapshot({ version(3, "a"), version(2, "b"), version(1, "a") });
        QCOMPARE(model.rowCount(), 3);
        const auto first = model.index(0, 0).data(PolicyVersionModel::ItemRole);
        QCOMPARE(first.value<PolicyVersion>().digest, QByteArray("a"));
        QCOMPARE(model.index(2, 0).data(PolicyVersionModel::PositionRole).toLongLong(), 1);
        QCOMPARE(model.index(0, 0).data().toString(), u"amber moss"_s);
    }
};

QTEST_GUILESS_MAIN(TestPolicyVersionModel)
#include "tst_policyversionmodel.moc"
