// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/worldbuilder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace sallyport;
using namespace sallyport::test;

class TestElapse : public QObject
{
    Q_OBJECT

private slots:
    void anUndecidedRequestLapsesAtTheEndOfItsWindow()
    {
        World world;
        QVERIFY(world.file(World::debugging()));
        QCOMPARE(nextDue(world.state), std::optional(world.now + 8h));
        QVERIFY(world.pass(8h - 1ms).events.isEmpty());
        QCOMPARE(kindsOf(world.pass(1ms).events), u"lapsed"_s);
        QCOMPARE(world.state.request->state, RequestState::Lapsed);
        QVERIFY(!nextDue(world.state));
        QVERIFY(world.pass(1h).events.isEmpty());
    }

    void I2_accessEndsAtItsDeadline()
    {
        World world;
        world.openGrant();
        const Instant deadline = world.now + 1h;
        QCOMPARE(world.state.grant->deadline, deadline);
        world.pass(1h - 1ms);
        QCOMPARE(world.state.grant->state, GrantState::Active);
        const Outcome outcome = world.pass(1ms);
        QCOMPARE(kindsOf(outcome.events), u"end-due"_s);
        QCOMPARE(kindsOf(outcome.operations), u"disable"_s);
        QCOMPARE(world.state.grant->endReason, EndReason::Expired);
        QCOMPARE(world.state.grant->endDueAt, deadline);
        QVERIFY(outcome.events.first().actor.isEmpty());
        QCOMPARE(outcome.events.first().data.value(u"reason"_s).toString(), u"expired"_s);
    }

    // Each clock by itself: after a restart the boot clock's reading says nothing.
    void I2_theWallClockAloneEndsItExactlyAtTheDeadline()
    {
        World world;
        world.openGrant();
        const Instant deadline = world.state.grant->deadline;
        const Outcome before
            = elapse(world.state, world.rules(), deadline - 1ms, world.boot, u"boot-2"_s);
        QCOMPARE(before.next.grant->state, GrantState::Active);
        const Outcome at = elapse(world.state, world.rules(), deadline, world.boot, u"boot-2"_s);
        QCOMPARE(kindsOf(at.events), u"end-due"_s);
    }

    void I2_theBootClockEndsWhatAWallClockSetBackWouldKeep()
    {
        World world;
        world.openGrant();
        const Millis bootDeadline = world.boot + 1h;
        const Instant setBack = world.now - 24h;
        QVERIFY(elapse(world.state, world.rules(), setBack, bootDeadline - 1ms, world.bootId)
                    .events.isEmpty());
        const Outcome outcome
            = elapse(world.state, world.rules(), setBack, bootDeadline, world.bootId);
        QCOMPARE(kindsOf(outcome.events), u"end-due"_s);
        QCOMPARE(outcome.next.grant->endDueAt, setBack);
        // The reading of another boot says nothing.
        QVERIFY(elapse(world.state, world.rules(), setBack, bootDeadline, u"boot-2"_s)
                    .events.isEmpty());
    }

    void anUnknownBootNeverMatches()
    {
        World world;
        world.openGrant();
        world.state.grant->bootId.clear();
        QVERIFY(
            elapse(world.state, world.rules(), world.now, world.boot + 2h, {}).events.isEmpty());
    }

    void eachWarningIsGivenOnce()
    {
        World world;
        world.openGrant();
        QCOMPARE(nextDue(world.state), std::optional(world.now + 45min));
        QVERIFY(world.pass(45min - 1ms).events.isEmpty());
        const Outcome first = world.pass(1ms);
        QCOMPARE(kindsOf(first.events), u"warned"_s);
        QCOMPARE(first.events.first().data.value(u"left"_s).toInteger(), qint64(15 * 60 * 1000));
        QVERIFY(world.pass(1s).events.isEmpty());
        QCOMPARE(kindsOf(world.pass(10min).events), u"warned"_s);
        QCOMPARE(kindsOf(world.pass(4min).events), u"warned"_s);
        QCOMPARE(nextDue(world.state), std::optional(world.state.grant->deadline));
    }

    void missedWarningsCollapseIntoTheLast()
    {
        World world;
        world.openGrant();
        const Outcome outcome = world.pass(59min + 30s);
        QCOMPARE(kindsOf(outcome.events), u"warned"_s);
        QCOMPARE(outcome.events.first().data.value(u"before_ms"_s).toInteger(), qint64(60'000));
        QCOMPARE(world.state.grant->warned, 3);
    }

    void noWarningComesWithTheEnd()
    {
        World world;
        world.openGrant();
        QCOMPARE(kindsOf(world.pass(2h).events), u"end-due"_s);
    }

    void whatNeverOpensIsEndedAndLapses()
    {
        World world;
        QVERIFY(world.file(World::debugging()));
        QVERIFY(world.approve(u"rui"_s));
        const Instant limit = world.now + OpeningLimit;
        QCOMPARE(nextDue(world.state), std::optional(limit));
        QVERIFY(world.pass(OpeningLimit - 1ms).events.isEmpty());
        world.pass(1min);
        QCOMPARE(world.state.grant->endReason, EndReason::NeverOpened);
        QCOMPARE(world.state.grant->endDueAt, limit);
        world.answer(OperationKind::Disable);
        world.answer(OperationKind::Terminate);
        world.answer(OperationKind::VerifyFirst);
        world.answer(OperationKind::VerifySecond);
        QCOMPARE(world.state.grant->state, GrantState::Lapsed);
    }

    void anEndingThatTakesTooLongIsStuckOnce()
    {
        World world;
        world.openGrant();
        world.pass(1h);
        QCOMPARE(nextDue(world.state), std::optional(world.now + StuckAfter));
        QVERIFY(world.pass(StuckAfter - 1ms).events.isEmpty());
        QCOMPARE(kindsOf(world.pass(1ms).events), u"stuck"_s);
        QVERIFY(world.state.grant->stuck);
        QCOMPARE(world.state.grant->state, GrantState::Ending); // an alarm, never an end
        QVERIFY(world.pass(1h).events.isEmpty());
        QVERIFY(!nextDue(world.state));
        QCOMPARE(wantedOperation(*world.state.grant), std::optional(OperationKind::Disable));
    }

    void nothingIsDueOnceItIsOver_data()
    {
        QTest::addColumn<GrantState>("over");
        QTest::newRow("ended") << GrantState::Ended;
        QTest::newRow("lapsed") << GrantState::Lapsed;
    }
    void nothingIsDueOnceItIsOver()
    {
        QFETCH(const GrantState, over);
        World world;
        world.openGrant();
        world.state.grant->state = over;
        QVERIFY(!nextDue(world.state));
        QVERIFY(world.pass(24h).events.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestElapse)
#include "tst_elapse.moc"
