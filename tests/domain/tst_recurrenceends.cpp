// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/recurringworld.h"

#include <QTest>

using namespace sallyport;
using namespace sallyport::test;

// Who ends an occurrence, and who the rest of them.
class TestRecurrenceEnds : public QObject
{
    Q_OBJECT

private slots:
    void releaseEndsThisOneOnly()
    {
        World world = opened();
        world.pass(10min);
        QVERIFY(world.say(IntentKind::Release, u"ana"_s));
        end(world);
        QCOMPARE(phaseOf(world), Phase::Approved);
        QCOMPARE(world.state.request->occurrence, 2);
    }

    void revokingEndsThisOneAndTheRest()
    {
        World world = opened();
        world.pass(10min);
        QVERIFY(world.say(IntentKind::Revoke, u"kofi"_s));
        QVERIFY(!hasRest(world.state));
        end(world);
        QCOMPARE(phaseOf(world), Phase::Ended);
        QVERIFY(!nextDue(world.state));
    }

    void whatIsWaitedForCanBeRevokedToo()
    {
        World world = between();
        const Judgement revoked = world.say(IntentKind::Revoke, u"kofi"_s);
        QCOMPARE(kindsOf(revoked->events), u"lapsed"_s);
        QCOMPARE(revoked->events.first().actor, u"kofi"_s);
        QVERIFY(!revoked->events.first().intentDigest.isEmpty());
        QCOMPARE(phaseOf(world), Phase::Lapsed);
        QCOMPARE(codeOf(world.say(IntentKind::Revoke, u"kofi"_s)), u"no-live-grant"_s);
    }

    void withdrawingLeavesWhatIsOpen()
    {
        World world = opened();
        QVERIFY(world.say(IntentKind::Withdraw, u"ana"_s));
        QCOMPARE(phaseOf(world), Phase::Open);
        QCOMPARE(codeOf(world.say(IntentKind::Withdraw, u"ana"_s)), u"not-pending"_s);
        world.pass(1h);
        end(world);
        QCOMPARE(phaseOf(world), Phase::Withdrawn);
        QVERIFY(!nextDue(world.state));
    }

    void theLastOneLeavesNothingToWithdraw()
    {
        World world = recurring();
        Ask ask = evenings();
        ask.recurrence->last = ask.recurrence->first;
        QVERIFY(world.file(ask));
        QVERIFY(world.approve(u"rui"_s));
        passTo(world, at("2026-09-21T20:00:00Z"));
        QCOMPARE(codeOf(world.say(IntentKind::Withdraw, u"ana"_s)), u"not-pending"_s);
    }

    void aDenialBetweenTwoEndsTheRest()
    {
        World world = between();
        const Judgement denied = world.say(IntentKind::Deny, u"rui"_s);
        QCOMPARE(kindsOf(denied->events), u"denied"_s);
        QVERIFY(denied->operations.isEmpty());
        QVERIFY(!nextDue(world.state));
    }

    void anOrderOfSecurityEndsTheRestOfWhatIsOpen()
    {
        World world = opened();
        const Intent order = world.intent(IntentKind::EndAll, u"kofi"_s, EndAllBody{});
        world.state = endByOrder(world.state, EndAllBody{}, order, world.now).next;
        end(world);
        QVERIFY(!nextDue(world.state));
    }

    void anOrderOfSecurityEndsTheRestBetweenTwo_data()
    {
        QTest::addColumn<EndAllBody>("order");
        QTest::addColumn<bool>("ends");
        QTest::newRow("everything") << EndAllBody{ {}, {}, u"Gone"_s } << true;
        QTest::newRow("hers") << EndAllBody{ u"ana"_s, {}, u"Gone"_s } << true;
        QTest::newRow("his") << EndAllBody{ u"ben"_s, {}, u"Gone"_s } << false;
        QTest::newRow("elsewhere") << EndAllBody{ {}, u"billing"_s, u"Gone"_s } << false;
    }
    void anOrderOfSecurityEndsTheRestBetweenTwo()
    {
        QFETCH(const EndAllBody, order);
        QFETCH(const bool, ends);
        World world = between();
        const Intent cause = world.intent(IntentKind::EndAll, u"kofi"_s, order);
        const Outcome outcome = endByOrder(world.state, order, cause, world.now);
        QCOMPARE(outcome.next == world.state, !ends);
        QCOMPARE(kindsOf(outcome.events), ends ? u"lapsed"_s : QString());
        QVERIFY(outcome.operations.isEmpty());
        if (!ends)
            return;
        QCOMPARE(outcome.events.first().actor, u"kofi"_s);
        QCOMPARE(outcome.events.first().intentDigest, cause.digest);
        QCOMPARE(outcome.events.first().data.value(u"text"_s).toString(), u"Gone"_s);
        world.state = outcome.next;
        QVERIFY(!hasRest(world.state));
        QVERIFY(!nextDue(world.state));
    }

    // Released a moment ago: this one ends anyway, and the next one must not come.
    void anOrderOfSecurityEndsTheRestOfWhatEnds()
    {
        World world = opened();
        QVERIFY(world.say(IntentKind::Release, u"ana"_s));
        const Intent order = world.intent(IntentKind::EndAll, u"kofi"_s, EndAllBody{});
        world.state = endByOrder(world.state, EndAllBody{}, order, world.now).next;
        end(world);
        QVERIFY(!hasRest(world.state));
        QVERIFY(!nextDue(world.state));
    }

    // An approver's key is revoked: what is open goes on, and the rest has no approval any more.
    void aLostApprovalEndsTheRest()
    {
        World world = opened();
        const Intent cause
            = world.intent(IntentKind::RevokeDevice, u"bettina"_s, RevokeDeviceBody{ u"dev"_s });
        const LostKeys lost{ .person = u"rui"_s,
                             .made = { world.state.request->decisions.first().intentDigest } };
        const Outcome outcome = forsake(world.state, world.rules(), lost, cause, world.now);
        QCOMPARE(kindsOf(outcome.events), u"lapsed"_s);
        QCOMPARE(outcome.next.grant->state, GrantState::Active);
        world.state = outcome.next;
        world.pass(1h);
        end(world);
        QVERIFY(!nextDue(world.state));
    }

    void aDisabledHolderLosesThisOneAndTheRest()
    {
        World world = opened();
        const Intent cause
            = world.intent(IntentKind::DisablePerson, u"bettina"_s, DisablePersonBody{ u"ana"_s });
        const Outcome outcome
            = forsake(world.state, world.rules(),
                      { .person = u"ana"_s, .disabled = true, .made = {} }, cause, world.now);
        QCOMPARE(kindsOf(outcome.events), u"lapsed end-due"_s);
    }
};

QTEST_GUILESS_MAIN(TestRecurrenceEnds)
#include "tst_recurrenceends.moc"
