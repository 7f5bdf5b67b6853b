// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/policy/policyexamples.h"
#include "tests/support/worldbuilder.h"

#include <rapidcheck.h>

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace sallyport;
using namespace sallyport::test;

using Part = PolicyChange::Part;
using Aspect = PolicyChange::Aspect;
using Effect = PolicyChange::Effect;

namespace {

constexpr auto Neutral = Effect::Neutral;
constexpr auto Tighter = Effect::Tightening;
constexpr auto Looser = Effect::Loosening;

Rule &rule(Policy &policy)
{
    return policy.rules[0];
}

Stage &stage(Policy &policy)
{
    return policy.rules[1].stages[1];
}

// How many members an aggregate has: the most values that it can be made of.
struct Anything
{
    template <typename T>
    operator T() const; // NOLINT(google-explicit-constructor)
};

template <typename T, typename... Values>
constexpr std::size_t memberCount()
{
    if constexpr (requires { T{ Values{}..., Anything{} }; })
        return memberCount<T, Values..., Anything>();
    else
        return sizeof...(Values);
}

std::size_t membersWithExample(const QString &type)
{
    QSet<QString> members;
    for (const PolicyExample &example : policyExamples()) {
        const QString member = QString::fromLatin1(example.member);
        if (member.startsWith(type + u'.'))
            members.insert(member);
    }
    return static_cast<std::size_t>(members.size());
}

std::optional<PolicyChange> changeOf(const QList<PolicyChange> &changes, Part part, Aspect aspect)
{
    for (const PolicyChange &change : changes) {
        if (change.part == part && change.aspect == aspect)
            return change;
    }
    return std::nullopt;
}

Aspect reversed(Aspect aspect)
{
    if (aspect == Aspect::Added)
        return Aspect::Removed;
    return aspect == Aspect::Removed ? Aspect::Added : aspect;
}

// One rule more for what the first one is about, behind all others.
Policy withRuleBehind(const Policy &policy)
{
    Policy more = policy;
    Rule behind = policy.rules.first();
    behind.name = u"debug-anybody"_s;
    behind.requesters = { u"group:everybody"_s };
    more.rules.append(behind);
    return more;
}

Policy changedAnyhow(Policy policy)
{
    static const QList<PolicyExample> all = policyExamples();
    const int count = *rc::gen::inRange(0, 6);
    for (int i = 0; i < count; ++i)
        all.at(*rc::gen::inRange(0, static_cast<int>(all.size()))).change(policy);
    return policy;
}

bool isReverse(const PolicyChange &forth, const PolicyChange &back)
{
    return back.part == forth.part && back.aspect == reversed(forth.aspect)
        && back.name == forth.name && back.before == forth.after && back.after == forth.before
        && (back.inner == forth.inner || forth.aspect == Aspect::Name);
}

bool isOpposite(Effect forth, Effect back)
{
    if (forth == Looser)
        return back != Neutral;
    return forth == Tighter ? back == Looser : back == Neutral;
}

} // namespace

class TestPolicyDiff : public QObject
{
    Q_OBJECT

private slots:
    void everyMemberHasAnExample()
    {
        QCOMPARE(membersWithExample(u"Policy"_s), memberCount<Policy>());
        QCOMPARE(membersWithExample(u"Governance"_s), memberCount<Governance>());
        QCOMPARE(membersWithExample(u"Target"_s), memberCount<Target>());
        QCOMPARE(membersWithExample(u"Scenario"_s), memberCount<Scenario>());
        QCOMPARE(membersWithExample(u"Field"_s), memberCount<Field>());
        QCOMPARE(membersWithExample(u"Rule"_s), memberCount<Rule>());
        QCOMPARE(membersWithExample(u"Stage"_s), memberCount<Stage>());
        QCOMPARE(membersWithExample(u"Condition"_s), memberCount<Condition>());
        QCOMPARE(membersWithExample(u"Escalation"_s), memberCount<Escalation>());
        QCOMPARE(membersWithExample(u"Hours"_s), memberCount<Hours>());
        QCOMPARE(membersWithExample(u"Rota"_s), memberCount<Rota>());
        QCOMPARE(membersWithExample(u"Ban"_s), memberCount<Ban>());
    }

    void aChangeOfEachMemberIsTold_data()
    {
        QTest::addColumn<int>("index");
        const auto all = policyExamples();
        for (int i = 0; i < all.size(); ++i)
            QTest::addRow("%s: %s", all.at(i).member, all.at(i).what) << i;
    }
    void aChangeOfEachMemberIsTold()
    {
        QFETCH(const int, index);
        const PolicyExample example = policyExamples().at(index);
        const Policy before = examplePolicy();
        Policy after = before;
        example.change(after);
        QVERIFY(after != before);
        const auto forth = policyDifference(before, after);
        const auto back = policyDifference(after, before);
        if (QByteArray(example.member) == "Policy.digest") {
            QVERIFY(forth.isEmpty() && back.isEmpty());
            return;
        }
        const auto there = changeOf(forth, example.part, example.aspect);
        const auto again = changeOf(back, example.part, reversed(example.aspect));
        QVERIFY(there && again);
        QCOMPARE(there->effect, example.forth);
        QCOMPARE(again->effect, example.back);
        QVERIFY(there->before == again->after && there->after == again->before);
        for (const PolicyChange &change : forth + back)
            QVERIFY(change.aspect != Aspect::Other);
        // Another name is another thing, so the one before is removed as well.
        const bool isMoved
            = example.aspect == Aspect::Added && changeOf(forth, example.part, Aspect::Removed);
        QCOMPARE(forth.size(), isMoved ? 2 : 1);
    }

