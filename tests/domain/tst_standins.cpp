// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/places.h"
#include "tests/support/worldbuilder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace sallyport;
using namespace sallyport::test;

// Refusing, asking back and being shown in the place of somebody who is away.
class TestStandIns : public QObject
{
    Q_OBJECT

private:
    static QString approving(World &world, const QString &person)
    {
        return codeOf(world.approve(person));
    }

    static const Decision &last(const World &world)
    {
        return world.state.request->decisions.last();
    }

    // A request that waits for a lead, while kofi holds rui's place.
    static World withRuiAway(const Ask &ask = World::debugging())
    {
        World world;
        world.delegate(u"rui"_s, u"kofi"_s);
        world.file(ask);
        return world;
    }

private slots:
    void aDelegateDenies()
    {
        World world = withRuiAway();
        const Judgement judged = world.say(IntentKind::Deny, u"kofi"_s);
        QCOMPARE(codeOf(judged), u"accepted"_s);
        QCOMPARE(world.state.request->state, RequestState::Denied);
        QCOMPARE(last(world).actingFor, u"rui"_s);
        QCOMPARE(judged->events.first().data.value(u"for"_s).toString(), u"rui"_s);
    }

    void aDenialTakesBackWhatWasApprovedInThatPlace()
    {
        World world = withRuiAway(World::recovery());
        for (Rule &rule : world.policy.rules)
            for (Stage &stage : rule.stages)
                stage.deny = 2;
        QCOMPARE(approving(world, u"kofi"_s), u"accepted"_s);
        QCOMPARE(codeOf(world.say(IntentKind::Deny, u"rui"_s)), u"accepted"_s);
        QCOMPARE(world.state.request->decisions.size(), 1);
        QCOMPARE(last(world).verdict, Verdict::Deny);
        // It is one denial of the two, and the delegate's would be the same place's.
        QCOMPARE(codeOf(world.say(IntentKind::Deny, u"kofi"_s)), u"already-decided"_s);
        QCOMPARE(world.state.request->state, RequestState::Pending);
    }

    void aDenialLeavesNoOtherDecisionOfEither()
    {
        const auto needTwoDenials = [](World &world) {
            for (Rule &rule : world.policy.rules)
                for (Stage &stage : rule.stages)
                    stage.deny = 2;
        };
        World own = withRuiAway(World::recovery());
        needTwoDenials(own);
        QCOMPARE(approving(own, u"rui"_s), u"accepted"_s);
        QCOMPARE(codeOf(own.say(IntentKind::Deny, u"kofi"_s)), u"accepted"_s);
        QCOMPARE(own.state.request->decisions.size(), 1);

        World held = withRuiAway(World::recovery());
        needTwoDenials(held);
        held.delegate(u"eva"_s, u"kofi"_s, Millis(0), 1h);
        QCOMPARE(approving(held, u"kofi"_s), u"accepted"_s);
        QCOMPARE(last(held).actingFor, u"eva"_s);
        held.now += 1h; // now only rui's place is left to deny in
        QCOMPARE(codeOf(held.say(IntentKind::Deny, u"kofi"_s)), u"accepted"_s);
        QCOMPARE(last(held).actingFor, u"rui"_s);
        QCOMPARE(held.state.request->decisions.size(), 1);
    }

    void aDelegateAsksBackAndComments()
    {
        World world = withRuiAway();
        const Judgement judged = world.say(IntentKind::Question, u"kofi"_s);
        QCOMPARE(codeOf(judged), u"accepted"_s);
        QCOMPARE(world.state.request->questionBy, u"kofi"_s);
        QCOMPARE(judged->events.first().data.value(u"for"_s).toString(), u"rui"_s);
        QVERIFY(!world.say(IntentKind::Question, u"rui"_s)->events.first().data.contains(u"for"_s));

        World plain;
        plain.delegate(u"rui"_s, u"ben"_s);
        plain.file(World::debugging());
        QCOMPARE(codeOf(plain.say(IntentKind::Comment, u"ben"_s)), u"accepted"_s);
        plain.now += 25h;
        QCOMPARE(codeOf(plain.say(IntentKind::Comment, u"ben"_s)), u"not-approver"_s);
    }

    void standInsAreShownBesideWhoIsAsked()
    {
        World world = withRuiAway(World::recovery());
        world.delegate(u"lia"_s, u"eva"_s); // asked herself
        world.delegate(u"eva"_s, u"ana"_s); // the requester
        world.delegate(u"bettina"_s, u"ben"_s); // nobody asks her
        const Stage stage
            = chainOf(*world.state.request, world.policy, world.directory, world.now).first();
        const auto shown
            = [&] { return standInsAt(stage, *world.state.request, world.directory, world.now); };
        const QList<StandIn> kofi{ { u"kofi"_s, u"rui"_s } };
        QCOMPARE(shown(), kofi);
        world.approve(u"kofi"_s);
        QCOMPARE(shown(), QList<StandIn>());
        QVERIFY(
            !eligibleApprovers(stage, *world.state.request, world.directory).contains(u"rui"_s));

        World over = withRuiAway(World::recovery());
        over.now += 24h;
        QCOMPARE(standInsAt(stage, *over.state.request, over.directory, over.now),
                 QList<StandIn>());
        over.now -= 1ms;
        QCOMPARE(standInsAt(stage, *over.state.request, over.directory, over.now), kofi);
        over.directory.disablePerson(u"kofi"_s);
        QCOMPARE(standInsAt(stage, *over.state.request, over.directory, over.now),
                 QList<StandIn>());
    }

    void whoDecidedAlreadyStandsInForNobodyElse()
    {
        World world = withRuiAway(World::recovery());
        world.delegate(u"eva"_s, u"kofi"_s);
        const Stage stage
            = chainOf(*world.state.request, world.policy, world.directory, world.now).first();
        const auto shown = [&] {
            return standInsAt(stage, *world.state.request, world.directory, world.now).size();
        };
        QCOMPARE(shown(), 2);
        QCOMPARE(codeOf(world.approve(u"kofi"_s)), u"accepted"_s);
        QCOMPARE(shown(), 0);
    }

    void whatWasApprovedInThePlaceOfSomebodyDisabledLapses()
    {
        World world = withRuiAway(World::hotfix());
        QCOMPARE(approving(world, u"kofi"_s), u"accepted"_s);
        const Intent cause = world.intent(IntentKind::DisablePerson, u"bettina"_s);
        const auto without = [&](bool disabled) {
            return forsake(world.state, world.rules(), { u"rui"_s, disabled, {} }, cause, world.now)
                .next.request->decisions.size();
        };
        QCOMPARE(without(false), 1);
        QCOMPARE(without(true), 0);
    }
};

QTEST_GUILESS_MAIN(TestStandIns)
#include "tst_standins.moc"
