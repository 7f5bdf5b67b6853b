// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sallyportctl/difftext.h"

#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace sallyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Part = PolicyChange::Part;
using Aspect = PolicyChange::Aspect;
using Effect = PolicyChange::Effect;

class TestDiffText : public QObject
{
    Q_OBJECT

private slots:
    void aChangeIsOneLine_data()
    {
        QTest::addColumn<PolicyChange>("change");
        QTest::addColumn<QString>("line");
        QTest::newRow("a duration")
            << PolicyChange{ Part::Rule, u"debug-orders"_s, {}, Aspect::MaximumDuration, Millis(4h),
                             Millis(8h), Effect::Loosening }
            << u"debug-orders: longest duration 4h \u2192 8h, loosening"_s;
        QTest::newRow("a number of a stage") << PolicyChange{
            Part::Stage, u"debug-orders"_s, u"Security"_s,     Aspect::Need,
            qint64(1),   qint64(2),         Effect::Tightening
        } << u"debug-orders, stage \u201cSecurity\u201d: approvals needed 1 \u2192 2, tightening"_s;
        QTest::newRow("a condition where there was none") << PolicyChange{
            Part::Stage,
            u"debug-orders"_s,
            u"Security"_s,
            Aspect::When,
            {},
            Condition{ .durationOver = 90min, .riskFrom = Risk::High },
            Effect::Loosening
        } << u"debug-orders, stage \u201cSecurity\u201d: asked always \u2192 for longer than 1h30m, at high risk or more, loosening"_s;
        const Hours office{ "Europe/Berlin", { 1, 2, 5 }, QTime(8, 0), QTime(18, 0) };
        QTest::newRow("what the rule itself approves") << PolicyChange{
            Part::Rule,
            u"debug-orders"_s,
            {},
            Aspect::Automatic,
            {},
            Condition{ .durationUpTo = 1h, .within = office },
            Effect::Loosening
        } << u"debug-orders: asks nobody never \u2192 up to 1h, within mon tue fri 08:00\u201318:00 Europe/Berlin, loosening"_s;
        QTest::newRow("every part of a condition") << PolicyChange{
            Part::Ban,
            u"interns"_s,
            {},
            Aspect::When,
            Condition{ .targetTags = { u"pci"_s, u"money"_s }, .outside = office },
            Condition{ .firstTime = false, .riskUpTo = Risk::Low, .requesters = { u"rota:db"_s } },
            Effect::Loosening
        } << u"ban interns: asked for tags [pci, money], outside mon tue fri 08:00\u201318:00 Europe/Berlin \u2192 not the first time, at low risk or less, for [rota:db], loosening"_s;
        QTest::newRow("an escalation") << PolicyChange{
            Part::Stage,
            u"debug-orders"_s,
            u"Lead"_s,
            Aspect::Escalation,
            {},
            Escalation{ 30min, { u"group:cto"_s } },
            Effect::Loosening
        } << u"debug-orders, stage \u201cLead\u201d: asks later as well none \u2192 [group:cto] after 30m, loosening"_s;
        QTest::newRow("a way") << PolicyChange{
            Part::Way, u"fix"_s, u"Board"_s, Aspect::Added, {}, {}, Effect::Loosening
        } << u"fix, way \u201cBoard\u201d: added, loosening"_s;
        QTest::newRow("a rota") << PolicyChange{
            Part::Rota, u"db"_s, {}, Aspect::TurnDays, qint64(7), qint64(1), Effect::Loosening
        } << u"rota db: days of a turn 7 \u2192 1, loosening"_s;
        QTest::newRow("names") << PolicyChange{
            Part::Governance,
            {},
            {},
            Aspect::Signers,
            QStringList{ u"group:a"_s },
            QStringList{ u"group:a"_s, u"person:b"_s },
            Effect::Loosening
        } << u"governance: signers [group:a] \u2192 [group:a, person:b], loosening"_s;
        QTest::newRow("a text that was not there") << PolicyChange{
            Part::Field, u"debug"_s,  u"ticket"_s,       Aspect::Pattern,
            QString(),   u"[0-9]+"_s, Effect::Tightening
        } << u"scenario debug, field ticket: pattern none \u2192 \u201c[0-9]+\u201d, tightening"_s;
        QTest::newRow("a number that is no limit any more")
            << PolicyChange{ Part::Field, u"debug"_s, u"size"_s,        Aspect::Maximum,
                             qint64(10),  {},         Effect::Loosening }
            << u"scenario debug, field size: largest number 10 \u2192 none, loosening"_s;
        QTest::newRow("something whole")
            << PolicyChange{ Part::Rule, u"debug-orders"_s, {}, Aspect::Removed, {},
                             {},         Effect::Tightening }
            << u"debug-orders: removed, tightening"_s;
        QTest::newRow("an order that decides nothing")
            << PolicyChange{ Part::Document, {}, {}, Aspect::Order, {}, {}, Effect::Neutral }
            << u"rules: order, neutral"_s;
    }
    void aChangeIsOneLine()
    {
        QFETCH(const PolicyChange, change);
        QFETCH(const QString, line);
        QCOMPARE(changeText(change), line);
    }

