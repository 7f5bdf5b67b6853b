// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/worldbuilder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace sallyport;
using namespace sallyport::test;

namespace {

// The rule of debugging, with access that is claimed within 8 h and may be asked for a week ahead.
World claimed()
{
    World world;
    Rule &rule = world.policy.rules[0];
    rule.start = StartMode::Claim;
    rule.claimWithin = 8h;
    rule.ahead = 7 * 24h;
    return world;
}

World approvedClaim()
{
    World world = claimed();
    world.file(World::debugging());
    world.approve(u"rui"_s);
    return world;
}

QString start(World &world, const QString &person, const QByteArray &credential = {})
{
    return codeOf(world.judge(world.intent(IntentKind::Start, person, StartBody{ credential })));
}

} // namespace

// When approved access begins.
class TestStarting : public QObject
{
    Q_OBJECT

private slots:
    void whatIsClaimedOpensOnlyThen()
    {
        World world = approvedClaim();
        QVERIFY(!world.state.grant);
        QCOMPARE(world.state.request->startBy, world.now + 8h);
        QCOMPARE(nextDue(world.state), std::optional(world.now + 8h));
        world.pass(1h);
        const Judgement claim = world.judge(world.intent(IntentKind::Start, u"ana"_s, StartBody{}));
        QCOMPARE(codeOf(claim), u"accepted"_s);
        QCOMPARE(kindsOf(claim->events), u"started"_s);
        QCOMPARE(kindsOf(claim->operations), u"open"_s);
        QCOMPARE(claim->events.first().actor, u"ana"_s);
        QVERIFY(!claim->events.first().intentDigest.isEmpty());
        QCOMPARE(world.state.grant->warnings, (QList<Millis>{ 15min, 5min, 1min }));
        QCOMPARE(start(world, u"ana"_s), u"not-approved"_s);
    }

    void shortAccessHasNoWarningsFromBeforeItsBeginning()
    {
        World world = claimed();
        Ask ask = World::debugging();
        ask.duration = 5min;
        QVERIFY(world.file(ask));
        QVERIFY(world.approve(u"rui"_s));
        QCOMPARE(start(world, u"ana"_s), u"accepted"_s);
        QCOMPARE(world.state.grant->warnings, QList<Millis>{ 1min });
    }

    void I2_whatNobodyClaimsLapsesToTheMillisecond()
    {
        World world = approvedClaim();
        QVERIFY(world.pass(8h - 1ms).events.isEmpty());
        World late = world;
        QCOMPARE(start(world, u"ana"_s), u"accepted"_s);
        const Outcome lapse = late.pass(1ms);
        QCOMPARE(kindsOf(lapse.events), u"lapsed"_s);
        QCOMPARE(lapse.events.first().data.value(u"because"_s).toString(), u"not-claimed"_s);
        QCOMPARE(late.state.request->state, RequestState::Lapsed);
        QVERIFY(!nextDue(late.state));
    }

    void aClaimAtItsLastMomentIsTooLate()
    {
        World world = approvedClaim();
        world.now += 8h;
        QCOMPARE(start(world, u"ana"_s), u"not-approved"_s);
    }

    void aClaimIsHeldAgainstEverything_data()
    {
        QTest::addColumn<QString>("person");
        QTest::addColumn<QByteArray>("credential");
        QTest::addColumn<QString>("code");
        QTest::newRow("somebody else's") << u"ben"_s << QByteArray() << u"not-requester"_s;
        QTest::newRow("an approver's") << u"rui"_s << QByteArray() << u"not-requester"_s;
        QTest::newRow("a second password")
            << u"ana"_s << World::verifier() << u"credential-invalid"_s;
    }
    void aClaimIsHeldAgainstEverything()
    {
        QFETCH(const QString, person);
        QFETCH(const QByteArray, credential);
        World world = approvedClaim();
        QTEST(start(world, person, credential), "code");
        QVERIFY(!world.state.grant);
    }

