// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/extending.h"
#include "tests/domain/recurringworld.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace sallyport;
using namespace sallyport::test;

namespace {

Judgement approveFrom(World &world, const QString &person, Instant notBefore)
{
    return world.judge(world.intent(IntentKind::Approve, person,
                                    TextBody{ .text = u"Later"_s, .notBefore = notBefore }));
}

// What was asked for at nine on a Monday in Lisbon; within names the hours of the working week.
World atNine()
{
    World world;
    world.now = fromMs(QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC).toMSecsSinceEpoch());
    return world;
}

Hours officeHours()
{
    return {
        .zone = "Europe/Lisbon", .days = { 1, 2, 3, 4, 5 }, .from = QTime(9, 0), .to = QTime(18, 0)
    };
}

} // namespace

// Approvers who let access open later than it was asked for.
class TestPostponing : public QObject
{
    Q_OBJECT

private slots:
    void theLatestMomentCounts()
    {
        World world;
        QVERIFY(world.file(World::hotfix()));
        QCOMPARE(allowedStart(*world.state.request), Instant());
        const auto first = approveFrom(world, u"rui"_s, world.now + 3h);
        QCOMPARE(codeOf(first), u"accepted"_s);
        QCOMPARE(first->events.first().data.value(u"not_before"_s).toInteger(),
                 toMs(world.now + 3h));
        QVERIFY(approveFrom(world, u"eva"_s, world.now + 2h));
        QCOMPARE(world.state.request->startFrom, world.now + 3h);
        QVERIFY(!world.state.grant);
        QVERIFY(world.pass(3h - 1ms).events.isEmpty());
        QCOMPARE(kindsOf(world.pass(1ms).events), u"started"_s);
        QCOMPARE(world.state.grant->duration, Millis(1h));
    }

    void itIsCountedFromThenWhereItIsClaimed()
    {
        World world;
        world.policy.rules[0].start = StartMode::Claim;
        world.policy.rules[0].claimWithin = 8h;
        QVERIFY(world.file(World::debugging()));
        QVERIFY(approveFrom(world, u"rui"_s, world.now + 5h));
        QCOMPARE(world.state.request->startFrom, world.now + 5h);
        QCOMPARE(world.state.request->startBy, world.now + 13h);
    }

    void aVetoTimeRunsBesideIt_data()
    {
        QTest::addColumn<Millis>("later");
        QTest::addColumn<Millis>("opens");
        QTest::newRow("longer than the veto time") << Millis(2h) << Millis(2h);
        QTest::newRow("shorter than the veto time") << Millis(10min) << Millis(30min);
    }
    void aVetoTimeRunsBesideIt()
    {
        QFETCH(const Millis, later);
        World world;
        world.policy.rules[0].veto = Veto{ .from = { u"person:eva"_s }, .wait = 30min };
        QVERIFY(world.file(World::debugging()));
        QVERIFY(approveFrom(world, u"rui"_s, world.now + later));
        QTEST(world.state.request->startFrom - world.now, "opens");
    }

    void itHasLimits_data()
    {
        QTest::addColumn<Millis>("ahead");
        QTest::addColumn<Millis>("asked");
        QTest::addColumn<Millis>("later");
        QTest::addColumn<QString>("code");
        QTest::newRow("now") << Millis(0) << Millis(0) << Millis(0) << u"accepted"_s;
        QTest::newRow("over") << Millis(0) << Millis(0) << Millis(-1) << u"start-too-early"_s;
        QTest::newRow("a day without a word of the rule")
            << Millis(0) << Millis(0) << Millis(24h) << u"accepted"_s;
        QTest::newRow("more than that")
            << Millis(0) << Millis(0) << Millis(24h + 1ms) << u"start-too-far"_s;
        QTest::newRow("as far as the rule says")
            << Millis(6h) << Millis(0) << Millis(6h) << u"accepted"_s;
        QTest::newRow("further than the rule says")
            << Millis(6h) << Millis(0) << Millis(6h + 1ms) << u"start-too-far"_s;
        QTest::newRow("as asked for") << Millis(6h) << Millis(2h) << Millis(2h) << u"accepted"_s;
        QTest::newRow("earlier than asked for")
            << Millis(6h) << Millis(2h) << Millis(2h - 1ms) << u"start-too-early"_s;
    }
    void itHasLimits()
    {
        QFETCH(const Millis, ahead);
        QFETCH(const Millis, asked);
        QFETCH(const Millis, later);
        World world;
        world.policy.rules[0].ahead = ahead;
        Ask ask = World::debugging();
        if (asked > Millis(0))
            ask.startAt = world.now + asked;
        QVERIFY(world.file(ask));
        QTEST(codeOf(approveFrom(world, u"rui"_s, world.now + later)), "code");
    }

    void onlyAnApprovalSaysFromWhen()
    {
        World world;
        QVERIFY(world.file(World::hotfix()));
        for (const IntentKind kind : { IntentKind::Deny, IntentKind::Comment })
            QCOMPARE(
                codeOf(world.judge(world.intent(
                    kind, u"rui"_s, TextBody{ .text = u"No"_s, .notBefore = world.now + 1h }))),
                u"malformed"_s);
    }

