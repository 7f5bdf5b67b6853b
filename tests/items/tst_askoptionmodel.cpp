// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/askoptionmodel.h"
#include "tests/items/samples.h"

using namespace sallyport;
using namespace Qt::StringLiterals;

namespace {

AskOption option(const QString &profile)
{
    AskOption made;
    made.rule = u"debug-"_s + profile;
    made.scenario = u"live-debugging"_s;
    made.scenarioTitle = u"Live debugging"_s;
    made.target = u"orders-db"_s;
    made.targetTitle = u"Orders database"_s;
    made.profile = profile;
    made.maximumDuration = std::chrono::hours(4);
    return made;
}

} // namespace

class TestAskOptionModel : public QObject
{
    Q_OBJECT

private slots:
    void anotherPolicyIsADifference()
    {
        AskOptionModel model;
        const QAbstractItemModelTester tester(&model, FailTest);
        model.applySnapshot({ option(u"readonly"_s), option(u"writer"_s) });
        AskOption shorter = option(u"writer"_s);
        shorter.maximumDuration = std::chrono::hours(1);
        const Announcements heard(model);
        model.applySnapshot({ shorter });
        QCOMPARE(heard.removed.size(), 1);
        QCOMPARE(heard.changed.size(), 1);
        QCOMPARE(heard.reset.size(), 0);
        QCOMPARE(model.index(0, 0).data(AskOptionModel::OptionRole).value<AskOption>(), shorter);
    }

    void columnsNameTheThing()
    {
        AskOptionModel model;
        const QAbstractItemModelTester tester(&model, FailTest);
        model.applySnapshot({ option(u"readonly"_s) });
        QStringList texts;
        for (int column = 0; column < AskOptionModel::ColumnCount; ++column) {
            texts.append(model.index(0, column).data().toString());
            QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
        }
        QCOMPARE(texts, QStringList({ u"Live debugging"_s, u"Orders database"_s, u"readonly"_s }));
    }
};

QTEST_GUILESS_MAIN(TestAskOptionModel)
#include "tst_askoptionmodel.moc"
