// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/requestfilterproxy.h"
#include "models/items/requestlistmodel.h"
#include "tests/items/samples.h"

using namespace sallyport;
using namespace Qt::StringLiterals;

class TestRequestFilterProxy : public QObject
{
    Q_OBJECT

private slots:
    void keepsWhatIsMeant_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QSet<Phase>>("phases");
        QTest::addColumn<QStringList>("ids");
        const QSet<Phase> all;
        QTest::newRow("nothing asked keeps all in order")
            << QString() << all << QStringList{ u"w1"_s, u"o1"_s, u"w2"_s };
        QTest::newRow("a name finds its requests whatever its case")
            << u"mara"_s << all << QStringList{ u"w1"_s, u"o1"_s };
        QTest::newRow("a reason is searched") << u"invoices"_s << all << QStringList{ u"w2"_s };
        QTest::newRow("a ticket is searched") << u"inc-2041"_s << all << QStringList{ u"w2"_s };
        QTest::newRow("an id is searched") << u"o1"_s << all << QStringList{ u"o1"_s };
        QTest::newRow("a phase keeps its own")
            << QString() << QSet{ Phase::Open } << QStringList{ u"o1"_s };
        QTest::newRow("text and phase both must fit")
            << u"omar"_s << QSet{ Phase::Open } << QStringList{};
        QTest::newRow("signs of patterns are only signs") << u".*"_s << all << QStringList{};
    }

    void keepsWhatIsMeant()
    {
        QFETCH(const QString, text);
        QFETCH(const QSet<Phase>, phases);
        RequestListModel model;
        RequestItem other = waitingItem(u"w2"_s, u"omar"_s);
        other.requesterName = u"Omar Haddad"_s;
        other.request.ask.fields = { { u"ticket"_s, u"INC-2041"_s } };
        other.request.ask.reason = u"Two invoices are missing"_s;
        model.applySnapshot({ waitingItem(u"w1"_s), openItem(u"o1"_s), other });
        RequestFilterProxy proxy;
        proxy.setSourceModel(&model);
        const QAbstractItemModelTester tester(&proxy, FailTest);
        proxy.setText(text);
        proxy.setPhases(phases);
        QStringList ids;
        for (int row = 0; row < proxy.rowCount(); ++row)
            ids.append(proxy.index(row, 0).data(RequestRoles::RequestIdRole).toString());
        QTEST(ids, "ids");
    }

    void aRowThatOpensLeavesTheWaiting()
    {
        RequestListModel model;
        model.applySnapshot({ waitingItem(u"a"_s), waitingItem(u"b"_s) });
        RequestFilterProxy proxy;
        proxy.setSourceModel(&model);
        proxy.setPhases({ Phase::Waiting });
        const QAbstractItemModelTester tester(&proxy, FailTest);
        const Announcements heard(proxy);
        model.applySnapshot({ openItem(u"a"_s), waitingItem(u"b"_s) });
        QCOMPARE(proxy.rowCount(), 1);
        QCOMPARE(heard.removed.size(), 1);
        QCOMPARE(heard.reset.size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestRequestFilterProxy)
#include "tst_requestfilterproxy.moc"
