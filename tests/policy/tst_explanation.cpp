// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/explanation.h"
#include "tests/support/worldbuilder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace sallyport;
using namespace sallyport::test;

namespace {

QList<Explanation> told(const World &world, const QString &person, const ExplainedThing &thing = {})
{
    return explain(world.policy, world.directory, person, thing);
}

} // namespace

class TestExplanation : public QObject
{
    Q_OBJECT

private slots:
    void itNamesTheRuleAndThePeopleWhoCouldDecide()
    {
        World world;
        world.policy.rules[1].recurring = 48h;
        const auto all = told(world, u"ana"_s, { .scenario = u"hotfix"_s });
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.first().rule, u"hotfix-orders"_s);
        QVERIFY(all.first().longest == Millis(2h));
        QVERIFY(all.first().recurring == Millis(48h));
        // Not her second account, and nobody who left.
        QCOMPARE(all.first().chain.approvers,
                 (QList<QStringList>{ { u"lia"_s, u"rui"_s }, { u"eva"_s, u"lia"_s } }));
        QVERIFY(!all.first().chain.unfilled);
    }

    void whomNoRuleNamesIsToldWhich()
    {
        const World world;
        const auto all = told(world, u"kofi"_s, { .scenario = u"debug"_s });
        QCOMPARE(all.size(), 1);
        QVERIFY(all.first().rule.isEmpty());
        QCOMPARE(
            all.first().rules,
            (QList<Explanation::Step>{ { u"debug-orders"_s, Explanation::Why::NotRequester } }));
    }

    void aRuleBehindTheOneThatDecidesIsShown()
    {
        World world;
        Rule wider = world.policy.rules.first();
        wider.name = u"debug-anybody"_s;
        wider.requesters.append(u"group:security"_s);
        world.policy.rules.append(wider);
        const auto all = told(world, u"ana"_s, { .scenario = u"debug"_s });
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.first().rules,
                 (QList<Explanation::Step>{ { u"debug-orders"_s, Explanation::Why::Decides },
                                            { u"debug-anybody"_s, Explanation::Why::Behind } }));
        QCOMPARE(told(world, u"kofi"_s, { .scenario = u"debug"_s }).first().rule,
                 u"debug-anybody"_s);
    }

    void theDurationBringsItsStages()
    {
        World world;
        world.policy.rules[1].stages[1].when.durationOver = 1h;
        ExplainedThing thing{ .scenario = u"hotfix"_s };
        QCOMPARE(told(world, u"ana"_s, thing).first().chain.stages.size(), 1);
        thing.duration = 2h;
        QCOMPARE(told(world, u"ana"_s, thing).first().chain.stages.size(), 2);
    }

    void longerThanTheRuleAllowsIsTold()
    {
        const World world;
        ExplainedThing thing{ .scenario = u"hotfix"_s, .duration = 2h };
        QVERIFY(!told(world, u"ana"_s, thing).first().isTooLong);
        thing.duration += 1s;
        QVERIFY(told(world, u"ana"_s, thing).first().isTooLong);
    }

    void aStageThatNobodyElseCanFillIsTold()
    {
        World world;
        world.directory.setMember(u"data-owners"_s, u"eva"_s, false);
        world.directory.setMember(u"backend-leads"_s, u"rui"_s, false);
        // lia alone is left for both stages, and fills one place only.
        QCOMPARE(told(world, u"ana"_s, { .scenario = u"hotfix"_s }).first().chain.unfilled,
                 std::optional(1));
    }

    void anExtensionsOwnChainIsTold()
    {
        World world;
        Rule &rule = world.policy.rules[1];
        QVERIFY(!told(world, u"ana"_s, { .scenario = u"hotfix"_s }).first().extending);
        rule.extension = Extension{ .maximum = 1h, .same = false };
        world.policy.extensions = { asExtension(rule) };
        world.policy.extensions[0].stages = { rule.stages[1] };
        const auto own = told(world, u"ana"_s, { .scenario = u"hotfix"_s }).first();
        QCOMPARE(own.chain.stages.size(), 2);
        QVERIFY(own.extending);
        QCOMPARE(own.extending->stages, QList<Stage>{ rule.stages[1] });
        QCOMPARE(own.extending->approvers, (QList<QStringList>{ { u"eva"_s, u"lia"_s } }));
    }

    // What was granted before counts.
    void anExtensionThatMakesItLongAsksMore()
    {
        World world;
        Rule &rule = world.policy.rules[1];
        rule.stages[1].when.durationOver = 1h;
        rule.extension = Extension{ .maximum = 1h };
        world.policy.extensions = { asExtension(rule) };
        const auto all = told(world, u"ana"_s, { .scenario = u"hotfix"_s, .duration = 1h }).first();
        QCOMPARE(all.chain.stages.size(), 1);
        QCOMPARE(all.extending->stages.size(), 2);
    }

    void everythingIsExplainedWhenNothingIsMeant()
    {
        const World world;
        QCOMPARE(told(world, u"ana"_s).size(), 3);
        QVERIFY(told(world, u"ana"_s, { .target = u"nowhere"_s }).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestExplanation)
#include "tst_explanation.moc"
