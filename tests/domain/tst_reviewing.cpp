// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/worldbuilder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace sallyport;
using namespace sallyport::test;

namespace {

World broken(bool opened = true)
{
    World world;
    Rule &rule = world.policy.rules[0];
    rule.stages.clear();
    rule.breakGlass = BreakGlass{ .alarm = { u"group:security"_s },
                                  .reviewers = { u"group:security"_s, u"person:ana2"_s },
                                  .reviewWithin = 48h };
    if (opened && world.file(World::debugging()))
        world.answer(OperationKind::Open);
    return world;
}

// Ends the grant of broken().
World ended()
{
    World world = broken();
    world.pass(1h);
    for (const OperationKind kind :
         { OperationKind::Disable, OperationKind::Terminate, OperationKind::VerifyFirst,
           OperationKind::VerifySecond, OperationKind::CleanUp })
        world.answer(kind);
    return world;
}

} // namespace

// What opens with nobody asked, and questions back.
class TestReviewing : public QObject
{
    Q_OBJECT

private slots:
    void theGlassBreaksAtOnceAndForAReview()
    {
        World world = broken(false);
        const Judgement filed = world.file(World::debugging());
        QCOMPARE(codeOf(filed), u"accepted"_s);
        QCOMPARE(kindsOf(filed->events), u"filed request-approved glass-broken"_s);
        QCOMPARE(kindsOf(filed->operations), u"open"_s);
        QCOMPARE(world.state.request->reviewBy, world.now + 48h);
        QVERIFY(audienceOf(*world.state.request, world.policy, world.directory)
                    .contains(u"group:security"_s));
        QVERIFY(filed->events.last().data.contains(u"alarmed"_s));
    }

    void whatBarsBreakingTheGlass()
    {
        World world = broken(false);
        world.state.reviewOverdue = true;
        QCOMPARE(codeOf(world.file(World::debugging())), u"review-overdue"_s);
        world.state.reviewOverdue = false;
        world.directory.setFreeze(FreezeState{ .by = u"kofi"_s });
        QCOMPARE(codeOf(world.file(World::debugging())), u"frozen"_s);
    }

    void anOverdueReviewBarsNoOtherRequest()
    {
        World world;
        world.state.reviewOverdue = true;
        QCOMPARE(codeOf(world.file(World::debugging())), u"accepted"_s);
    }

    void anOverdueReviewBarsNothingThatIsAutomaticOtherwise()
    {
        World world;
        world.policy.rules[0].automatic = Condition{ .durationUpTo = 4h };
        world.state.reviewOverdue = true;
        QCOMPARE(codeOf(world.file(World::debugging())), u"accepted"_s);
        QCOMPARE(world.state.request->state, RequestState::Approved);
    }

    void whatIsFrozenCanBeFiledAndNotApproved()
    {
        World world;
        world.directory.setFreeze(FreezeState{ .by = u"kofi"_s });
        QVERIFY(world.file(World::debugging()));
        QCOMPARE(codeOf(world.approve(u"rui"_s)), u"frozen"_s);
        QCOMPARE(world.state.request->state, RequestState::Pending);
    }

    void somebodyElseReviewsItOnceItIsOver_data()
    {
        QTest::addColumn<QString>("person");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::newRow("security") << u"kofi"_s << u"As was said"_s << u"accepted"_s;
        QTest::newRow("the same person") << u"ana"_s << u"As was said"_s << u"not-reviewer"_s;
        QTest::newRow("a second account") << u"ana2"_s << u"As was said"_s << u"not-reviewer"_s;
        QTest::newRow("an approver") << u"rui"_s << u"As was said"_s << u"not-reviewer"_s;
        QTest::newRow("nothing said") << u"kofi"_s << u" "_s << u"text-missing"_s;
    }
    void somebodyElseReviewsItOnceItIsOver()
    {
        QFETCH(const QString, person);
        QFETCH(const QString, text);
        QFETCH(const QString, code);
        World world = ended();
        QCOMPARE(codeOf(world.say(IntentKind::Review, person, text)), code);
        const bool reviewed = code == "accepted"_L1;
        QCOMPARE(world.state.request->reviewBy == Instant(), reviewed);
        QCOMPARE(world.state.request->reviewedBy, reviewed ? person : QString());
        QCOMPARE(nextDue(world.state).has_value(), !reviewed);
    }

