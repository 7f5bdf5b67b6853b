// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/phase.h"
#include "tests/domain/extending.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace sallyport;
using namespace sallyport::test;

namespace {

// An hour of access, whose sessions may go on for ten minutes.
World openDrainable()
{
    World world;
    world.policy.rules[0].end.drain = 10min;
    world.openGrant();
    return world;
}

// At its deadline; the login is closed.
World draining()
{
    World world = openDrainable();
    world.pass(1h);
    world.answer(OperationKind::Drain);
    return world;
}

qint64 lagOf(const Outcome &outcome)
{
    return outcome.events.first().data.value(u"lag_ms"_s).toInteger();
}

} // namespace

// At the deadline nobody gets in any more, and a little later nobody is in.
class TestDraining : public QObject
{
    Q_OBJECT

private slots:
    void I2_atTheDeadlineLoginsAreClosedAndSessionsGoOn()
    {
        World world = openDrainable();
        const Instant deadline = world.state.grant->deadline;
        QCOMPARE(sessionsUntil(*world.state.grant), deadline + 10min);
        world.pass(1h - 1ms);
        QCOMPARE(world.state.grant->state, GrantState::Active);
        QVERIFY(!isDraining(*world.state.grant));
        const Outcome outcome = world.pass(1ms);
        QCOMPARE(kindsOf(outcome.events), u"end-due"_s);
        QCOMPARE(kindsOf(outcome.operations), u"drain"_s);
        QCOMPARE(outcome.events.first().data.value(u"sessions_until"_s).toInteger(),
                 toMs(deadline + 10min));
        QCOMPARE(world.state.grant->state, GrantState::Ending);
        QCOMPARE(world.state.grant->endReason, EndReason::Expired);
        QCOMPARE(world.state.grant->endDueAt, deadline);
        QVERIFY(isDraining(*world.state.grant));
        QVERIFY(wantedOperation(*world.state.grant) == OperationKind::Drain);

        world.now += 3s;
        const Outcome closed = world.answer(OperationKind::Drain);
        QCOMPARE(kindsOf(closed.events), u"login-closed"_s);
        QCOMPARE(lagOf(closed), qint64(3000));
        QVERIFY(closed.operations.isEmpty());
        QCOMPARE(world.state.grant->loginClosedAt, world.now);
        QVERIFY(isDraining(*world.state.grant));
        QVERIFY(!wantedOperation(*world.state.grant));
    }

    void I2_sessionsEndWhenItHasDrained()
    {
        World world = draining();
        const Instant until = sessionsUntil(*world.state.grant);
        QCOMPARE(nextDue(world.state), std::optional(until));
        QVERIFY(world.pass(10min - 1ms).events.isEmpty());
        const Outcome outcome = world.pass(1ms);
        QCOMPARE(kindsOf(outcome.events), u"drain-over"_s);
        QCOMPARE(outcome.events.first().data.value(u"due"_s).toInteger(), toMs(until));
        QCOMPARE(kindsOf(outcome.operations), u"disable"_s);
        QVERIFY(!isDraining(*world.state.grant));

        // Its login was closed long ago, which is not said again.
        const Outcome closed = world.answer(OperationKind::Disable);
        QVERIFY(closed.events.isEmpty());
        QCOMPARE(kindsOf(closed.operations), u"terminate"_s);
        world.answer(OperationKind::Terminate, 1);
        world.answer(OperationKind::VerifyFirst);
        world.now += 2s;
        const Outcome ended = world.answer(OperationKind::VerifySecond);
        QCOMPARE(kindsOf(ended.events), u"ended"_s);
        QCOMPARE(lagOf(ended), qint64(2000)); // after sessions had to end
        QCOMPARE(world.state.grant->state, GrantState::Ended);
    }

