// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/ids.h"
#include "models/domain/text.h"
#include "tests/support/worldbuilder.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace sallyport;
using namespace sallyport::test;

// What is changed about a world with a hotfix request that waits for a lead, and about the intent.
using Change = std::function<void(World &, Intent &)>;
Q_DECLARE_METATYPE(Change)

class TestApproving : public QObject
{
    Q_OBJECT

private:
    static void row(const char *name, const Change &change, RefusalCode code,
                    const QString &subject = {})
    {
        QTest::newRow(name) << change << refusalCodeName(code) << subject;
    }

    static void columns()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("subject");
    }

    static void by(Intent &intent, const QString &person) { intent.person = person; }

private slots:
    void approveIsRefused_data()
    {
        using enum RefusalCode;
        columns();
        const QString lead = u"Team lead"_s;
        row(
            "nobody filed it", [](World &w, Intent &) { w.state.request.reset(); }, UnknownRequest);
        row(
            "it was withdrawn",
            [](World &w, Intent &) { w.state.request->state = RequestState::Withdrawn; },
            NotPending);
        row(
            "at the end of the window",
            [](World &w, Intent &) { w.now = w.state.request->decideBy; }, WindowOver);
        row(
            "another revision was shown",
            [](World &, Intent &i) { i.requestDigest = QByteArray(32, 'o'); }, StaleRequest);
        row(
            "another policy was shown",
            [](World &, Intent &i) { i.policyDigest = QByteArray(32, 'o'); }, StalePolicy);
        row(
            "I4: the requester", [](World &, Intent &i) { by(i, u"ana"_s); }, SelfDecision, lead);
        row(
            "I4: a second account of the requester", [](World &, Intent &i) { by(i, u"ana2"_s); },
            SelfDecision, lead);
        row(
            "I4: somebody who edited it",
            [](World &w, Intent &) { w.state.request->editors.append(u"rui"_s); }, SelfDecision,
            lead);
        row(
            "somebody of the next stage", [](World &, Intent &i) { by(i, u"eva"_s); }, NotApprover,
            lead);
        row(
            "somebody of no stage", [](World &, Intent &i) { by(i, u"kofi"_s); }, NotApprover,
            lead);
        row(
            "somebody who is not active", [](World &, Intent &i) { by(i, u"joe"_s); }, NotApprover,
            lead);
        row(
            "somebody unknown", [](World &, Intent &i) { by(i, u"nobody"_s); }, NotApprover, lead);
        row(
            "a comment with hidden signs",
            [](World &, Intent &i) { i.body = TextBody{ u"fine\u200b"_s }; }, TextInvisible,
            u"comment"_s);
        row(
            "a comment too long",
            [](World &, Intent &i) { i.body = TextBody{ QString(MaxReasonLength + 1, u'x') }; },
            TextTooLong, u"comment"_s);
        row(
            "the request names a version that is not at hand",
            [](World &w, Intent &) { w.state.request->policyDigest = QByteArray(32, 'o'); },
            PolicyTightened);
    }
    void approveIsRefused()
    {
        QFETCH(const Change, change);
        QFETCH(const QString, code);
        QFETCH(const QString, subject);
        World world;
        QVERIFY(world.file(World::hotfix()));
        Intent intent = world.intent(IntentKind::Approve, u"rui"_s);
        QVERIFY(decide(world.state, world.rules(), intent, world.now));
        change(world, intent);
        const Judgement judgement = world.judge(intent);
        QCOMPARE(codeOf(judgement), code);
        QCOMPARE(judgement.error().subject, subject);
    }

    void aLedgerWithoutPolicyApprovesNothing()
    {
        World world;
        QVERIFY(world.file(World::debugging()));
        const Rules none{ nullptr, &world.policy, &world.directory };
        QCOMPARE(codeOf(decide(world.state, none, world.intent(IntentKind::Approve, u"rui"_s),
                               world.now)),
                 u"no-policy"_s);
        const Rules unpinned{ &world.policy, nullptr, &world.directory };
        QCOMPARE(codeOf(decide(world.state, unpinned, world.intent(IntentKind::Approve, u"rui"_s),
                               world.now)),
                 u"policy-tightened"_s);
    }

    void I1_stagesAreFilledInOrderByDistinctPeople()
    {
        World world;
        QVERIFY(world.file(World::hotfix()));
        const auto first = world.approve(u"lia"_s);
        QCOMPARE(kindsOf(first->events), u"approved stage-filled"_s);
        QVERIFY(!world.state.grant);
        // In both groups, but one person counts once.
        QCOMPARE(codeOf(world.approve(u"lia"_s)), u"already-decided"_s);
        QCOMPARE(codeOf(world.approve(u"rui"_s)), u"not-approver"_s);
        const auto last = world.approve(u"eva"_s);
        QCOMPARE(kindsOf(last->events), u"approved stage-filled request-approved"_s);
        QCOMPARE(kindsOf(last->operations), u"open"_s);
        QCOMPARE(world.state.request->state, RequestState::Approved);
    }

    void I1_aStageOfTwoNeedsTwoHumanBeings()
    {
        World world;
        Person second = *world.directory.person(u"rui"_s);
        second.id = u"rui2"_s;
        world.directory.addPerson(second);
        world.directory.setMember(u"data-owners"_s, u"rui2"_s, true);
        QVERIFY(world.file(World::recovery()));
        QCOMPARE(kindsOf(world.approve(u"rui"_s)->events), u"approved"_s);
        QCOMPARE(codeOf(world.approve(u"rui"_s)), u"already-decided"_s);
        QCOMPARE(codeOf(world.approve(u"rui2"_s)), u"already-decided"_s);
        QVERIFY(!world.state.grant);
        QVERIFY(world.approve(u"eva"_s));
        QVERIFY(world.state.grant);
    }

    void theLastDecisionPlansTheGrant()
    {
        World world;
        Ask ask = World::debugging();
        ask.duration = 10min;
        QVERIFY(world.file(ask));
        world.now += 5min;
        QVERIFY(world.approve(u"rui"_s));
        const Grant &grant = *world.state.grant;
        QCOMPARE(grant.id, grantIdFor(world.state.request->id, 1));
        QCOMPARE(grant.state, GrantState::Opening);
        QCOMPARE(grant.person, u"ana"_s);
        QCOMPARE(grant.target, u"orders-db"_s);
        QCOMPARE(grant.profile, u"readonly"_s);
        QCOMPARE(grant.duration, Millis(10min));
        QCOMPARE(grant.plannedAt, world.now);
        const QList<Millis> shorter{ 5min, 1min };
        QCOMPARE(grant.warnings, shorter); // never one before the grant begins
    }

    void lastApprovalIsRefusedByTheCurrentPolicy_data()
    {
        columns();
        const auto tightened = [](const char *name, const std::function<void(Rule &)> &change,
                                  const QString &subject = {}) {
            row(
                name, [=](World &w, Intent &) { change(w.policy.rules[1]); },
                RefusalCode::PolicyTightened, subject);
        };
        tightened("the rule is gone", [](Rule &r) { r.name = u"other"_s; });
        tightened("the maximum is shorter", [](Rule &r) { r.maximumDuration = 59min; });
        tightened("the profile is another", [](Rule &r) { r.profile = u"readonly"_s; });
        tightened("the scenario is another", [](Rule &r) { r.scenario = u"debug"_s; });
        tightened("the target is another", [](Rule &r) { r.target = u"other"_s; });
        tightened("the requester may not ask any more",
                  [](Rule &r) { r.requesters = { u"person:ben"_s }; });
        tightened(
            "another stage is asked for",
            [](Rule &r) {
                r.stages.append({ u"Security"_s, { u"group:security"_s }, 1 });
            },
            u"Security"_s);
        tightened(
            "a stage needs more people", [](Rule &r) { r.stages[0].need = 2; }, u"Team lead"_s);
        row(
            "I1: an approver left the group since",
            [](World &w, Intent &) { w.directory.setMember(u"backend-leads"_s, u"rui"_s, false); },
            RefusalCode::PolicyTightened, u"Team lead"_s);
        row(
            "the requester has stuck access",
            [](World &w, Intent &) { w.state.stuckElsewhere = true; }, RefusalCode::AccessStuck,
            u"orders-db"_s);
    }
    void lastApprovalIsRefusedByTheCurrentPolicy()
    {
        QFETCH(const Change, change);
        QFETCH(const QString, code);
        QFETCH(const QString, subject);
        World world;
        const Policy pinned = world.policy;
        QVERIFY(world.file(World::hotfix()));
        QVERIFY(world.approve(u"rui"_s));
        Intent intent = world.intent(IntentKind::Approve, u"eva"_s);
        world.policy.digest = QByteArray(32, 'q');
        intent.policyDigest = world.policy.digest;
        const Rules rules{ &world.policy, &pinned, &world.directory };
        QCOMPARE(codeOf(decide(world.state, rules, intent, world.now)), u"accepted"_s);
        change(world, intent);
        const Judgement judgement = decide(world.state, rules, intent, world.now);
        QCOMPARE(codeOf(judgement), code);
        QCOMPARE(judgement.error().subject, subject);
        QCOMPARE(judgement.error().rule, u"hotfix-orders"_s);
    }

    void eligibleApproversLeaveOutWhoMayNot()
    {
        World world;
        QVERIFY(world.file(World::recovery()));
        const Stage &stage = world.policy.rules.at(2).stages.first();
        const QStringList all{ u"eva"_s, u"lia"_s, u"rui"_s };
        QCOMPARE(eligibleApprovers(stage, *world.state.request, world.directory), all);
        QVERIFY(world.approve(u"lia"_s));
        const QStringList rest{ u"eva"_s, u"rui"_s };
        QCOMPARE(eligibleApprovers(stage, *world.state.request, world.directory), rest);
    }

    void aLaterStageThatOnlyOneCanFillKeepsThem()
    {
        // lia leads and owns; rui is needed as lead, so that lia stays free for the second stage.
        World world;
        world.directory.setMember(u"data-owners"_s, u"eva"_s, false);
        QCOMPARE(codeOf(world.file(World::hotfix())), u"accepted"_s);
    }

    void I4_whoeverAsksIsBarredThoughSomebodyElseEdited()
    {
        World world;
        QVERIFY(world.file(World::debugging()));
        world.state.request->editors = { u"ben"_s };
        QCOMPARE(codeOf(world.approve(u"ana2"_s)), u"self-decision"_s);
    }

    void theShortestApprovalCounts()
    {
        World world;
        QVERIFY(world.file(World::hotfix())); // for one hour
        const auto less = [&](const QString &person, Millis atMost) {
            return world.judge(world.intent(IntentKind::Approve, person,
                                            TextBody{ .text = {}, .atMost = atMost }));
        };
        QCOMPARE(codeOf(less(u"rui"_s, 1h + 1ms)), u"duration-too-long"_s);
        QCOMPARE(codeOf(less(u"rui"_s, MinDuration - 1ms)), u"duration-too-short"_s);
        const auto first = less(u"rui"_s, 20min);
        QCOMPARE(first->events.first().data.value(u"at_most_ms"_s).toInteger(), 1'200'000);
        QCOMPARE(allowedDuration(*world.state.request), Millis(20min));
        QVERIFY(less(u"eva"_s, 30min));
        QCOMPARE(world.state.grant->duration, Millis(20min));
        QCOMPARE(world.state.grant->warnings, (QList<Millis>{ 15min, 5min, 1min }));
    }

    void onlyAnApprovalSaysForHowLong()
    {
        World world;
        QVERIFY(world.file(World::hotfix()));
        for (const IntentKind kind : { IntentKind::Deny, IntentKind::Comment })
            QCOMPARE(codeOf(world.judge(
                         world.intent(kind, u"rui"_s, TextBody{ .text = u"No"_s, .atMost = 1h }))),
                     u"malformed"_s);
    }

    void aDenialTakesItsShorterTimeBack()
    {
        World world;
        world.policy.rules[2].stages[0].deny = 2;
        QVERIFY(world.file(World::recovery()));
        QVERIFY(world.judge(
            world.intent(IntentKind::Approve, u"rui"_s, TextBody{ .text = {}, .atMost = 10min })));
        QVERIFY(world.say(IntentKind::Deny, u"rui"_s));
        QCOMPARE(allowedDuration(*world.state.request), Millis(1h));
    }
};

QTEST_GUILESS_MAIN(TestApproving)
#include "tst_approving.moc"