    void everyAspectHasWordsOfItsOwn()
    {
        QSet<QString> words;
        const int last = static_cast<int>(Aspect::People);
        for (int value = 0; value <= last; ++value)
            words.insert(changeText(
                { .part = Part::Rule, .name = u"a"_s, .aspect = static_cast<Aspect>(value) }));
        QCOMPARE(words.size(), last + 1);
        QVERIFY(!words.contains(u"a: , loosening"_s));
    }

    void nothingOfADocumentMovesTheCursor()
    {
        const QString line = changeText({ Part::Target,
                                          u"orders-db"_s,
                                          {},
                                          Aspect::Title,
                                          u"Orders"_s,
                                          u"\u001b[2JOrders\n"_s,
                                          Effect::Neutral });
        QVERIFY(!line.contains(u'\u001b') && !line.contains(u'\n'));
    }

    void theSummaryCountsEachKind()
    {
        const PolicyChange looser{ .part = Part::Rule, .name = u"a"_s, .aspect = Aspect::Added };
        PolicyChange tighter = looser;
        tighter.effect = Effect::Tightening;
        QCOMPARE(differenceText({ looser, tighter, looser }, false).section(u'\n', -1),
                 u"3 differences: 2 loosening, 1 tightening, 0 neutral."_s);
        QCOMPARE(differenceText({ looser }, false).section(u'\n', -1),
                 u"1 difference: 1 loosening, 0 tightening, 0 neutral."_s);
        QCOMPARE(differenceText({}, true), u"No difference."_s);
        QCOMPARE(differenceText({}, false), u"No difference but in layout or comments."_s);
    }

    void scriptsGetNumbersAndNames()
    {
        const auto list = differenceJson({ { Part::Rule,
                                             u"debug-orders"_s,
                                             {},
                                             Aspect::MaximumDuration,
                                             Millis(4h),
                                             Millis(8h),
                                             Effect::Loosening },
                                           { Part::Rule,
                                             u"debug-orders"_s,
                                             {},
                                             Aspect::Requesters,
                                             QStringList{ u"group:a"_s },
                                             QStringList(),
                                             Effect::Tightening } });
        QCOMPARE(list.at(0)[u"aspect"_s].toString(), u"longest-duration"_s);
        QCOMPARE(list.at(0)[u"before"_s].toInteger(), 4 * 3'600'000);
        QCOMPARE(list.at(0)[u"effect"_s].toString(), u"loosening"_s);
        QCOMPARE(list.at(1)[u"before"_s][0].toString(), u"group:a"_s);
        QVERIFY(list.at(1)[u"after"_s].isArray());
    }

    void scriptsGetConditionsAsAPolicyNamesThem()
    {
        const Condition when{ .durationOver = 1h,
                              .durationUpTo = 2h,
                              .targetTags = { u"pci"_s },
                              .within = Hours{ "UTC", { 7 }, QTime(8, 0), QTime(9, 30) },
                              .outside = Hours{ "UTC", { 1 }, QTime(0, 0), QTime(1, 0) },
                              .firstTime = true,
                              .riskFrom = Risk::Low,
                              .riskUpTo = Risk::Medium,
                              .requesters = { u"group:a"_s } };
        const auto list
            = differenceJson({ { .part = Part::Rule, .aspect = Aspect::Automatic, .after = when },
                               { .part = Part::Stage,
                                 .aspect = Aspect::Escalation,
                                 .before = Escalation{ 1min, { u"group:b"_s } } } });
        const QJsonObject told = list.at(0)[u"after"_s].toObject();
        QCOMPARE(told.keys(),
                 (QStringList{ u"duration_over"_s, u"duration_up_to"_s, u"first_time"_s,
                               u"outside"_s, u"requesters"_s, u"risk_at_least"_s, u"risk_at_most"_s,
                               u"target_tags"_s, u"within"_s }));
        QCOMPARE(told[u"within"_s][u"days"_s][0].toString(), u"sun"_s);
        QCOMPARE(told[u"within"_s][u"to"_s].toString(), u"09:30"_s);
        QCOMPARE(told[u"risk_at_most"_s].toString(), u"medium"_s);
        QVERIFY(list.at(0)[u"before"_s].isNull());
        QCOMPARE(list.at(1)[u"before"_s][u"after"_s].toInteger(), 60'000);
    }
};

QTEST_APPLESS_MAIN(TestDiffText)
#include "tst_difftext.moc"