    void aClaimCoversWhatWasDisplayed()
    {
        World world = approvedClaim();
        Intent intent = world.intent(IntentKind::Start, u"ana"_s, StartBody{});
        intent.requestDigest = QByteArray(32, 'x');
        QCOMPARE(codeOf(world.judge(intent)), u"stale-request"_s);
        intent.body = TextBody{};
        QCOMPARE(codeOf(world.judge(intent)), u"malformed"_s);
    }

    void whatBarsAnOpeningBarsAClaim()
    {
        World world = approvedClaim();
        world.state.stuckElsewhere = true;
        QCOMPARE(start(world, u"ana"_s), u"access-stuck"_s);
        world.state.stuckElsewhere = false;
        world.directory.setFreeze(FreezeState{ .by = u"kofi"_s });
        QCOMPARE(start(world, u"ana"_s), u"frozen"_s);
        world.directory.setFreeze({});
        world.directory.setMember(u"backend-leads"_s, u"rui"_s, false);
        QCOMPARE(start(world, u"ana"_s), u"policy-tightened"_s);
    }

    void theStartMayBeNamedAsFarAheadAsTheRuleSays()
    {
        World world = claimed();
        Ask ask = World::debugging();
        ask.startAt = world.now + 7 * 24h + 1ms;
        QCOMPARE(codeOf(world.file(ask)), u"start-too-far"_s);
        ask.startAt = world.now + 7 * 24h;
        QVERIFY(world.file(ask));
        QVERIFY(world.approve(u"rui"_s));
        QCOMPARE(world.state.request->startFrom, ask.startAt);
        QCOMPARE(world.state.request->startBy, ask.startAt + 8h);
        QCOMPARE(start(world, u"ana"_s), u"too-early"_s);
        world.now = ask.startAt;
        QCOMPARE(start(world, u"ana"_s), u"accepted"_s);
    }

    void scheduledAccessOpensByItself()
    {
        World world;
        world.policy.rules[0].ahead = 24h;
        Ask ask = World::debugging();
        ask.startAt = world.now + 10h;
        QVERIFY(world.file(ask));
        QVERIFY(world.approve(u"rui"_s));
        QVERIFY(!world.state.grant);
        QCOMPARE(start(world, u"ana"_s), u"not-approved"_s); // there is nothing to claim
        QVERIFY(world.pass(10h - 1ms).events.isEmpty());
        const Outcome begun = world.pass(1ms);
        QCOMPARE(kindsOf(begun.events), u"started"_s);
        QCOMPARE(kindsOf(begun.operations), u"open"_s);
        QVERIFY(begun.events.first().actor.isEmpty());
        QVERIFY(world.pass(1min).events.isEmpty());
    }

    void scheduledAccessLapsesWhereItMayNotOpenAnyMore_data()
    {
        QTest::addColumn<QString>("because");
        QTest::newRow("frozen") << u"frozen"_s;
        QTest::newRow("stuck") << u"access-stuck"_s;
        QTest::newRow("policy") << u"policy-tightened"_s;
        QTest::newRow("automatic no more") << u"policy-tightened"_s;
    }
    void scheduledAccessLapsesWhereItMayNotOpenAnyMore()
    {
        QFETCH(const QString, because);
        const QByteArray tag = QTest::currentDataTag();
        World world;
        world.policy.rules[0].ahead = 24h;
        if (tag == "automatic no more")
            world.policy.rules[0].automatic = Condition{ .durationUpTo = 4h };
        Ask ask = World::debugging();
        ask.startAt = world.now + 1h;
        QVERIFY(world.file(ask));
        if (tag != "automatic no more")
            QVERIFY(world.approve(u"rui"_s));
        if (tag == "frozen")
            world.directory.setFreeze(FreezeState{ .by = u"kofi"_s });
        world.state.stuckElsewhere = tag == "stuck";
        if (tag == "policy")
            world.policy.rules[0].maximumDuration = 1s;
        world.policy.rules[0].automatic.reset();
        const Outcome lapse = world.pass(1h);
        QCOMPARE(kindsOf(lapse.events), u"lapsed"_s);
        QCOMPARE(lapse.events.first().data.value(u"because"_s).toString(), because);
        QVERIFY(!world.state.grant);
    }

