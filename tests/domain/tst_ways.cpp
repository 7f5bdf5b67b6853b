// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/worldbuilder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace sallyport;
using namespace sallyport::test;

namespace {

Stage stage(const QString &name, const QString &from, int path, int step, int need = 1)
{
    return { .name = name, .from = { from }, .need = need, .path = path, .step = step };
}

const QString Leads = u"group:backend-leads"_s;
const QString Owners = u"group:data-owners"_s;

// "recovery": a lead and an owner side by side, then security; or two officers.
World withWays()
{
    World world;
    world.directory.addPerson(
        { .id = u"beate"_s, .name = u"Beate"_s, .login = {}, .human = u"beate"_s });
    world.directory.setMember(u"officers"_s, u"beate"_s, true);
    Rule &rule = world.policy.rules[2];
    rule.paths = { u"Ordinary"_s, u"Crisis"_s };
    rule.stages = { stage(u"Lead"_s, Leads, 0, 0), stage(u"Owner"_s, Owners, 0, 0),
                    stage(u"Security"_s, u"group:security"_s, 0, 1),
                    stage(u"Officers"_s, u"group:officers"_s, 1, 0, 2) };
    return world;
}

QString waiting(const World &world)
{
    QStringList names;
    const QList<Stage> chain
        = chainOf(*world.state.request, world.policy, world.directory, world.now);
    for (const int at : openStages(*world.state.request, chain))
        names.append(chain.at(at).name);
    return names.join(u' ');
}

} // namespace

// Stages that wait side by side, and ways of which any one decides.
class TestWays : public QObject
{
    Q_OBJECT

private slots:
    void stagesOfOneStepAreFilledInAnyOrder()
    {
        World world = withWays();
        QVERIFY(world.file(World::recovery()));
        QCOMPARE(waiting(world), u"Lead Owner Officers"_s);
        QCOMPARE(codeOf(world.approve(u"kofi"_s)), u"not-approver"_s);
        QCOMPARE(kindsOf(world.approve(u"eva"_s)->events), u"approved stage-filled"_s);
        QCOMPARE(waiting(world), u"Lead Officers"_s);
        QVERIFY(world.approve(u"rui"_s));
        QCOMPARE(waiting(world), u"Security Officers"_s);
        QCOMPARE(kindsOf(world.approve(u"kofi"_s)->events),
                 u"approved stage-filled request-approved"_s);
    }

    void whoFitsTwoStagesMovesOver()
    {
        World world = withWays();
        QVERIFY(world.file(World::recovery()));
        QVERIFY(world.approve(u"lia"_s)); // lead and owner
        QCOMPARE(waiting(world), u"Owner Officers"_s);
        QVERIFY(world.approve(u"rui"_s)); // lead only
        QCOMPARE(waiting(world), u"Security Officers"_s);
        QCOMPARE(world.state.request->decisions.at(0).stages, QList<int>{ 1 });
        QCOMPARE(world.state.request->decisions.at(1).stages, QList<int>{ 0 });
    }

    void whoLeftTheGroupDoesNotMoveOver()
    {
        World world = withWays();
        QVERIFY(world.file(World::recovery()));
        QVERIFY(world.approve(u"lia"_s));
        world.directory.setMember(u"data-owners"_s, u"lia"_s, false);
        QCOMPARE(codeOf(world.approve(u"rui"_s)), u"not-approver"_s);
        QCOMPARE(world.state.request->decisions.size(), 1);
    }

    void onePersonCountsInEachWayButOnceInEach()
    {
        World world = withWays();
        world.directory.setMember(u"officers"_s, u"rui"_s, true);
        QVERIFY(world.file(World::recovery()));
        QVERIFY(world.approve(u"rui"_s));
        QCOMPARE(world.state.request->decisions.at(0).stages, (QList<int>{ 0, 3 }));
        QVERIFY(world.approve(u"bettina"_s));
        QVERIFY(world.state.request->state == RequestState::Approved);
    }

    void I1_halvesOfTwoWaysAreNotOne()
    {
        World world = withWays();
        QVERIFY(world.file(World::recovery()));
        QVERIFY(world.approve(u"rui"_s));
        QVERIFY(world.approve(u"bettina"_s));
        QVERIFY(world.approve(u"eva"_s));
        QVERIFY(world.state.request->state == RequestState::Pending);
        QVERIFY(!world.state.grant);
    }

    void oneWayThatCanBeFilledIsEnoughToFile()
    {
        World world = withWays();
        world.directory.setMember(u"security"_s, u"kofi"_s, false);
        QVERIFY(world.file(World::recovery()));
        World none = withWays();
        none.directory.setMember(u"security"_s, u"kofi"_s, false);
        none.directory.setMember(u"officers"_s, u"beate"_s, false);
        const auto refused = none.file(World::recovery());
        QCOMPARE(codeOf(refused), u"no-approver"_s);
        QCOMPARE(refused.error().subject, u"Security"_s);
    }

    void I1_theWayHasToBeFilledUnderThePolicyInForceToo()
    {
        World world = withWays();
        QVERIFY(world.file(World::recovery()));
        QVERIFY(world.approve(u"bettina"_s));
        Policy stricter = world.policy;
        stricter.digest = QByteArray(32, 'q');
        stricter.rules[2].stages.removeLast(); // the officers' way is closed
        Intent approval = world.intent(IntentKind::Approve, u"beate"_s);
        approval.policyDigest = stricter.digest;
        const Rules rules{ &stricter, &world.policy, &world.directory };
        const auto refused = decide(world.state, rules, approval, world.now);
        QCOMPARE(codeOf(refused), u"policy-tightened"_s);
    }

    void aRowThatNamesOtherStagesOpensNothing()
    {
        for (const QList<int> &asked : { QList<int>{}, QList<int>{ 7 }, QList<int>{ -1 } }) {
            World world = withWays();
            QVERIFY(world.file(World::recovery()));
            world.state.request->asked = asked;
            QCOMPARE(codeOf(world.approve(u"rui"_s)), u"policy-tightened"_s);
            QVERIFY(world.pass(1h).events.isEmpty());
        }
    }

    void I1_aRowThatLeavesStagesOutOpensNothing()
    {
        World world;
        QVERIFY(world.file(World::hotfix()));
        world.state.request->asked = { 0 };
        QCOMPARE(codeOf(world.approve(u"rui"_s)), u"policy-tightened"_s);
    }

    void aDecisionOfNoStageCountsForNone()
    {
        World world = withWays();
        QVERIFY(world.file(World::recovery()));
        world.state.request->decisions.append(
            { .person = u"eva"_s, .stages = { -1, 9 }, .at = world.now });
        QCOMPARE(waiting(world), u"Lead Owner Officers"_s);
        QVERIFY(world.approve(u"rui"_s));
        QCOMPARE(waiting(world), u"Owner Officers"_s);
    }
};

QTEST_APPLESS_MAIN(TestWays)
#include "tst_ways.moc"