    void whereItIsAndWhatStoodThereIsTold()
    {
        const Policy before = World().policy;
        Policy after = before;
        rule(after).maximumDuration = 8h;
        stage(after).need = 2;
        const QList<PolicyChange> expected{ { Part::Rule,
                                              u"debug-orders"_s,
                                              {},
                                              Aspect::MaximumDuration,
                                              Millis(4h),
                                              Millis(8h),
                                              Looser },
                                            { Part::Stage, u"hotfix-orders"_s, u"Data owner"_s,
                                              Aspect::Need, qint64(1), qint64(2), Tighter } };
        QCOMPARE(policyDifference(before, after), expected);
    }

    // The first rule that fits decides: without it, the next one does.
    void aRuleBehindMayCatchWhomARuleLetsGo()
    {
        const Policy before = withRuleBehind(World().policy);
        Policy narrowed = before;
        rule(narrowed).requesters.removeLast();
        QCOMPARE(policyDifference(before, narrowed).first().effect, Looser);
        Policy without = before;
        without.rules.removeFirst();
        QCOMPARE(policyDifference(before, without).first().effect, Looser);
        Policy withoutLast = before;
        withoutLast.rules.removeLast();
        QCOMPARE(policyDifference(before, withoutLast).first().effect, Tighter);
    }

    void anotherOrderOfRulesOfOneThingIsALoosening()
    {
        const Policy before = withRuleBehind(World().policy);
        Policy after = before;
        after.rules.move(3, 0);
        const QStringList then{ u"debug-orders"_s, u"debug-anybody"_s };
        const QStringList now{ u"debug-anybody"_s, u"debug-orders"_s };
        QCOMPARE(
            policyDifference(before, after),
            (QList<PolicyChange>{ { Part::Document, {}, {}, Aspect::Order, then, now, Looser } }));
    }

    void tagsAndRisksThatNoConditionAsksForDecideNothing()
    {
        const Policy before = World().policy;
        Policy after = before;
        after.targets[u"orders-db"_s].tags = { u"money"_s };
        after.targets[u"orders-db"_s].risk = Risk::Low;
        after.scenarios[u"debug"_s].risk = Risk::High;
        const auto changes = policyDifference(before, after);
        QCOMPARE(changes.size(), 3);
        for (const PolicyChange &change : changes)
            QCOMPARE(change.effect, Neutral);
    }

    void aTagThatOnlyAnExtensionAsksForDecides()
    {
        Policy before = World().policy;
        Rule &extended = rule(before);
        extended.extension = Extension{ .maximum = 1h, .times = 1, .same = false };
        before.extensions = { asExtension(extended) };
        before.extensions.first().stages.first().when.targetTags = { u"money"_s };
        Policy after = before;
        after.targets[extended.target].tags = { u"money"_s };
        QVERIFY(loosens(policyDifference(before, after)));
        QVERIFY(loosens(policyDifference(after, before)));
    }

    // Narrower here and wider there cannot be compared.
    void theWorstMemberOfAConditionDecides()
    {
        Policy before = World().policy;
        stage(before).when = { .durationOver = 1h, .targetTags = { u"money"_s } };
        Policy after = before;
        stage(after).when = { .durationOver = 2h };
        QCOMPARE(policyDifference(before, after).first().effect, Looser);
        QCOMPARE(policyDifference(after, before).first().effect, Looser);
    }

    void aPolicyDoesNotDifferFromItself()
    {
        QVERIFY(
            rc::check("no difference between a policy and itself, some when it was changed", [] {
                const Policy before = examplePolicy();
                Policy after = changedAnyhow(before);
                RC_ASSERT(policyDifference(after, after).isEmpty());
                after.digest = before.digest;
                RC_ASSERT(policyDifference(before, after).isEmpty() == (before == after));
            }));
    }

    void theWayBackIsTheOppositeOfTheWayThere()
    {
        QVERIFY(rc::check("every change has one that is the opposite in the other direction", [] {
            const Policy before = changedAnyhow(examplePolicy());
            const Policy after = changedAnyhow(examplePolicy());
            const auto forth = policyDifference(before, after);
            const auto back = policyDifference(after, before);
            RC_ASSERT(forth.size() == back.size());
            for (const PolicyChange &change : forth) {
                const auto other = std::ranges::find_if(
                    back, [&](const PolicyChange &one) { return isReverse(change, one); });
                RC_ASSERT(other != back.end());
                RC_ASSERT(isOpposite(change.effect, other->effect));
            }
        }));
    }
};

QTEST_GUILESS_MAIN(TestPolicyDiff)
#include "tst_policydiff.moc"