    void aLoginThatCannotBeClosedIsAnAlarmUntilItIs()
    {
        World world = openDrainable();
        world.pass(1h);
        QCOMPARE(nextDue(world.state), std::optional(world.now + StuckAfter));
        QVERIFY(world.pass(StuckAfter - 1ms).events.isEmpty());
        QCOMPARE(kindsOf(world.pass(1ms).events), u"stuck"_s);
        QVERIFY(world.state.grant->stuck);
        QCOMPARE(nextDue(world.state), std::optional(sessionsUntil(*world.state.grant)));
        world.answer(OperationKind::Drain);
        QVERIFY(!world.state.grant->stuck);
        QVERIFY(world.pass(5min).events.isEmpty()); // who is in may stay
    }

    void I2_sessionsEndAlsoWhereTheLoginWasNeverClosed()
    {
        World world = openDrainable();
        world.pass(1h);
        world.pass(1min);
        const Outcome outcome = world.pass(9min);
        QCOMPARE(kindsOf(outcome.events), u"drain-over"_s);
        QVERIFY(wantedOperation(*world.state.grant) == OperationKind::Disable);
        QVERIFY(world.answer(OperationKind::Drain).events.isEmpty()); // too late to count
        const Outcome closed = world.answer(OperationKind::Disable);
        QCOMPARE(kindsOf(closed.events), u"login-closed"_s);
        QCOMPARE(lagOf(closed), qint64(10 * 60 * 1000)); // after the deadline
    }

    void I2_whatNobodyWatchedUntilItWasOverEndsAtOnce()
    {
        World world = openDrainable();
        const Instant deadline = world.state.grant->deadline;
        const Outcome outcome = world.pass(1h + 10min);
        QCOMPARE(kindsOf(outcome.events), u"end-due drain-over"_s);
        QCOMPARE(kindsOf(outcome.operations), u"disable"_s);
        QCOMPARE(world.state.grant->endDueAt, deadline + 10min);
        const Outcome closed = world.answer(OperationKind::Disable);
        QCOMPARE(lagOf(closed), qint64(10 * 60 * 1000));
        QCOMPARE(nextDue(world.state), std::optional(deadline + 10min + StuckAfter));
    }

    void I2_theBootClockEndsItWhenTheWallClockIsSetBack()
    {
        World world = draining();
        const Instant setBack = world.now - 24h;
        const Millis over = world.state.grant->bootDeadline + 10min;
        QVERIFY(
            elapse(world.state, world.rules(), setBack, over - 1ms, world.bootId).events.isEmpty());
        const Outcome outcome = elapse(world.state, world.rules(), setBack, over, world.bootId);
        QCOMPARE(kindsOf(outcome.events), u"drain-over"_s);
        QCOMPARE(outcome.next.grant->endDueAt, setBack);
    }

    void whoeverEndsItEndsSessionsAtOnce_data()
    {
        QTest::addColumn<IntentKind>("act");
        QTest::addColumn<QString>("who");
        QTest::addColumn<EndReason>("reason");
        QTest::addColumn<bool>("isClosed");
        QTest::newRow("revoked") << IntentKind::Revoke << u"kofi"_s << EndReason::Revoked << true;
        QTest::newRow("released") << IntentKind::Release << u"ana"_s << EndReason::Released << true;
        QTest::newRow("everything is ended")
            << IntentKind::EndAll << u"kofi"_s << EndReason::Revoked << true;
        QTest::newRow("the person is disabled")
            << IntentKind::DisablePerson << u"bettina"_s << EndReason::Revoked << true;
        QTest::newRow("revoked before the login is closed")
            << IntentKind::Revoke << u"kofi"_s << EndReason::Revoked << false;
    }
    void whoeverEndsItEndsSessionsAtOnce()
    {
        QFETCH(IntentKind, act);
        QFETCH(QString, who);
        QFETCH(EndReason, reason);
        QFETCH(bool, isClosed);
        World world = isClosed ? draining() : openDrainable();
        world.pass(isClosed ? Millis(2min) : Millis(1h));
        QVERIFY(isDraining(*world.state.grant));
        const Outcome outcome = endedBy(world, act, who);
        world.state = outcome.next;
        QCOMPARE(kindsOf(outcome.events), u"end-due"_s);
        QCOMPARE(kindsOf(outcome.operations), u"disable"_s);
        QCOMPARE(world.state.grant->endReason, reason);
        QCOMPARE(world.state.grant->endedBy, who);
        QCOMPARE(world.state.grant->endDueAt, world.now);
        QVERIFY(!isDraining(*world.state.grant));
        world.answer(OperationKind::Disable);
        QVERIFY(wantedOperation(*world.state.grant) == OperationKind::Terminate);
        // Once that is under way it cannot be ended again.
        QCOMPARE(codeOf(world.say(IntentKind::Revoke, u"kofi"_s)), u"no-live-grant"_s);
    }

