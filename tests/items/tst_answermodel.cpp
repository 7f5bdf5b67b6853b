// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/answermodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace sallyport;
using namespace Qt::StringLiterals;

class TestAnswerModel : public QObject
{
    Q_OBJECT

    static QString words(const int &row, int column)
    {
        return column < 0 ? u"row %1 as a whole"_s.arg(row) : u"%1 in %2"_s.arg(row).arg(column);
    }

private slots:
    void anotherAnswerReplacesTheRows()
    {
        AnswerModel<int> model({ u"A"_s, u"B"_s }, &words);
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setRows({ 7, 8 });
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(1, 1).data().toString(), u"8 in 1"_s);
        QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"B"_s);
        model.setRows({});
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(resets.count(), 2);
    }
    void aTableIsReadCellByCell()
    {
        AnswerModel<int> model({ u"A"_s, u"B"_s }, &words);
        model.setRows({ 7 });
        QCOMPARE(model.index(0, 1).data(Qt::AccessibleTextRole).toString(), u"7 in 1"_s);
        QCOMPARE(model.sentence(0), u"row 7 as a whole"_s);
    }
    void aListIsReadRowByRow()
    {
        AnswerModel<int> model({ u"A"_s }, &words);
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows({ 7 });
        QCOMPARE(model.index(0, 0).data().toString(), u"7 in 0"_s);
        QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(), u"row 7 as a whole"_s);
    }
};

QTEST_GUILESS_MAIN(TestAnswerModel)
#include "tst_answermodel.moc"
