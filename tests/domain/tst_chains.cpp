// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/worldbuilder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace sallyport;
using namespace sallyport::test;

// Stages with a condition, and stages that take more than one denial to end a request.
class TestChains : public QObject
{
    Q_OBJECT

private slots:
    void nobodyStandsForAManagerWhoIsNot()
    {
        World world;
        world.policy.rules[0].stages[0].from = { u"manager"_s, u"group:backend-leads"_s };
        QVERIFY(world.file(World::debugging()));
        QCOMPARE(
            chainOf(*world.state.request, world.policy, world.directory, world.now).first().from,
            QList<Selector>{ u"group:backend-leads"_s });
    }

    void aConditionIsMetAboveItsDurationNotAtIt()
    {
        World world;
        world.policy.rules[1].stages[1].when.durationOver = 1h;
        Ask ask = World::hotfix();
        QCOMPARE(world.stagesOf(ask), 1);
        ask.duration = 1h + 1ms;
        QCOMPARE(world.stagesOf(ask), 2);
    }

    void whatTheChainIsStandsInTheLog()
    {
        World world;
        world.policy.rules[1].stages[1].when.durationOver = 1h;
        const auto filed = world.file(World::hotfix());
        QVERIFY(filed);
        QCOMPARE(filed->events.first().data.value(u"stages"_s).toArray().size(), 1);
    }

    void thePreviewShowsTheStagesOfThisAsk()
    {
        World world;
        world.policy.rules[1].stages[1].when.durationOver = 1h;
        Ask ask = World::hotfix();
        QCOMPARE(preview(world.rules(), u"ana"_s, ask, true, world.now).stages.size(), 1);
        ask.duration = 90min;
        const Preview longer = preview(world.rules(), u"ana"_s, ask, true, world.now);
        QCOMPARE(longer.stages.size(), 2);
        QCOMPARE(longer.approvers.size(), 2);
    }

    void I1_aConditionThatCameSinceIsAskedAtOpening()
    {
        World world;
        QVERIFY(world.file(World::debugging()));
        Policy stricter = world.policy;
        stricter.digest = QByteArray(32, 'q');
        Stage owner{ u"Data owner"_s, { u"group:data-owners"_s }, 1 };
        owner.when.durationOver = 30min;
        stricter.rules[0].stages.append(owner);
        Intent approval = world.intent(IntentKind::Approve, u"rui"_s);
        approval.policyDigest = stricter.digest;
        const Rules rules{ &stricter, &world.policy, &world.directory };
        QCOMPARE(codeOf(decide(world.state, rules, approval, world.now)), u"policy-tightened"_s);
    }

    void aDenialThatALostKeySignedIsOpenAgain()
    {
        World world;
        world.policy.rules[2].stages[0].deny = 2;
        QVERIFY(world.file(World::recovery()));
        const Intent denial = world.intent(IntentKind::Deny, u"eva"_s, TextBody{ u"No"_s });
        QVERIFY(world.judge(denial));
        QCOMPARE(world.state.request->decisions.size(), 1);
        const LostKeys lost{ .person = u"eva"_s, .disabled = false, .made = { denial.digest } };
        const Outcome outcome
            = forsake(world.state, world.rules(), lost,
                      world.intent(IntentKind::RevokeDevice, u"bettina"_s), world.now);
        QCOMPARE(kindsOf(outcome.events), u"decision-lapsed"_s);
        QVERIFY(outcome.next.request->decisions.isEmpty());
        QVERIFY(outcome.next.request->state == RequestState::Pending);
    }

    void onePersonsDenialCountsOnceInAnyAccount()
    {
        World world;
        world.directory.addPerson(
            { .id = u"eva2"_s, .name = u"Eva"_s, .login = {}, .human = u"eva"_s });
        world.directory.setMember(u"data-owners"_s, u"eva2"_s, true);
        world.policy.rules[2].stages[0].deny = 2;
        QVERIFY(world.file(World::recovery()));
        const auto first = world.say(IntentKind::Deny, u"eva"_s);
        QVERIFY(first);
        QCOMPARE(kindsOf(first->events), u"objected"_s);
        QCOMPARE(codeOf(world.say(IntentKind::Deny, u"eva"_s)), u"already-decided"_s);
        QCOMPARE(codeOf(world.say(IntentKind::Deny, u"eva2"_s)), u"already-decided"_s);
        QCOMPARE(codeOf(world.approve(u"eva"_s)), u"already-decided"_s);
        const auto second = world.say(IntentKind::Deny, u"rui"_s);
        QVERIFY(second);
        QCOMPARE(kindsOf(second->events), u"denied"_s);
        QVERIFY(world.state.request->state == RequestState::Denied);
    }

    void whoeverDeniesTakesTheirApprovalBack()
    {
        World world;
        world.policy.rules[1].stages[0].deny = 2;
        QVERIFY(world.file(World::hotfix()));
        QVERIFY(world.approve(u"rui"_s));
        QCOMPARE(world.state.request->stage, 1);
        QVERIFY(world.say(IntentKind::Deny, u"rui"_s));
        QCOMPARE(world.state.request->stage, 0);
        QVERIFY(world.state.request->state == RequestState::Pending);
        QCOMPARE(world.state.request->decisions.size(), 1);
    }

    void beforeTheOpeningAnApproversDenialEndsIt()
    {
        World world;
        world.policy.rules[2].stages[0].deny = 3;
        QVERIFY(world.file(World::recovery()));
        QVERIFY(world.approve(u"rui"_s));
        QVERIFY(world.approve(u"eva"_s));
        const auto stranger = world.say(IntentKind::Deny, u"lia"_s);
        QVERIFY(stranger);
        QVERIFY(stranger->next.grant->state == GrantState::Opening);
        const auto approver = world.say(IntentKind::Deny, u"rui"_s);
        QVERIFY(approver);
        QVERIFY(approver->next.grant->state == GrantState::Ending);
    }

    void aConditionalStageThatNobodyCanFillRefusesOnlyLongerAsks()
    {
        World world;
        Stage nobody{ u"Nobody"_s, { u"group:nobody"_s }, 1 };
        nobody.when.durationOver = 1h;
        world.policy.rules[0].stages.append(nobody);
        Ask longer = World::debugging();
        longer.duration = 2h;
        QCOMPARE(codeOf(world.file(longer)), u"no-approver"_s);
        QVERIFY(world.file(World::debugging()));
    }

    void aDenialIsNoApproval()
    {
        World world;
        world.policy.rules[2].stages[0].deny = 3;
        QVERIFY(world.file(World::recovery()));
        QVERIFY(world.say(IntentKind::Deny, u"eva"_s));
        QVERIFY(world.say(IntentKind::Deny, u"rui"_s));
        QCOMPARE(world.state.request->stage, 0);
        QVERIFY(!world.state.grant);
    }
};

QTEST_APPLESS_MAIN(TestChains)
#include "tst_chains.moc"
