// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/recentasks.h"
#include "views/pages/askchoicemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

namespace sallyport {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

AskOption offered(const QString &target, const QString &title, const QString &profile,
                  const QStringList &tags)
{
    return { .rule = u"r"_s,
             .scenario = u"debug"_s,
             .scenarioTitle = u"Live debugging"_s,
             .target = target,
             .targetTitle = title,
             .profile = profile,
             .defaultDuration = 1h,
             .maximumDuration = 4h,
             .tags = tags };
}

const QList<AskOption> Offered{
    offered(u"ledger-db"_s, u"Ledger"_s, u"readonly"_s, { u"money"_s }),
    offered(u"orders-db"_s, u"Order processing"_s, u"readonly"_s, {}),
    offered(u"orders-db"_s, u"Order processing"_s, u"writer"_s, {}),
    offered(u"stock-db"_s, u"Warehouse"_s, u"writer"_s, { u"pci"_s, u"berlin"_s }),
};

Ask asked(const QString &target, const QString &profile, Millis duration = 2h)
{
    return { .scenario = u"debug"_s, .target = target, .profile = profile, .duration = duration };
}

QStringList rowsOf(const QAbstractItemModel &model)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row)
        rows << model.index(row, 0).data().toString();
    return rows;
}

RequestItem filed(const Ask &ask, int hour, const QString &by = u"ana"_s)
{
    RequestItem item;
    item.request.id = QString::number(hour);
    item.request.requester = u"ana"_s;
    item.request.editors = { by };
    item.request.ask = ask;
    item.request.filedAt = fromMs(hour * 3'600'000LL);
    return item;
}

} // namespace

// What a request can begin with, looked for by words.
class TestAskChoices : public QObject
{
    Q_OBJECT

private slots:
    static void everyWordFitsSomewhere_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("rows");
        const QString ledger = u"ledger-db · readonly"_s;
        const QString reading = u"orders-db · readonly"_s;
        const QString writing = u"orders-db · writer"_s;
        const QString stock = u"stock-db · writer"_s;
        QTest::newRow("nothing") << QString() << QStringList{ ledger, reading, writing, stock };
        QTest::newRow("a profile") << u"writer"_s << QStringList{ writing, stock };
        QTest::newRow("a target and a profile") << u"ord wri"_s << QStringList{ writing };
        QTest::newRow("in any order") << u"wri ord"_s << QStringList{ writing };
        QTest::newRow("a tag before what only has its letters")
            << u"PCI"_s << QStringList{ stock, reading, writing };
        QTest::newRow("two tags") << u"pci berlin"_s << QStringList{ stock };
        QTest::newRow("a title") << u"wareh"_s << QStringList{ stock };
        QTest::newRow("the best first") << u"r"_s << QStringList{ ledger, reading, writing, stock };
        QTest::newRow("one word that is nowhere") << u"orders money"_s << QStringList();
    }
    static void everyWordFitsSomewhere()
    {
        QFETCH(const QString, typed);
        QFETCH(const QStringList, rows);
        AskChoiceModel model;
        const QAbstractItemModelTester tester(&model);
        model.setOptions(Offered);
        model.setTyped(typed);
        QCOMPARE(rowsOf(model), rows);
    }

    static void favouritesAndWhatWasAskedForLatelyComeFirst()
    {
        AskChoiceModel model;
        const QAbstractItemModelTester tester(&model);
        model.setOptions(Offered);
        const Ask stock = asked(u"stock-db"_s, u"writer"_s);
        const Ask orders = asked(u"orders-db"_s, u"writer"_s);
        model.setRecent({ orders, stock, asked(u"gone-db"_s, u"writer"_s) });
        model.setFavourites({ stock });
        QCOMPARE(rowsOf(model).first(2),
                 (QStringList{ u"stock-db · writer"_s, u"orders-db · writer"_s }));
        QCOMPARE(model.rowCount(), 2 + 4); // what is not on offer any more is left out
        QCOMPARE(model.index(0).data(AskChoiceModel::NoteRole).toString(),
                 u"Live debugging · 2 h"_s);
        QVERIFY(model.kind(model.index(1)) == AskChoiceModel::Kind::Recent);

        // Once it is none any more it stays where it is, until something is typed.
        model.toggleFavourite(stock);
        QVERIFY(!model.index(0).data(AskChoiceModel::FavouriteRole).toBool());
        QCOMPARE(rowsOf(model).first(), u"stock-db · writer"_s);
        model.toggleFavourite(stock);
        QCOMPARE(model.favourites(), QList<Ask>{ stock });
        model.toggleFavourite(stock);
        model.setTyped(u"r"_s);
        model.setTyped({});
        QCOMPARE(rowsOf(model).first(2),
                 (QStringList{ u"orders-db · writer"_s, u"stock-db · writer"_s }));
        QVERIFY(model.kind(model.index(1)) == AskChoiceModel::Kind::Recent);
    }

    static void manyThingsAreOneRowEach()
    {
        QList<AskOption> many;
        for (int target = 0; target < 500; ++target) {
            const QString name = u"target-%1"_s.arg(target);
            for (const auto &profile : { u"readonly"_s, u"writer"_s, u"owner"_s }) {
                many.append(offered(name, name, profile, {}));
                many.append(many.last());
                many.last().scenario = u"hotfix"_s;
                many.last().scenarioTitle = u"Hotfix"_s;
            }
        }
        AskChoiceModel model;
        const QAbstractItemModelTester tester(&model);
        model.setOptions(many);
        QCOMPARE(model.rowCount(), 1500);
        QVERIFY(model.index(0).data(AskChoiceModel::NoteRole).toString().contains(u"Hotfix"_s));
        model.setTyped(u"499 own"_s);
        QCOMPARE(rowsOf(model), QStringList{ u"target-499 · owner"_s });
    }

    static void theLastFiveDistinctAsksAreRecent()
    {
        Ask reasoned = asked(u"a"_s, u"p"_s);
        reasoned.reason = u"Secret plans"_s;
        reasoned.startAt = fromMs(7);
        Ask longer = asked(u"z"_s, u"p"_s);
        longer.extends = u"1"_s;
        QList<RequestItem> items{ filed(reasoned, 9), filed(asked(u"a"_s, u"p"_s), 8),
                                  filed(longer, 7), filed(asked(u"y"_s, u"p"_s), 6, u"bob"_s) };
        for (int i = 0; i < 6; ++i)
            items.prepend(filed(asked(QString::number(i), u"p"_s), i));
        const QList<Ask> recent = recentAsks(items, u"ana"_s);
        QCOMPARE(recent.size(), MostRecentAsks);
        QCOMPARE(recent.at(0), asked(u"a"_s, u"p"_s)); // without the reason and the time
        QCOMPARE(recent.at(1).target, u"5"_s);
        QCOMPARE(recent.at(4).target, u"2"_s);
    }
};

} // namespace sallyport

QTEST_GUILESS_MAIN(sallyport::TestAskChoices)
#include "tst_askchoices.moc"
