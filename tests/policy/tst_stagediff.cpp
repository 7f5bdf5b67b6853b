// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/policydiff.h"
#include "tests/support/worldbuilder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sallyport;
using namespace sallyport::test;

using Part = PolicyChange::Part;
using Aspect = PolicyChange::Aspect;
using Effect = PolicyChange::Effect;

namespace {

Rule &rule(Policy &policy)
{
    return policy.rules[0];
}

// Two stages one after the other.
Policy sequence()
{
    Policy policy = World().policy;
    rule(policy).stages.append(
        { .name = u"Security"_s, .from = { u"group:security"_s }, .step = 1 });
    return policy;
}

} // namespace

// Where stages stand, beside what each of them says.
class TestStageDiff : public QObject
{
    Q_OBJECT

private slots:
    // Whoever could say no in the way that is gone can do so in the one that is left.
    void aWayLessIsATighteningOnlyWhereAllElseStays()
    {
        Policy before = World().policy;
        Stage other = rule(before).stages.first();
        other.name = u"Leads"_s;
        other.path = 1;
        rule(before).stages.append(other);
        rule(before).paths = { u"One"_s, u"Two"_s };
        Policy after = before;
        rule(after).stages.removeLast();
        rule(after).paths.clear();
        const QList<PolicyChange> expected{
            { Part::Way, u"debug-orders"_s, u"Two"_s, Aspect::Removed, {}, {}, Effect::Tightening }
        };
        QCOMPARE(policyDifference(before, after), expected);
        rule(after).stages[0].from = { u"group:security"_s };
        for (const PolicyChange &change : policyDifference(before, after))
            QCOMPARE(change.effect, Effect::Loosening);
    }

    void aStageInFrontMovesNoOther()
    {
        const Policy before = World().policy;
        Policy after = before;
        Rule &two = after.rules[1];
        two.stages.prepend({ .name = u"First"_s, .from = { u"group:security"_s } });
        two.stages[1].step = 1;
        two.stages[2].step = 2;
        const auto changes = policyDifference(before, after);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.first().aspect, Aspect::Added);
        QCOMPARE(changes.first().effect, Effect::Tightening);
    }

    void stagesOfOneNameAreToldApart()
    {
        Policy before = World().policy;
        before.rules[1].stages[1].name = before.rules[1].stages[0].name;
        Policy after = before;
        after.rules[1].stages[1].need = 2;
        const auto changes = policyDifference(before, after);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.first().aspect, Aspect::Need);
    }

    void sideBySideIsLooserThanOneAfterTheOther()
    {
        const Policy before = sequence();
        Policy after = before;
        rule(after).stages[1].step = 0;
        const QStringList both{ u"Security + Team lead"_s };
        const QList<PolicyChange> forth{ { Part::Rule,
                                           u"debug-orders"_s,
                                           {},
                                           Aspect::SideBySide,
                                           QStringList(),
                                           both,
                                           Effect::Loosening } };
        QCOMPARE(policyDifference(before, after), forth);
        QCOMPARE(policyDifference(after, before).first().effect, Effect::Tightening);
    }

    // A denial may count for another stage then, and be one of two.
    void whereItTakesTwoToDenyNoOrderIsATightening()
    {
        Policy before = sequence();
        rule(before).stages[0].deny = 2;
        Policy after = before;
        rule(before).stages[1].step = 0;
        QCOMPARE(policyDifference(before, after).first().effect, Effect::Loosening);
    }

    void stagesThatKeepTheirWayMoveNothingWhenAnotherIsRemoved()
    {
        Policy before = World().policy;
        Rule &ways = rule(before);
        ways.stages.prepend({ .name = u"Board"_s, .from = { u"group:backend-leads"_s } });
        ways.stages[1].path = 1;
        ways.paths = { u"Board"_s, u"Ordinary way"_s };
        const QList<PolicyChange> expected{ { Part::Way,
                                              u"debug-orders"_s,
                                              u"Board"_s,
                                              Aspect::Removed,
                                              {},
                                              {},
                                              Effect::Tightening } };
        QCOMPARE(policyDifference(before, World().policy), expected);
    }

    void whoCanNoLongerDenyMakesAWayLessALoosening()
    {
        Policy before = World().policy;
        Rule &ways = rule(before);
        ways.stages.append({ .name = u"Board"_s, .from = { u"group:security"_s }, .path = 1 });
        ways.paths = { u"Ordinary way"_s, u"Board"_s };
        QCOMPARE(policyDifference(before, World().policy).first().effect, Effect::Loosening);
    }
};

QTEST_APPLESS_MAIN(TestStageDiff)
#include "tst_stagediff.moc"
