// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/worldbuilder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace sallyport;
using namespace sallyport::test;

class TestSettle : public QObject
{
    Q_OBJECT

private:
    // A grant whose ending waits for the answer to this operation.
    static World endingAt(OperationKind kind)
    {
        World world;
        world.openGrant();
        world.pass(1h);
        for (const OperationKind step :
             { OperationKind::Disable, OperationKind::Terminate, OperationKind::VerifyFirst,
               OperationKind::VerifySecond, OperationKind::CleanUp }) {
            if (step == kind)
                break;
            world.answer(step);
        }
        return world;
    }

    static Outcome failing(World &world, OperationKind kind, int attempt)
    {
        OperationResult result = world.answerTo(kind);
        result.ok = false;
        result.attempt = attempt;
        result.error = u"08006"_s;
        return settle(world.state, result, world.now);
    }

private slots:
    void openingStartsTheClock()
    {
        World world;
        QVERIFY(world.file(World::debugging()));
        QVERIFY(world.approve(u"rui"_s));
        world.now += 3min;
        const Outcome outcome = world.answer(OperationKind::Open);
        QCOMPARE(kindsOf(outcome.events), u"opened"_s);
        QVERIFY(outcome.operations.isEmpty());
        const Grant &grant = *world.state.grant;
        QCOMPARE(grant.state, GrantState::Active);
        QCOMPARE(grant.openedAt, world.now);
        QCOMPARE(grant.deadline, world.now + 1h);
        QCOMPARE(grant.bootDeadline, world.boot + 1h);
        QCOMPARE(grant.bootId, world.bootId);
        QCOMPARE(outcome.events.first().data.value(u"deadline"_s).toInteger(),
                 toMs(grant.deadline));
    }

    void noAnswerMakesAGrantLongerThanApproved()
    {
        World world;
        QVERIFY(world.file(World::debugging()));
        QVERIFY(world.approve(u"rui"_s));
        OperationResult result = world.answerTo(OperationKind::Open);
        result.deadline += 5h;
        QCOMPARE(settle(world.state, result, world.now).next.grant->deadline, world.now + 1h);
    }

    void theEndingTakesItsStepsInOrder()
    {
        World world;
        world.openGrant();
        world.pass(1h);
        world.now += 400ms;
        Outcome step = world.answer(OperationKind::Disable);
        QCOMPARE(kindsOf(step.events) + u" > "_s + kindsOf(step.operations),
                 u"login-closed > terminate"_s);
        QCOMPARE(world.state.grant->loginClosedAt, world.now);
        step = world.answer(OperationKind::Terminate, 2);
        QCOMPARE(kindsOf(step.events) + u" > "_s + kindsOf(step.operations),
                 u"sessions-ended > verify-first"_s);
        step = world.answer(OperationKind::VerifyFirst);
        QCOMPARE(kindsOf(step.events) + u" > "_s + kindsOf(step.operations), u" > verify-second"_s);
        step = world.answer(OperationKind::VerifySecond);
        QCOMPARE(kindsOf(step.events) + u" > "_s + kindsOf(step.operations), u"ended > clean-up"_s);
        const QCborMap said = step.events.first().data;
        QCOMPARE(said.value(u"lag_ms"_s).toInteger(), qint64(400));
        QCOMPARE(said.value(u"sessions"_s).toInteger(), qint64(2));
        QCOMPARE(said.value(u"reason"_s).toString(), u"expired"_s);
        QCOMPARE(world.state.grant->state, GrantState::Ended);
        QCOMPARE(world.state.grant->endedAt, world.now);
        step = world.answer(OperationKind::CleanUp);
        QCOMPARE(kindsOf(step.events), u"cleaned-up"_s);
        QVERIFY(step.operations.isEmpty());
        QVERIFY(!wantedOperation(*world.state.grant));
    }

    void endingNobodyIsNotWorthALine()
    {
        World world = endingAt(OperationKind::Terminate);
        QVERIFY(world.answer(OperationKind::Terminate, 0).events.isEmpty());
    }

