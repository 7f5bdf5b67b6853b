// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/worldbuilder.h"

#include <QDateTime>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace sallyport;
using namespace sallyport::test;

namespace {

Instant utc(const QString &text)
{
    return fromMs(QDateTime::fromString(text, Qt::ISODate).toMSecsSinceEpoch());
}

Hours office()
{
    return {
        .zone = "Europe/Berlin", .days = { 1, 2, 3, 4, 5 }, .from = { 8, 0 }, .to = { 18, 0 }
    };
}

// The stages that a debugging request of ana's has to pass when there is another under a condition.
int stagesWhen(World world, const Condition &when)
{
    Stage more{ u"Owner"_s, { u"group:data-owners"_s }, 1 };
    more.step = 1;
    more.when = when;
    world.policy.rules[0].stages.append(more);
    return world.stagesOf(World::debugging());
}

} // namespace

// What the conditions of stages, automatic approval and bans are held against.
class TestConditions : public QObject
{
    Q_OBJECT

private slots:
    void hoursAreThoseOfTheirPlace_data()
    {
        QTest::addColumn<QString>("at");
        QTest::addColumn<bool>("within");
        QTest::newRow("winter, a second before") << u"2026-03-27T06:59:59Z"_s << false;
        QTest::newRow("winter, on time") << u"2026-03-27T07:00:00Z"_s << true;
        QTest::newRow("summer, a second before") << u"2026-03-30T05:59:59Z"_s << false;
        QTest::newRow("summer, on time") << u"2026-03-30T06:00:00Z"_s << true;
        QTest::newRow("the last moment") << u"2026-03-30T15:59:59Z"_s << true;
        QTest::newRow("the end is not within") << u"2026-03-30T16:00:00Z"_s << false;
        QTest::newRow("Sunday") << u"2026-03-29T10:00:00Z"_s << false;
        QTest::newRow("Monday there, Sunday in UTC") << u"2026-03-29T22:30:00Z"_s << false;
    }
    void hoursAreThoseOfTheirPlace()
    {
        QFETCH(const QString, at);
        QFETCH(const bool, within);
        World world;
        world.now = utc(at);
        QCOMPARE(stagesWhen(world, { .within = office() }), within ? 2 : 1);
        QCOMPARE(stagesWhen(world, { .outside = office() }), within ? 1 : 2);
    }

    void durationsAreOverAndUpTo()
    {
        World world;
        QCOMPARE(stagesWhen(world, { .durationOver = 1h }), 1); // it asks for one hour
        QCOMPARE(stagesWhen(world, { .durationOver = 1h - 1ms }), 2);
        QCOMPARE(stagesWhen(world, { .durationUpTo = 1h }), 2);
        QCOMPARE(stagesWhen(world, { .durationUpTo = 1h - 1ms }), 1);
    }

    void anyOfTheTagsIsEnough()
    {
        World world;
        QCOMPARE(stagesWhen(world, { .targetTags = { u"money"_s } }), 1);
        world.policy.targets[u"orders-db"_s].tags = { u"shop"_s, u"money"_s };
        QCOMPARE(stagesWhen(world, { .targetTags = { u"pci"_s, u"money"_s } }), 2);
    }

    void theHigherRiskOfScenarioAndTargetCounts()
    {
        World world;
        world.policy.scenarios[u"debug"_s].risk = Risk::Low;
        QCOMPARE(stagesWhen(world, { .riskFrom = Risk::High }), 1);
        QCOMPARE(stagesWhen(world, { .riskUpTo = Risk::Low }), 1); // the target's is medium
        QCOMPARE(stagesWhen(world, { .riskUpTo = Risk::Medium }), 2);
        world.policy.targets[u"orders-db"_s].risk = Risk::High;
        QCOMPARE(stagesWhen(world, { .riskFrom = Risk::High }), 2);
        QCOMPARE(stagesWhen(world, { .riskUpTo = Risk::Medium }), 1);
    }

    void theFirstTimeIsWhatTheStateSays()
    {
        World world;
        QCOMPARE(stagesWhen(world, { .firstTime = true }), 2);
        QCOMPARE(stagesWhen(world, { .firstTime = false }), 1);
        world.state.firstTime = false;
        QCOMPARE(stagesWhen(world, { .firstTime = true }), 1);
        QCOMPARE(stagesWhen(world, { .firstTime = false }), 2);
    }

