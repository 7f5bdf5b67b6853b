// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/worldbuilder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace sallyport;
using namespace sallyport::test;

namespace {

World vetoed()
{
    World world;
    world.policy.rules[0].veto = Veto{ .from = { u"person:eva"_s }, .wait = 30min };
    world.file(World::debugging());
    world.approve(u"rui"_s);
    return world;
}

} // namespace

// The time in which somebody may still say no.
class TestVeto : public QObject
{
    Q_OBJECT

private slots:
    void aVetoEndsWhatIsApprovedUntilItOpens()
    {
        World world = vetoed();
        QCOMPARE(world.state.request->startFrom, world.now + 30min);
        QCOMPARE(codeOf(world.say(IntentKind::Deny, u"kofi"_s)), u"not-approver"_s);
        const Judgement denied = world.say(IntentKind::Deny, u"eva"_s);
        QCOMPARE(codeOf(denied), u"accepted"_s);
        QCOMPARE(kindsOf(denied->events), u"denied"_s);
        QCOMPARE(world.state.request->state, RequestState::Denied);
        QVERIFY(world.pass(1h).events.isEmpty());
    }

    void aVetoIsNoStage()
    {
        World world;
        world.policy.rules[0].veto = Veto{ .from = { u"person:eva"_s }, .wait = 30min };
        QVERIFY(world.file(World::debugging()));
        QCOMPARE(codeOf(world.say(IntentKind::Deny, u"eva"_s)), u"not-approver"_s);
        QVERIFY(world.approve(u"rui"_s));
        QCOMPARE(kindsOf(world.pass(30min).events), u"started"_s);
        QCOMPARE(codeOf(world.say(IntentKind::Deny, u"eva"_s)), u"not-approver"_s);
    }

    void anObjectionLeavesTheStartAsItWas()
    {
        World world;
        world.policy.rules[0].veto = Veto{ .from = { u"person:eva"_s }, .wait = 30min };
        world.policy.rules[0].stages[0].deny = 2;
        QVERIFY(world.file(World::debugging()));
        QVERIFY(world.approve(u"rui"_s));
        QCOMPARE(kindsOf(world.say(IntentKind::Deny, u"lia"_s)->events), u"objected"_s);
        QCOMPARE(nextDue(world.state), std::optional(world.now + 30min));
    }
};

QTEST_GUILESS_MAIN(TestVeto)
#include "tst_veto.moc"