    void whatIsAutomaticOpensAtItsTimeToo()
    {
        World world;
        world.policy.rules[0].ahead = 24h;
        world.policy.rules[0].automatic = Condition{ .durationUpTo = 4h };
        Ask ask = World::debugging();
        ask.startAt = world.now + 1h;
        QVERIFY(world.file(ask));
        QCOMPARE(world.state.request->state, RequestState::Approved);
        QCOMPARE(kindsOf(world.pass(1h).events), u"started"_s);
    }

    void hoursAreThoseOfTheStart()
    {
        World world;
        world.policy.rules[0].ahead = 48h;
        const Hours noon{
            .zone = "UTC", .days = { 1, 2, 3, 4, 5, 6, 7 }, .from = QTime(12, 0), .to = QTime(13, 0)
        };
        world.policy.rules[0].automatic = Condition{ .within = noon };
        Ask ask = World::debugging();
        const qint64 day = qint64(24) * 3600 * 1000;
        ask.startAt = fromMs((toMs(world.now) / day + 1) * day + qint64(12) * 3600 * 1000);
        QVERIFY(world.file(ask));
        QCOMPARE(world.state.request->state, RequestState::Approved);
    }

    void whatIsApprovedCanBeWithdrawnUntilItOpens()
    {
        World world = approvedClaim();
        QCOMPARE(codeOf(world.say(IntentKind::Withdraw, u"ben"_s)), u"not-requester"_s);
        QCOMPARE(codeOf(world.say(IntentKind::Withdraw, u"ana"_s)), u"accepted"_s);
        QCOMPARE(world.state.request->state, RequestState::Withdrawn);
        QVERIFY(!nextDue(world.state));
        World open;
        open.openGrant();
        QCOMPARE(codeOf(open.say(IntentKind::Withdraw, u"ana"_s)), u"not-pending"_s);
    }

    void aLostKeyEndsWhatItClaimed()
    {
        World world = approvedClaim();
        QCOMPARE(start(world, u"ana"_s), u"accepted"_s);
        const LostKeys lost{ .person = u"ana"_s, .made = { world.state.request->claimDigest } };
        QVERIFY(!world.state.request->claimDigest.isEmpty());
        const Outcome end = forsake(world.state, world.rules(), lost, {}, world.now);
        QCOMPARE(kindsOf(end.events), u"end-due"_s);
        const LostKeys other{ .person = u"ana"_s, .made = { QByteArray(32, 'o') } };
        QVERIFY(forsake(world.state, world.rules(), other, {}, world.now).events.isEmpty());
    }

    void whatAsksNoStageThatIsKnownDoesNotOpen()
    {
        World world = approvedClaim();
        world.state.request->asked = { 9 };
        QCOMPARE(start(world, u"ana"_s), u"policy-tightened"_s);
    }

    void lostKeysEndWhatWaitsToBegin_data()
    {
        QTest::addColumn<bool>("approval");
        QTest::newRow("the approver's") << true;
        QTest::newRow("the requester's") << false;
    }
    void lostKeysEndWhatWaitsToBegin()
    {
        QFETCH(const bool, approval);
        const World world = approvedClaim();
        const Request &request = *world.state.request;
        const LostKeys lost{ .person = approval ? u"rui"_s : u"ana"_s,
                             .made = { approval ? request.decisions.first().intentDigest
                                                : request.digest } };
        const Outcome lapse = forsake(world.state, world.rules(), lost, {}, world.now);
        QCOMPARE(kindsOf(lapse.events), u"lapsed"_s);
        QVERIFY(!nextDue(lapse.next));
        const Outcome other
            = forsake(world.state, world.rules(), { .person = u"ben"_s }, {}, world.now);
        QVERIFY(other.events.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestStarting)
#include "tst_starting.moc"