    void whoAsksIsNamedByGroupPersonOrTurn()
    {
        World world;
        world.now = utc(u"2026-03-02T12:00:00Z"_s);
        QCOMPARE(stagesWhen(world, { .requesters = { u"group:security"_s } }), 1);
        QCOMPARE(stagesWhen(world, { .requesters = { u"group:backend"_s } }), 2);
        world.policy.rotas.insert(u"week"_s,
                                  { .zone = "Europe/Berlin",
                                    .first = { 2026, 3, 2 },
                                    .handover = { 9, 0 },
                                    .days = 7,
                                    .people = { u"ana"_s, u"ben"_s } });
        QCOMPARE(stagesWhen(world, { .requesters = { u"rota:week"_s } }), 2);
        world.now += 7 * 24h;
        QCOMPARE(stagesWhen(world, { .requesters = { u"rota:week"_s } }), 1);
        QCOMPARE(stagesWhen(world, { .requesters = { u"rota:nobody"_s } }), 1);
    }

    void allOfAConditionMustHold()
    {
        World world;
        QCOMPARE(stagesWhen(world, { .durationOver = 30min, .firstTime = false }), 1);
        QCOMPARE(stagesWhen(world, { .durationOver = 30min, .firstTime = true }), 2);
    }

    void aTurnIsOfWholeDaysOnTheClocksOfItsPlace_data()
    {
        QTest::addColumn<QString>("at");
        QTest::addColumn<QString>("person");
        QTest::newRow("before the first") << u"2026-03-23T07:59:59Z"_s << QString();
        QTest::newRow("the first begins") << u"2026-03-23T08:00:00Z"_s << u"ana"_s;
        QTest::newRow("summer time came") << u"2026-03-30T06:59:59Z"_s << u"ana"_s;
        QTest::newRow("the handover, an hour earlier in UTC")
            << u"2026-03-30T07:00:00Z"_s << u"ben"_s;
        QTest::newRow("round again") << u"2026-04-06T07:00:00Z"_s << u"ana"_s;
    }
    void aTurnIsOfWholeDaysOnTheClocksOfItsPlace()
    {
        QFETCH(const QString, at);
        QFETCH(const QString, person);
        const Rota rota{ .zone = "Europe/Berlin",
                         .first = { 2026, 3, 23 },
                         .handover = { 9, 0 },
                         .days = 7,
                         .people = { u"ana"_s, u"ben"_s } };
        QCOMPARE(onTurn(rota, {}, utc(at)).value_or(QString()), person);
        QVERIFY(
            !onTurn({ .zone = "UTC", .first = { 2026, 1, 1 }, .handover = { 0, 0 } }, {}, utc(at)));
    }

    void ownersAreThoseOfTheTarget()
    {
        World world;
        world.policy.rules[0].stages[0].from = { u"owners"_s };
        QCOMPARE(codeOf(world.file(World::debugging())), u"no-approver"_s);
        world.policy.targets[u"orders-db"_s].owners = { u"person:eva"_s };
        QVERIFY(world.file(World::debugging()));
        QCOMPARE(codeOf(world.approve(u"rui"_s)), u"not-approver"_s);
        QVERIFY(world.approve(u"eva"_s));
    }

    void theManagerIsThatOfWhoeverAsks()
    {
        World world;
        world.policy.rules[0].stages[0].from = { u"manager"_s };
        QCOMPARE(codeOf(world.file(World::debugging())), u"no-approver"_s);
        world.directory.setManager(u"ana"_s, u"eva"_s);
        QVERIFY(world.file(World::debugging()));
        QCOMPARE(audienceOf(*world.state.request, world.policy, world.directory).join(u' '),
                 u"person:eva"_s);
        QCOMPARE(codeOf(world.approve(u"rui"_s)), u"not-approver"_s);
        QVERIFY(world.approve(u"eva"_s));
    }

    void whoMayReadIsWhoMayEverBeAsked()
    {
        World world;
        world.policy.targets[u"orders-db"_s].owners = { u"person:eva"_s };
        world.policy.rotas.insert(u"week"_s, { .people = { u"kofi"_s, u"lia"_s } });
        Stage &lead = world.policy.rules[0].stages[0];
        lead.from = { u"owners"_s };
        lead.escalation = { 1h, { u"rota:week"_s, u"group:officers"_s } };
        QVERIFY(world.file(World::debugging()));
        QCOMPARE(audienceOf(*world.state.request, world.policy, world.directory).join(u' '),
                 u"group:officers person:eva person:kofi person:lia"_s);
        QVERIFY(world.say(IntentKind::Comment, u"kofi"_s));
        QCOMPARE(codeOf(world.say(IntentKind::Comment, u"rui"_s)), u"not-approver"_s);
    }

