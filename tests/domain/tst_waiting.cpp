// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/worldbuilder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace sallyport;
using namespace sallyport::test;

namespace {

// "hotfix": the lead is reminded after 10 minutes; after 30, security is asked as well. The owner
// is reminded after 20.
World waitingWorld()
{
    World world;
    QList<Stage> &stages = world.policy.rules[1].stages;
    stages[0].remindAfter = 10min;
    stages[0].escalation = Escalation{ 30min, { u"group:security"_s } };
    stages[1].remindAfter = 20min;
    return world;
}

} // namespace

// What time does to stages that wait.
class TestWaiting : public QObject
{
    Q_OBJECT

private slots:
    void remindersWaitTwiceAsLongEachTime()
    {
        World world = waitingWorld();
        QVERIFY(world.file(World::hotfix()));
        QCOMPARE(nextDue(world.state), std::optional(world.now + 10min));
        QVERIFY(world.pass(10min - 1ms).events.isEmpty());
        const Outcome first = world.pass(1ms);
        QCOMPARE(kindsOf(first.events), u"reminded"_s);
        QCOMPARE(first.events.first().data.value(u"stage"_s).toString(), u"Team lead"_s);
        QVERIFY(first.events.first().actor.isEmpty());
        QVERIFY(world.pass(20min - 1ms).events.isEmpty());
        QCOMPARE(kindsOf(world.pass(1ms).events), u"escalated reminded"_s);
        QCOMPARE(nextDue(world.state), std::optional(world.now + 40min));
        QCOMPARE(kindsOf(world.pass(40min).events), u"reminded"_s); // escalated once for all
    }

    void remindersThatWereMissedAreGivenOnce()
    {
        World world = waitingWorld();
        QVERIFY(world.file(World::hotfix()));
        QCOMPARE(kindsOf(world.pass(3h).events), u"escalated reminded"_s);
        QVERIFY(world.pass(1ms).events.isEmpty());
    }

    void anEscalationAsksOthersAsWell()
    {
        World world = waitingWorld();
        QVERIFY(world.file(World::hotfix()));
        world.pass(29min);
        QCOMPARE(codeOf(world.approve(u"kofi"_s)), u"not-approver"_s);
        world.pass(1min);
        const QList<Stage> chain
            = chainOf(*world.state.request, world.policy, world.directory, world.now);
        QCOMPARE(eligibleApprovers(chain.at(0), *world.state.request, world.directory),
                 (QStringList{ u"kofi"_s, u"lia"_s, u"rui"_s }));
        QVERIFY(world.approve(u"kofi"_s));
        QCOMPARE(world.state.request->stage, 1);
        QVERIFY(world.approve(u"eva"_s));
        QVERIFY(world.state.grant);
    }

    void whoeverIsAskedLateMayDenyToo()
    {
        World world = waitingWorld();
        QVERIFY(world.file(World::hotfix()));
        QCOMPARE(codeOf(world.say(IntentKind::Deny, u"kofi"_s)), u"not-approver"_s);
        world.pass(30min);
        QVERIFY(world.say(IntentKind::Deny, u"kofi"_s));
        QVERIFY(world.state.request->state == RequestState::Denied);
    }

    void I1_anEscalationThatThePolicyInForceDoesNotKnowOpensNothing()
    {
        World world = waitingWorld();
        QVERIFY(world.file(World::hotfix()));
        world.pass(30min);
        QVERIFY(world.approve(u"kofi"_s));
        Policy stricter = world.policy;
        stricter.digest = QByteArray(32, 'q');
        stricter.rules[1].stages[0].escalation.reset();
        Intent approval = world.intent(IntentKind::Approve, u"eva"_s);
        approval.policyDigest = stricter.digest;
        const Rules rules{ &stricter, &world.policy, &world.directory };
        QCOMPARE(codeOf(decide(world.state, rules, approval, world.now)), u"policy-tightened"_s);
    }

    void theNextStageWaitsFromTheLastDecisionOn()
    {
        World world = waitingWorld();
        QVERIFY(world.file(World::hotfix()));
        world.pass(9min);
        QVERIFY(world.approve(u"rui"_s));
        QCOMPARE(nextDue(world.state), std::optional(world.now + 20min));
        const Outcome outcome = world.pass(20min);
        QCOMPARE(kindsOf(outcome.events), u"reminded"_s);
        QCOMPARE(outcome.events.first().data.value(u"stage"_s).toString(), u"Data owner"_s);
    }

    void aRevisionStartsTheWaitingAnew()
    {
        World world = waitingWorld();
        QVERIFY(world.file(World::hotfix()));
        world.pass(30min);
        QVERIFY(world.judge(world.intent(IntentKind::Amend, u"ana"_s, World::hotfix())));
        QVERIFY(world.state.request->marks.isEmpty());
        QCOMPARE(codeOf(world.approve(u"kofi"_s)), u"not-approver"_s);
        QCOMPARE(nextDue(world.state), std::optional(world.now + 10min));
    }

    void withoutItsPolicyNobodyIsReminded()
    {
        World world = waitingWorld();
        QVERIFY(world.file(World::hotfix()));
        const Instant later = world.now + 10min;
        QVERIFY(elapse(world.state, {}, later, world.boot, world.bootId).events.isEmpty());
        Policy other = world.policy;
        other.digest = QByteArray(32, 'q');
        QVERIFY(elapse(world.state, { &other, &other, &world.directory }, later, world.boot,
                       world.bootId)
                    .events.isEmpty());
    }

    void withoutItsPolicyTheStageThatWaitsStaysTheSame()
    {
        World world = waitingWorld();
        QVERIFY(world.file(World::hotfix()));
        QVERIFY(world.approve(u"rui"_s));
        QCOMPARE(elapse(world.state, {}, world.now + 19min, world.boot, world.bootId).next,
                 world.state);
        const Outcome outcome
            = elapse(world.state, {}, world.now + 20min, world.boot, world.bootId);
        QCOMPARE(outcome.next.request->stage, 1);
        QCOMPARE(nextDue(outcome.next), std::optional(world.state.request->decideBy));
    }

    void remindersEndWithTheWindow()
    {
        World world = waitingWorld();
        QVERIFY(world.file(World::hotfix()));
        world.pass(7h + 59min);
        QCOMPARE(nextDue(world.state), std::optional(world.state.request->decideBy));
        QCOMPARE(kindsOf(world.pass(1min).events), u"lapsed"_s);
    }

    void thereIsAnEndToReminders()
    {
        World world = waitingWorld();
        world.policy.rules[1].stages[0].remindAfter = 1ms;
        QVERIFY(world.file(World::hotfix()));
        world.pass(7h);
        QCOMPARE(world.state.request->marks.first().reminded, 20);
        QCOMPARE(nextDue(world.state), std::optional(world.state.request->decideBy));
    }
};

QTEST_APPLESS_MAIN(TestWaiting)
#include "tst_waiting.moc"