    void I2_aSessionThatIsStillThereIsEndedAgain_data()
    {
        QTest::addColumn<OperationKind>("kind");
        QTest::newRow("found by the first look") << OperationKind::VerifyFirst;
        QTest::newRow("found by the second look") << OperationKind::VerifySecond;
    }
    void I2_aSessionThatIsStillThereIsEndedAgain()
    {
        QFETCH(const OperationKind, kind);
        World world = endingAt(kind);
        const Outcome outcome = world.answer(kind, 1);
        QCOMPARE(kindsOf(outcome.events), u"still-alive"_s);
        QCOMPARE(kindsOf(outcome.operations), u"terminate"_s);
        QCOMPARE(world.state.grant->state, GrantState::Ending);
        // Both looks are taken again.
        world.answer(OperationKind::Terminate, 1);
        QCOMPARE(wantedOperation(*world.state.grant), std::optional(OperationKind::VerifyFirst));
    }

    void failuresNeverEndIt_data()
    {
        QTest::addColumn<OperationKind>("kind");
        QTest::newRow("closing the login") << OperationKind::Disable;
        QTest::newRow("ending sessions") << OperationKind::Terminate;
        QTest::newRow("first look") << OperationKind::VerifyFirst;
        QTest::newRow("second look") << OperationKind::VerifySecond;
        QTest::newRow("clean-up") << OperationKind::CleanUp;
    }
    void failuresNeverEndIt()
    {
        QFETCH(const OperationKind, kind);
        World world = endingAt(kind);
        const State before = world.state;
        const Outcome first = failing(world, kind, 1);
        QCOMPARE(kindsOf(first.events), u"ending-failed"_s);
        QCOMPARE(first.events.first().data.value(u"error"_s).toString(), u"08006"_s);
        QCOMPARE(first.next, before);
        QCOMPARE(wantedOperation(*first.next.grant), std::optional(kind));
        // Retries never stop, so not every one is worth a line.
        QVERIFY(failing(world, kind, 3).events.isEmpty());
        QCOMPARE(kindsOf(failing(world, kind, 1024).events), u"ending-failed"_s);
        QVERIFY(failing(world, kind, 1025).events.isEmpty());
    }

    void aFailedOpeningIsTriedAgain()
    {
        World world;
        QVERIFY(world.file(World::debugging()));
        QVERIFY(world.approve(u"rui"_s));
        const Outcome outcome = failing(world, OperationKind::Open, 1);
        QCOMPARE(kindsOf(outcome.events), u"opening-failed"_s);
        QCOMPARE(outcome.next, world.state);
        QCOMPARE(wantedOperation(*outcome.next.grant), std::optional(OperationKind::Open));
    }

    void I3_lateAndRepeatedAnswersChangeNothing()
    {
        World world = endingAt(OperationKind::VerifyFirst);
        for (const OperationKind kind :
             { OperationKind::Open, OperationKind::Disable, OperationKind::Terminate,
               OperationKind::VerifySecond, OperationKind::CleanUp }) {
            const Outcome outcome = settle(world.state, world.answerTo(kind), world.now);
            QCOMPARE(outcome, (Outcome{ world.state, {}, {} }));
        }
        OperationResult other = world.answerTo(OperationKind::VerifyFirst);
        other.grantId = QString(32, u'0');
        QCOMPARE(settle(world.state, other, world.now).next, world.state);
        QCOMPARE(settle(State{}, other, world.now).next, State{});
    }

    void residueIsStatedAndNotTakenForAnEnd()
    {
        World world = endingAt(OperationKind::CleanUp);
        OperationResult result = world.answerTo(OperationKind::CleanUp);
        result.residue = true;
        const Outcome outcome = settle(world.state, result, world.now);
        QCOMPARE(kindsOf(outcome.events), u"residue"_s);
        QVERIFY(outcome.next.grant->residue);
        QCOMPARE(outcome.next.grant->state, GrantState::Ended);
    }

    void theEndClearsTheAlarm()
    {
        World world = endingAt(OperationKind::VerifySecond);
        world.pass(1min);
        QVERIFY(world.state.grant->stuck);
        world.answer(OperationKind::VerifySecond);
        QVERIFY(!world.state.grant->stuck);
    }
};

QTEST_GUILESS_MAIN(TestSettle)
#include "tst_settle.moc"
