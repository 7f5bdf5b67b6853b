// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/extending.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace sallyport;
using namespace sallyport::test;

namespace {

// An hour of access under a rule with these terms.
World openWith(const EndTerms &end)
{
    World world;
    world.policy.rules[0].end = end;
    world.openGrant();
    return world;
}

// So long after it opened it is known that it was last used then; zero: never.
Outcome see(World &world, Millis until, std::optional<Millis> lastAt = {})
{
    const Instant opened = world.state.grant->openedAt;
    world.now = std::max(world.now, opened + until);
    const Use use{ lastAt ? opened + *lastAt : Instant(), opened + until };
    Outcome outcome = observe(world.state, use, world.now);
    world.state = outcome.next;
    return outcome;
}

} // namespace

// What nobody uses ends early, and nothing else does.
class TestLapsing : public QObject
{
    Q_OBJECT

private slots:
    void whatWasNeverUsedEnds()
    {
        World world = openWith({ .unused = 30min, .idle = 5min });
        QCOMPARE(lapseDue(*world.state.grant), std::optional(world.now + 30min));
        QVERIFY(see(world, 30min - 1ms).events.isEmpty());
        QCOMPARE(world.state.grant->state, GrantState::Active);
        const Outcome outcome = see(world, 30min);
        QCOMPARE(kindsOf(outcome.events), u"end-due"_s);
        QCOMPARE(kindsOf(outcome.operations), u"disable"_s);
        QCOMPARE(world.state.grant->endReason, EndReason::Unused);
        QCOMPARE(world.state.grant->endDueAt, world.now);
        const Event said = outcome.events.first();
        QVERIFY(said.actor.isEmpty());
        QCOMPARE(said.data.value(u"reason"_s).toString(), u"unused"_s);
        QCOMPARE(said.data.value(u"limit_ms"_s).toInteger(), qint64(30 * 60 * 1000));
    }

    void whatIsNotUsedAnyMoreEnds()
    {
        World world = openWith({ .unused = 30min, .idle = 10min });
        QVERIFY(see(world, 20min, 15min).events.isEmpty());
        QCOMPARE(world.state.grant->usedAt, world.state.grant->openedAt + 15min);
        QVERIFY(
            see(world, 25min - 1ms, 2min).events.isEmpty()); // what is seen later may be earlier
        QCOMPARE(world.state.grant->usedAt, world.state.grant->openedAt + 15min);
        const Outcome outcome = see(world, 25min);
        QCOMPARE(kindsOf(outcome.events), u"end-due"_s);
        QCOMPARE(world.state.grant->endReason, EndReason::Idle);
        const Event said = outcome.events.first();
        QCOMPARE(said.data.value(u"reason"_s).toString(), u"idle"_s);
        QCOMPARE(said.data.value(u"limit_ms"_s).toInteger(), qint64(10 * 60 * 1000));
    }

    void useKeepsItOpenAndMovesNoDeadline()
    {
        World world = openWith({ .idle = 10min });
        const Instant deadline = world.state.grant->deadline;
        for (const Millis at : { 5min, 12min, 20min, 29min, 38min, 47min, 56min })
            QVERIFY(see(world, at, at).events.isEmpty());
        QCOMPARE(world.state.grant->deadline, deadline);
        QCOMPARE(kindsOf(world.pass(4min).events), u"end-due"_s);
        QCOMPARE(world.state.grant->endReason, EndReason::Expired);
    }

    void whatIsNotKnownEndsNothing()
    {
        World world = openWith({ .unused = 10min, .idle = 10min });
        world.now += 50min;
        const Use unknown;
        QVERIFY(observe(world.state, unknown, world.now) == (Outcome{ world.state, {}, {} }));
        const Use old{ {}, world.state.grant->openedAt + 9min };
        QVERIFY(observe(world.state, old, world.now).events.isEmpty());
    }

    void eachLimitCountsOnlyWhereItIsMeant()
    {
        World idle = openWith({ .idle = 10min });
        QVERIFY(!lapseDue(*idle.state.grant));
        QVERIFY(see(idle, 59min).events.isEmpty());
        World unused = openWith({ .unused = 10min });
        QVERIFY(see(unused, 5min, 1min).events.isEmpty());
        QVERIFY(!lapseDue(*unused.state.grant));
        QVERIFY(see(unused, 59min).events.isEmpty());
    }

    void useFromBeforeItOpenedCountsFromTheOpening()
    {
        World world = openWith({ .idle = 10min });
        QVERIFY(see(world, 10min - 1ms, -5min).events.isEmpty());
        QCOMPARE(kindsOf(see(world, 10min).events), u"end-due"_s);
    }

    void aRuleThatSaysNothingOfItWatchesNothing()
    {
        World world = openWith({ .drain = 10min });
        const State before = world.state;
        QVERIFY(see(world, 59min, 30min).events.isEmpty());
        QVERIFY(world.state == before);
    }

    void onlyOpenAccessLapses_data()
    {
        QTest::addColumn<GrantState>("state");
        QTest::newRow("what opens") << GrantState::Opening;
        QTest::newRow("what ends") << GrantState::Ending;
        QTest::newRow("what is over") << GrantState::Ended;
    }
    void onlyOpenAccessLapses()
    {
        QFETCH(GrantState, state);
        World world = openWith({ .unused = 10min, .idle = 10min });
        world.state.grant->state = state;
        const State before = world.state;
        QVERIFY(!lapseDue(*before.grant));
        see(world, 50min, 1min);
        QVERIFY(world.state == before);
        State without = before;
        without.grant.reset();
        QVERIFY(observe(without, { {}, world.now }, world.now).next == without);
    }

    void itEndsAtOnceAlsoWhereSessionsMayGoOn()
    {
        World world = openWith({ .drain = 10min, .idle = 10min });
        const Outcome outcome = see(world, 20min, 1min);
        QCOMPARE(kindsOf(outcome.operations), u"disable"_s);
        QVERIFY(!outcome.events.first().data.contains(u"sessions_until"_s));
    }

    void whatWasApprovedAsALaterEndIsLostWithIt()
    {
        Extending world;
        world.access.grant->end.unused = 10min;
        QVERIFY(world.ask(world.more()));
        QVERIFY(world.decideAs(u"rui"_s));
        const Instant known = world.access.grant->openedAt + 10min;
        const Outcome outcome = observe(world.access, { {}, known }, known);
        QCOMPARE(kindsOf(outcome.events), u"extension-failed end-due"_s);
        QCOMPARE(outcome.next.grant->endReason, EndReason::Unused);
    }
};

QTEST_APPLESS_MAIN(TestLapsing)
#include "tst_lapsing.moc"
