// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/recurringworld.h"

#include <QTest>

using namespace sallyport;
using namespace sallyport::test;

// When each occurrence of a request opens, and when it does not.
class TestOccurrences : public QObject
{
    Q_OBJECT

private slots:
    void eachOccurrenceOpensAndEndsAtItsTime()
    {
        World world = approved();
        QCOMPARE(phaseOf(world), Phase::Approved);
        QCOMPARE(nextDue(world.state), std::optional(at("2026-09-21T20:00:00Z")));
        QVERIFY(passTo(world, at("2026-09-21T20:00:00Z") - 1ms).events.isEmpty());
        const Outcome first = world.pass(1ms);
        QCOMPARE(kindsOf(first.events), u"started"_s);
        QCOMPARE(first.events.first().data.value(u"occurrence"_s).toInteger(), 1);
        QCOMPARE(kindsOf(first.operations), u"open"_s);
        const QString id = world.state.grant->id;
        QCOMPARE(id, grantIdFor(world.state.request->id, 1, 1));
        world.answer(OperationKind::Open);
        QCOMPARE(phaseOf(world), Phase::Open);
        QCOMPARE(world.state.grant->deadline, at("2026-09-21T21:00:00Z"));
        world.pass(1h);
        QCOMPARE(world.state.grant->endReason, EndReason::Expired);
        end(world);

        QCOMPARE(phaseOf(world), Phase::Approved);
        QCOMPARE(world.state.request->occurrence, 2);
        QCOMPARE(nextDue(world.state), std::optional(at("2026-09-24T20:00:00Z")));
        passTo(world, at("2026-09-24T20:00:00Z"));
        QVERIFY(world.state.grant->id != id);
        QCOMPARE(world.state.grant->state, GrantState::Opening);
    }

    void afterTheLastNothingIsLeft()
    {
        World world = opened();
        world.pass(1h);
        end(world);
        for (const char *day : { "2026-09-24T20:00:00Z", "2026-09-28T20:00:00Z" }) {
            QVERIFY(hasRest(world.state));
            passTo(world, at(day));
            world.answer(OperationKind::Open);
            world.pass(1h);
            end(world);
        }
        QVERIFY(!hasRest(world.state));
        QCOMPARE(phaseOf(world), Phase::Ended);
        QVERIFY(!nextDue(world.state));
        QVERIFY(world.pass(24h * 30).events.isEmpty());
    }

    void I2_whatOpensLateEndsNoLater()
    {
        World world = approved();
        passTo(world, at("2026-09-21T20:40:00Z"));
        QCOMPARE(world.state.grant->duration, Millis(20min));
        world.pass(5min);
        QCOMPARE(deadlineFrom(world.state, world.now), at("2026-09-21T21:00:00Z"));
        world.answer(OperationKind::Open); // told 20 minutes
        QCOMPARE(world.state.grant->deadline, at("2026-09-21T21:00:00Z"));
    }

    void whatCannotOpenBeforeItsEndNeverOpens()
    {
        World world = approved();
        passTo(world, at("2026-09-21T20:55:00Z"));
        QCOMPARE(nextDue(world.state), std::optional(at("2026-09-21T21:00:00Z")));
        QVERIFY(world.pass(5min - 1ms).events.isEmpty());
        QCOMPARE(kindsOf(world.pass(1ms).events), u"end-due"_s);
        QCOMPARE(world.state.grant->endReason, EndReason::NeverOpened);
        end(world);
        QCOMPARE(world.state.request->occurrence, 2);
    }

    void whatIsSleptThroughIsSkippedAndSaid()
    {
        World world = approved();
        const Outcome missed = passTo(world, at("2026-09-24T21:00:00Z"));
        QCOMPARE(kindsOf(missed.events), u"occurrence-skipped occurrence-skipped"_s);
        QCOMPARE(because(missed), u"missed"_s);
        QCOMPARE(missed.events.last().data.value(u"occurrence"_s).toInteger(), 2);
        QCOMPARE(missed.events.last().data.value(u"from"_s).toInteger(),
                 toMs(at("2026-09-24T20:00:00Z")));
        QVERIFY(!world.state.grant);
        QCOMPARE(nextDue(world.state), std::optional(at("2026-09-28T20:00:00Z")));
    }

    void whatIsSleptThroughToTheEndLapses()
    {
        World world = approved();
        QCOMPARE(kindsOf(passTo(world, at("2026-09-28T21:00:00Z")).events),
                 u"occurrence-skipped occurrence-skipped occurrence-skipped lapsed"_s);
        QCOMPARE(phaseOf(world), Phase::Lapsed);
        QVERIFY(!nextDue(world.state));
    }