    void aBanRefusesWhatARuleAllows_data()
    {
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("profile");
        QTest::addColumn<QString>("group");
        QTest::addColumn<bool>("banned");
        QTest::newRow("all of it")
            << u"debug"_s << u"orders-db"_s << u"readonly"_s << u"backend"_s << true;
        QTest::newRow("nothing in particular") << u""_s << u""_s << u""_s << u""_s << true;
        QTest::newRow("another scenario") << u"hotfix"_s << u""_s << u""_s << u""_s << false;
        QTest::newRow("another target") << u""_s << u"other"_s << u""_s << u""_s << false;
        QTest::newRow("another profile") << u""_s << u""_s << u"writer"_s << u""_s << false;
        QTest::newRow("other people") << u""_s << u""_s << u""_s << u"security"_s << false;
    }
    void aBanRefusesWhatARuleAllows()
    {
        QFETCH(const QString, scenario);
        QFETCH(const QString, target);
        QFETCH(const QString, profile);
        QFETCH(const QString, group);
        QFETCH(const bool, banned);
        World world;
        Ban ban{ .name = u"no"_s, .scenario = scenario, .target = target, .profile = profile };
        if (!group.isEmpty())
            ban.requesters = { u"group:"_s + group };
        world.policy.bans = { ban };
        const auto judged = world.file(World::debugging());
        QCOMPARE(codeOf(judged), banned ? u"banned"_s : u"accepted"_s);
        if (banned)
            QCOMPARE(judged.error().rule, u"no"_s);
    }

    void aBanHasItsCondition()
    {
        World world;
        world.policy.bans = { { .name = u"no"_s, .when = { .durationOver = 1h } } };
        QVERIFY(world.file(World::debugging()));
    }

    void I1_aBanThatCameSinceIsAskedAtOpening()
    {
        World world;
        QVERIFY(world.file(World::debugging()));
        Policy stricter = world.policy;
        stricter.digest = QByteArray(32, 'q');
        stricter.bans = { { .name = u"no"_s, .target = u"orders-db"_s } };
        Intent approval = world.intent(IntentKind::Approve, u"rui"_s);
        approval.policyDigest = stricter.digest;
        const Rules rules{ &stricter, &world.policy, &world.directory };
        QCOMPARE(codeOf(decide(world.state, rules, approval, world.now)), u"policy-tightened"_s);
    }

    void anAutomaticRuleAsksNobody()
    {
        World world;
        world.policy.rules[0].automatic = Condition{ .durationUpTo = 1h };
        const Preview shown = preview(world.rules(), u"ana"_s, World::debugging(), true, world.now);
        QVERIFY(shown.automatic);
        const auto judged = world.file(World::debugging());
        QCOMPARE(kindsOf(judged->events), u"filed request-approved"_s);
        QCOMPARE(kindsOf(judged->operations), u"open"_s);
        QCOMPARE(judged->events.last().data.value(u"rule"_s).toString(), u"debug-orders"_s);
        QVERIFY(judged->events.last().data.value(u"automatic"_s).toBool());
        QVERIFY(judged->events.last().actor.isEmpty());
        World longer;
        longer.policy.rules[0].automatic = Condition{ .durationUpTo = 1h - 1ms };
        QCOMPARE(kindsOf(longer.file(World::debugging())->events), u"filed"_s);
    }

    void anAmendmentMayMeetTheAutomaticRule()
    {
        World world;
        world.policy.rules[0].automatic = Condition{ .durationUpTo = 30min };
        QVERIFY(world.file(World::debugging()));
        Ask shorter = World::debugging();
        shorter.duration = 30min;
        const auto judged = world.judge(world.intent(IntentKind::Amend, u"ana"_s, shorter));
        QCOMPARE(kindsOf(judged->events), u"amended request-approved"_s);
        QCOMPARE(judged->next.grant->revision, 2);
    }

    void whatIsStuckOrBannedIsNotApprovedByARuleEither()
    {
        World world;
        world.policy.rules[0].automatic = Condition{ .durationUpTo = 1h };
        world.state.stuckElsewhere = true;
        QCOMPARE(codeOf(world.file(World::debugging())), u"access-stuck"_s);
        world.state.stuckElsewhere = false;
        world.policy.bans = { { .name = u"no"_s, .target = u"orders-db"_s } };
        QCOMPARE(codeOf(world.file(World::debugging())), u"banned"_s);
    }
};

QTEST_APPLESS_MAIN(TestConditions)
#include "tst_conditions.moc"