    void whatIsOpenOrReviewedIsNotReviewed()
    {
        World open = broken();
        QCOMPARE(codeOf(open.say(IntentKind::Review, u"kofi"_s)), u"nothing-to-review"_s);
        World over = ended();
        QVERIFY(over.say(IntentKind::Review, u"kofi"_s));
        QCOMPARE(codeOf(over.say(IntentKind::Review, u"kofi"_s)), u"nothing-to-review"_s);
        World usual;
        usual.openGrant();
        usual.state.grant->state = GrantState::Ended;
        QCOMPARE(codeOf(usual.say(IntentKind::Review, u"kofi"_s)), u"nothing-to-review"_s);
    }

    void anOverdueReviewIsToldOnce()
    {
        World world = ended();
        QVERIFY(world.pass(47h - 1ms).events.isEmpty());
        QCOMPARE(kindsOf(world.pass(1ms).events), u"review-overdue"_s);
        QVERIFY(world.pass(1h).events.isEmpty());
        QVERIFY(!nextDue(world.state));
        QVERIFY(world.say(IntentKind::Review, u"kofi"_s)); // late is better than never
    }

    void anApproverAsksBack_data()
    {
        QTest::addColumn<QString>("person");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::newRow("whom the stage asks") << u"rui"_s << u"Which one?"_s << u"accepted"_s;
        QTest::newRow("whom it does not") << u"eva"_s << u"Which one?"_s << u"not-approver"_s;
        QTest::newRow("a second account") << u"ana2"_s << u"Which one?"_s << u"self-decision"_s;
        QTest::newRow("nothing said") << u"rui"_s << QString() << u"text-missing"_s;
    }
    void anApproverAsksBack()
    {
        QFETCH(const QString, person);
        QFETCH(const QString, text);
        QFETCH(const QString, code);
        World world;
        QVERIFY(world.file(World::debugging()));
        QCOMPARE(codeOf(world.say(IntentKind::Question, person, text)), code);
        QCOMPARE(world.state.request->questionBy, code == "accepted"_L1 ? person : QString());
    }

    void I4_nobodyAsksThemselvesBackInAnothersPlace()
    {
        World world;
        world.directory.setDelegation(
            { .from = u"rui"_s, .to = u"ana"_s, .since = world.now, .until = world.now + 24h });
        QVERIFY(world.file(World::debugging()));
        QCOMPARE(codeOf(world.say(IntentKind::Question, u"ana"_s)), u"self-decision"_s);
    }

    void theAnswerEndsTheQuestion()
    {
        World world;
        QVERIFY(world.file(World::debugging()));
        QVERIFY(world.say(IntentKind::Question, u"rui"_s));
        QVERIFY(world.say(IntentKind::Comment, u"rui"_s));
        QCOMPARE(world.state.request->questionBy, u"rui"_s);
        World amended = world;
        QVERIFY(world.say(IntentKind::Comment, u"ana"_s));
        QVERIFY(world.state.request->questionBy.isEmpty());
        QVERIFY(amended.judge(amended.intent(IntentKind::Amend, u"ana"_s, World::debugging())));
        QVERIFY(amended.state.request->questionBy.isEmpty());
    }

    void aQuestionComesInTime()
    {
        World world;
        QVERIFY(world.file(World::debugging()));
        World late = world;
        late.now += 8h;
        QCOMPARE(codeOf(late.say(IntentKind::Question, u"rui"_s)), u"window-over"_s);
        QVERIFY(world.say(IntentKind::Withdraw, u"ana"_s));
        QCOMPARE(codeOf(world.say(IntentKind::Question, u"rui"_s)), u"not-pending"_s);
    }
};

QTEST_GUILESS_MAIN(TestReviewing)
#include "tst_reviewing.moc"
