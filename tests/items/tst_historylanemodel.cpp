// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/historylanemodel.h"
#include "tests/items/samples.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace sallyport;
using namespace Qt::StringLiterals;

namespace {

RequestItem asked(const QString &id, const QString &who, const QString &target,
                  const QStringList &deciders = {})
{
    RequestItem item = waitingItem(id);
    item.request.requester = who;
    item.requesterName = who.toUpper();
    item.request.ask.target = target;
    item.targetTitle.clear();
    for (const QString &decider : deciders)
        item.request.decisions.append({ .person = decider });
    return item;
}

const QList<RequestItem> Items{
    asked(u"d"_s, u"ana"_s, u"orders"_s, { u"rui"_s }),
    asked(u"c"_s, u"ben"_s, u"orders"_s, { u"rui"_s, u"eva"_s, u"rui"_s }),
    asked(u"b"_s, u"ana"_s, u"ledger"_s),
    asked(u"a"_s, u"ana"_s, u"orders"_s, { u"eva"_s }),
};
const QHash<QString, QString> Names{ { u"rui"_s, u"Rui Costa"_s } };

// "key title: ids" of each lane.
QStringList linesOf(const HistoryLaneModel &model)
{
    QStringList lines;
    for (const HistoryLane &lane : model.rows()) {
        QStringList ids;
        for (const RequestItem &item : lane.items)
            ids.append(item.request.id);
        lines.append(u"%1 %2: %3"_s.arg(lane.key, lane.title, ids.join(u' ')));
    }
    return lines;
}

} // namespace

class TestHistoryLaneModel : public QObject
{
    Q_OBJECT

    HistoryLaneModel m_model;
    QAbstractItemModelTester m_tester{ &m_model,
                                       QAbstractItemModelTester::FailureReportingMode::QtTest };

private slots:
    void requestsStandTogether()
    {
        m_model.show(LaneKind::Request, Items, Names);
        QCOMPARE(linesOf(m_model), (QStringList{ u"d : d"_s, u"c : c"_s, u"b : b"_s, u"a : a"_s }));
        m_model.show(LaneKind::Person, Items, Names);
        QCOMPARE(linesOf(m_model), (QStringList{ u"ana ANA: d b a"_s, u"ben BEN: c"_s }));
        m_model.show(LaneKind::Target, Items, Names);
        QCOMPARE(linesOf(m_model),
                 (QStringList{ u"orders orders: d c a"_s, u"ledger ledger: b"_s }));
        m_model.show(LaneKind::Approver, Items, Names);
        QCOMPARE(linesOf(m_model), (QStringList{ u"rui Rui Costa: d c"_s, u"eva eva: c a"_s }));
        QCOMPARE(m_model.requestCount(), 4);
    }

    void theRolesAreThoseOfTheNewest()
    {
        m_model.show(LaneKind::Person, Items, Names);
        const QModelIndex ana = m_model.index(0, 0);
        QCOMPARE(ana.data(HistoryLaneModel::RequestIdRole).toString(), u"d"_s);
        QCOMPARE(ana.data().toString(), u"ANA"_s);
    }

    void aLaneIsFoundByEachOfItsRequests()
    {
        m_model.show(LaneKind::Approver, Items, Names);
        QCOMPARE(m_model.laneOf(u"a"_s).row(), 1);
        QCOMPARE(m_model.laneOf(u"c"_s).row(), 0);
        QCOMPARE(m_model.laneOf(u"c"_s, m_model.index(1, 0)).row(), 1);
        QCOMPARE(m_model.laneOf(u"a"_s, m_model.index(0, 0)).row(), 1);
        QVERIFY(!m_model.laneOf(u"b"_s).isValid());
    }

    void besideItStandOthersOfTheLane()
    {
        m_model.show(LaneKind::Person, Items, Names);
        const QModelIndex ana = m_model.index(0, 0);
        QCOMPARE(m_model.beside(ana, u"b"_s, 1), u"d"_s);
        QCOMPARE(m_model.beside(ana, u"b"_s, -1), u"a"_s);
        QCOMPARE(m_model.beside(ana, u"d"_s, 1), QString());
        QCOMPARE(m_model.beside(ana, u"a"_s, -1), QString());
        QCOMPARE(m_model.beside(ana, u"c"_s, 1), QString());
        QCOMPARE(m_model.beside({}, u"a"_s, 1), QString());
    }

    // A refresh keeps the lanes, and with them what is selected.
    void aNewRequestMovesNoOtherLane()
    {
        m_model.show(LaneKind::Person, Items, Names);
        const QPersistentModelIndex ben(m_model.index(1, 0));
        m_model.show(LaneKind::Person,
                     QList<RequestItem>{ asked(u"e"_s, u"ben"_s, u"orders"_s) } + Items, Names);
        QCOMPARE(linesOf(m_model), (QStringList{ u"ben BEN: e c"_s, u"ana ANA: d b a"_s }));
        QCOMPARE(ben.row(), 0);
    }

    // Instead of what there is too much of: a lane has a title and counts, and no request.
    void lanesMayCountInstead()
    {
        m_model.show(LaneKind::Person, Items, Names);
        const RequestDensity density{
            .starts = { fromMs(0), fromMs(10), fromMs(20) },
            .lanes = { { .key = u"ben"_s, .title = u"BEN"_s, .parts = { { 3000, 2 }, { 1, 0 } } },
                       { .key = u"eva"_s, .title = u"EVA"_s, .parts = { { 0, 0 }, { 7, 0 } } } }
        };
        m_model.show(LaneKind::Person, density);
        QCOMPARE(m_model.rowCount(), 2);
        QCOMPARE(m_model.index(0, 0).data().toString(), u"BEN"_s);
        QVERIFY(!m_model.index(0, 0).data(HistoryLaneModel::RequestIdRole).isValid());
        QCOMPARE(m_model.rows().first().parts.first().requests, 3000);
        QCOMPARE(m_model.starts(), density.starts);
        QVERIFY(!m_model.laneOf(u"c"_s).isValid());
        m_model.show(LaneKind::Person, Items, Names);
        QVERIFY(m_model.starts().isEmpty());
        QCOMPARE(linesOf(m_model), (QStringList{ u"ana ANA: d b a"_s, u"ben BEN: c"_s }));
    }
};

QTEST_GUILESS_MAIN(TestHistoryLaneModel)
#include "tst_historylanemodel.moc"