    void whatIsRevokedBeforeItsDeadlineDoesNotDrain()
    {
        World world = openDrainable();
        world.pass(30min);
        QVERIFY(world.say(IntentKind::Revoke, u"kofi"_s));
        const Outcome closed = world.answer(OperationKind::Disable);
        QCOMPARE(kindsOf(closed.events), u"login-closed"_s);
        QCOMPARE(lagOf(closed), qint64(0));
        QCOMPARE(kindsOf(closed.operations), u"terminate"_s);
    }

    void itsLoginIsLateSinceTheDeadlineWhoeverEndsIt()
    {
        World world = openDrainable();
        world.pass(1h);
        world.pass(1min); // nobody closed it
        QVERIFY(world.say(IntentKind::Revoke, u"kofi"_s));
        QCOMPARE(lagOf(world.answer(OperationKind::Disable)), qint64(60 * 1000));
    }

    void whatNeverOpenedIsLateSinceItHadToEnd()
    {
        World world;
        world.policy.rules[0].end.drain = 10min;
        QVERIFY(world.file(World::debugging()) && world.approve(u"rui"_s));
        world.pass(OpeningLimit);
        QCOMPARE(world.state.grant->endReason, EndReason::NeverOpened);
        world.now += 2s;
        QCOMPARE(lagOf(world.answer(OperationKind::Disable)), qint64(2000));
    }

    void whatIsExtendedDrainsAfterItsNewEnd()
    {
        Extending world;
        world.access.grant->end.drain = 10min;
        const Instant first = world.access.grant->deadline;
        QVERIFY(world.ask(world.more()));
        QVERIFY(world.decideAs(u"rui"_s));
        world.tell();
        QCOMPARE(sessionsUntil(*world.access.grant), first + 30min + 10min);
        world.wait(1h + 5min); // past the end that it had
        QCOMPARE(world.access.grant->state, GrantState::Active);
    }

    void whatDrainsCannotBeExtended()
    {
        Extending world;
        world.access.grant->end.drain = 10min;
        world.wait(1h);
        QVERIFY(isDraining(*world.access.grant));
        QCOMPARE(codeOf(world.ask(world.more())), u"not-extendable"_s);
    }

    void theLogSaysForHowLongSessionsMayGoOn()
    {
        World world;
        world.policy.rules[0].end.drain = 10min;
        QVERIFY(world.file(World::debugging()) && world.approve(u"rui"_s));
        const Outcome opened = world.answer(OperationKind::Open);
        QCOMPARE(opened.events.first().data.value(u"drain_ms"_s).toInteger(),
                 qint64(10 * 60 * 1000));
        QVERIFY(isUnderWay(*draining().state.grant));
    }

private:
    static Outcome endedBy(World &world, IntentKind act, const QString &who)
    {
        Intent cause = world.intent(act, who, TextBody{ u"Because"_s });
        if (act == IntentKind::EndAll)
            return endByOrder(world.state, EndAllBody{ .text = u"Because"_s }, cause, world.now);
        if (act == IntentKind::DisablePerson)
            return forsake(world.state, world.rules(), { .person = u"ana"_s, .disabled = true },
                           cause, world.now);
        return decide(world.state, world.rules(), cause, world.now).value_or(Outcome());
    }
};

QTEST_APPLESS_MAIN(TestDraining)
#include "tst_draining.moc"