    void aDenialTakesItsLaterStartBack()
    {
        World world;
        world.policy.rules[2].stages[0].deny = 2;
        QVERIFY(world.file(World::recovery()));
        QVERIFY(approveFrom(world, u"rui"_s, world.now + 1h));
        QVERIFY(world.say(IntentKind::Deny, u"rui"_s));
        QCOMPARE(allowedStart(*world.state.request), Instant());
    }

    void nobodyPutsItOffIntoTimeThatIsBanned()
    {
        World world = atNine();
        world.policy.bans
            = { { .name = u"no-nights"_s, .when = Condition{ .outside = officeHours() } } };
        QVERIFY(world.file(World::debugging()));
        QCOMPARE(codeOf(approveFrom(world, u"rui"_s, world.now + 9h)), u"banned"_s);
        QCOMPARE(codeOf(approveFrom(world, u"rui"_s, world.now + 8h)), u"accepted"_s);
    }

    void aBanThatCameSinceBarsTheLaterStart()
    {
        World world = atNine();
        QVERIFY(world.file(World::hotfix()));
        QVERIFY(approveFrom(world, u"rui"_s, world.now + 9h));
        Policy stricter = world.policy;
        stricter.bans
            = { { .name = u"no-nights"_s, .when = Condition{ .outside = officeHours() } } };
        const Rules rules{ &stricter, &world.policy, &world.directory };
        const auto second
            = decide(world.state, rules, world.intent(IntentKind::Approve, u"eva"_s), world.now);
        QCOMPARE(codeOf(second), u"policy-tightened"_s);
    }

    void nobodyPutsItOffToWhenOthersWouldBeAsked()
    {
        World world = atNine();
        world.policy.rules[0].stages.append({ .name = u"Night watch"_s,
                                              .from = { u"group:security"_s },
                                              .step = 1,
                                              .when = Condition{ .outside = officeHours() } });
        QVERIFY(world.file(World::debugging()));
        const auto refused = approveFrom(world, u"rui"_s, world.now + 9h);
        QCOMPARE(codeOf(refused), u"start-needs-others"_s);
        QCOMPARE(refused.error().subject, u"Night watch"_s);
        QCOMPARE(codeOf(approveFrom(world, u"rui"_s, world.now + 8h)), u"accepted"_s);
    }

    void whatHasTimesOfItsOwnIsNotPutOff()
    {
        World again = recurring();
        again.policy.rules[0].ahead = 30 * 24h;
        QVERIFY(again.file(evenings()));
        const auto recurs = approveFrom(again, u"rui"_s, again.now + 1h);
        QCOMPARE(codeOf(recurs), u"start-too-far"_s);
        QCOMPARE(recurs.error().subject, u"recurrence"_s); // not because it is far
        QVERIFY(again.approve(u"rui"_s));

        Extending longer;
        QVERIFY(longer.ask(longer.more()));
        const TextBody later{ .text = u"Later"_s, .notBefore = longer.now + 30min };
        const auto extends = longer.decideAs(u"rui"_s, IntentKind::Approve, later);
        QCOMPARE(codeOf(extends), u"start-too-far"_s);
        QCOMPARE(extends.error().subject, u"extension"_s);
        QVERIFY(longer.decideAs(u"rui"_s));
    }

    // A moment before the one that another approver named opens nothing, whatever is barred then.
    void whatCountsIsWhenItWouldOpen()
    {
        World world = atNine();
        Hours stocktaking = officeHours();
        stocktaking.from = QTime(10, 0);
        stocktaking.to = QTime(11, 0);
        world.policy.bans
            = { { .name = u"stocktaking"_s, .when = Condition{ .within = stocktaking } } };
        QVERIFY(world.file(World::hotfix()));
        QCOMPARE(codeOf(approveFrom(world, u"rui"_s, world.now + 90min)), u"banned"_s);
        QVERIFY(approveFrom(world, u"rui"_s, world.now + 5h));
        QCOMPARE(codeOf(approveFrom(world, u"eva"_s, world.now + 90min)), u"accepted"_s);
        QCOMPARE(world.state.request->startFrom, world.now + 5h);
    }

    // The second approver may leave it at less than the first: what counts is when it would open.
    void whatTheFirstSaidBearsOnTheSecond()
    {
        World world = atNine();
        world.policy.rules[1].stages[1].when = Condition{ .within = officeHours() };
        world.policy.rules[1].stages.append({ .name = u"Owner at night"_s,
                                              .from = { u"group:data-owners"_s },
                                              .step = 1,
                                              .when = Condition{ .outside = officeHours() } });
        QVERIFY(world.file(World::hotfix()));
        QCOMPARE(codeOf(approveFrom(world, u"rui"_s, world.now + 10h)), u"start-needs-others"_s);
        QVERIFY(approveFrom(world, u"rui"_s, world.now + 1h));
        QCOMPARE(codeOf(approveFrom(world, u"eva"_s, world.now + 2h)), u"accepted"_s);
        QCOMPARE(world.state.request->startFrom, world.now + 2h);
    }
};

QTEST_GUILESS_MAIN(TestPostponing)
#include "tst_postponing.moc"