    // Its clean-up took until the next one had begun: what is left of that one opens.
    void anOccurrenceWaitsForTheOneBefore()
    {
        World world = opened();
        passTo(world, at("2026-09-24T20:30:00Z"));
        QCOMPARE(world.state.request->occurrence, 1);
        end(world);
        QCOMPARE(nextDue(world.state), std::optional(world.now));
        world.pass(0ms);
        QCOMPARE(world.state.grant->duration, Millis(30min));
    }

    void aFreezeOrStuckAccessSkipsOne()
    {
        World stuck = approved();
        stuck.state.stuckElsewhere = true;
        const Outcome skipped = passTo(stuck, at("2026-09-21T20:00:00Z"));
        QCOMPARE(kindsOf(skipped.events), u"occurrence-skipped"_s);
        QCOMPARE(because(skipped), u"access-stuck"_s);
        stuck.state.stuckElsewhere = false;
        QCOMPARE(kindsOf(passTo(stuck, at("2026-09-24T20:00:00Z")).events), u"started"_s);

        World frozen = approved();
        frozen.directory.setFreeze(FreezeState{});
        QCOMPARE(because(passTo(frozen, at("2026-09-21T20:00:00Z"))), u"frozen"_s);
        QVERIFY(!frozen.state.grant);
    }

    void aPolicyThatForbidsItLapsesTheRest_data()
    {
        QTest::addColumn<int>("change");
        QTest::newRow("no recurrence any more") << 0;
        QTest::newRow("a ban") << 1;
        QTest::newRow("the person left the group") << 2;
    }
    void aPolicyThatForbidsItLapsesTheRest()
    {
        QFETCH(const int, change);
        World world = between();
        Policy current = world.policy;
        if (change == 0)
            current.rules[0].recurring = 24h;
        else if (change == 1)
            current.bans.append({ .name = u"none"_s, .target = u"orders-db"_s });
        else
            world.directory.setMember(u"backend"_s, u"ana"_s, false);
        const Rules rules{ &current, &world.policy, &world.directory };
        const Outcome lapsed
            = elapse(world.state, rules, at("2026-09-24T20:00:00Z"), world.boot, world.bootId);
        QCOMPARE(kindsOf(lapsed.events), u"lapsed"_s);
        QCOMPARE(because(lapsed), u"policy-tightened"_s);
        QVERIFY(!nextDue(lapsed.next));
    }

    void eachOneIsClaimedAnew()
    {
        World world = recurring();
        world.policy.rules[0].start = StartMode::Claim;
        world.policy.rules[0].claimWithin = 30min;
        QVERIFY(world.file(evenings()));
        QVERIFY(world.approve(u"rui"_s));
        const auto claim = [&] {
            return codeOf(world.judge(world.intent(IntentKind::Start, u"ana"_s, StartBody{})));
        };
        QCOMPARE(claim(), u"too-early"_s);
        passTo(world, at("2026-09-21T20:10:00Z"));
        QCOMPARE(claim(), u"accepted"_s);
        world.answer(OperationKind::Open);
        QCOMPARE(world.state.grant->deadline, at("2026-09-21T21:00:00Z"));
        world.pass(50min);
        end(world);
        QVERIFY(world.state.request->claimDigest.isEmpty());
        QCOMPARE(claim(), u"too-early"_s);
        const Outcome skipped = passTo(world, at("2026-09-24T20:30:00Z"));
        QCOMPARE(kindsOf(skipped.events), u"occurrence-skipped"_s);
        QCOMPARE(because(skipped), u"not-claimed"_s);
        QCOMPARE(world.state.request->startBy, at("2026-09-28T20:30:00Z"));
    }

    // Without the enforcer that would have skipped it, a claim after its end finds nothing.
    void aClaimAfterItsEndIsTooLate()
    {
        World world = recurring();
        world.policy.rules[0].start = StartMode::Claim;
        world.policy.rules[0].claimWithin = 8h;
        QVERIFY(world.file(evenings()));
        QVERIFY(world.approve(u"rui"_s));
        world.now = at("2026-09-21T21:00:00Z");
        QCOMPARE(codeOf(world.judge(world.intent(IntentKind::Start, u"ana"_s, StartBody{}))),
                 u"not-approved"_s);
        QCOMPARE(nextDue(world.state), std::optional(world.now));
    }
};

QTEST_GUILESS_MAIN(TestOccurrences)
#include "tst_occurrences.moc"
