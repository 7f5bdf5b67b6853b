// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/places.h"
#include "tests/support/worldbuilder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace sallyport;
using namespace sallyport::test;

// Deciding in the place of somebody who is away.
class TestPlaces : public QObject
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
    void aDelegateApprovesInTheOthersPlace()
    {
        World world = withRuiAway();
        const Judgement judged = world.approve(u"kofi"_s);
        QCOMPARE(codeOf(judged), u"accepted"_s);
        QCOMPARE(last(world).person, u"kofi"_s);
        QCOMPARE(last(world).actingFor, u"rui"_s);
        QCOMPARE(authorityOf(last(world)), u"rui"_s);
        QVERIFY(world.state.grant);
        const QList<Event> &events = judged->events;
        QCOMPARE(kindsOf(events).section(u' ', 0, 1), u"approved stage-filled"_s);
        QCOMPARE(events.at(0).actor, u"kofi"_s);
        QCOMPARE(events.at(0).data.value(u"for"_s).toString(), u"rui"_s);
        QVERIFY(!events.at(1).data.contains(u"for"_s));
    }

    void onlyWhileItHolds()
    {
        World world;
        world.delegate(u"rui"_s, u"kofi"_s, 1h, 2h);
        world.file(World::debugging());
        QCOMPARE(approving(world, u"kofi"_s), u"not-approver"_s);
        world.now += 2h;
        QCOMPARE(approving(world, u"kofi"_s), u"not-approver"_s);
        world.now -= 1ms;
        QCOMPARE(approving(world, u"kofi"_s), u"accepted"_s);
    }

    // Where it takes two to say no.
    void nobodyDeniesTwiceByHoldingAPlace()
    {
        World world;
        world.policy.rules[0].stages[0].deny = 2;
        world.delegate(u"rui"_s, u"lia"_s);
        world.file(World::debugging());
        QCOMPARE(codeOf(world.say(IntentKind::Deny, u"lia"_s)), u"accepted"_s);
        QCOMPARE(codeOf(world.say(IntentKind::Deny, u"lia"_s)), u"already-decided"_s);
        QCOMPARE(world.state.request->state, RequestState::Pending);
    }

    void whoIsAskedThemselfDecidesAsThemself()
    {
        World world;
        world.delegate(u"rui"_s, u"lia"_s);
        world.file(World::debugging());
        QCOMPARE(approving(world, u"lia"_s), u"accepted"_s);
        QCOMPARE(last(world).actingFor, QString());
        QCOMPARE(authorityOf(last(world)), u"lia"_s);
    }

    void neitherCountsASecondTimeBesideTheOther()
    {
        World world = withRuiAway(World::recovery()); // two of leads and owners
        QCOMPARE(approving(world, u"kofi"_s), u"accepted"_s);
        QCOMPARE(approving(world, u"rui"_s), u"already-decided"_s);
        QCOMPARE(approving(world, u"kofi"_s), u"already-decided"_s);

        world.directory.addPerson({ .id = u"rui2"_s, .name = u"Rui"_s, .human = u"rui"_s });
        world.directory.setMember(u"backend-leads"_s, u"rui2"_s, true);
        QCOMPARE(approving(world, u"rui2"_s), u"already-decided"_s);

        World other = withRuiAway(World::recovery());
        QCOMPARE(approving(other, u"rui"_s), u"accepted"_s);
        QCOMPARE(approving(other, u"kofi"_s), u"already-decided"_s);
    }

    void nobodyFillsThePlacesOfTwo()
    {
        World world = withRuiAway(World::recovery());
        world.delegate(u"eva"_s, u"kofi"_s);
        QCOMPARE(approving(world, u"kofi"_s), u"accepted"_s);
        QCOMPARE(approving(world, u"kofi"_s), u"already-decided"_s);
        QVERIFY(!world.state.grant);
        QCOMPARE(last(world).actingFor, u"eva"_s); // the first in order of the ids
        // Nor does a second account of theirs, which holds the other place.
        world.directory.addPerson({ .id = u"kofi2"_s, .name = u"Kofi"_s, .human = u"kofi"_s });
        world.delegate(u"rui"_s, u"kofi2"_s);
        QCOMPARE(approving(world, u"kofi2"_s), u"already-decided"_s);
        QCOMPARE(approving(world, u"rui"_s), u"accepted"_s);
        QVERIFY(world.state.grant);
    }

    void aPlaceThatIsTakenLeavesTheOther()
    {
        World world = withRuiAway(World::recovery());
        world.delegate(u"eva"_s, u"kofi"_s);
        QCOMPARE(approving(world, u"eva"_s), u"accepted"_s);
        QCOMPARE(approving(world, u"kofi"_s), u"accepted"_s);
        QCOMPARE(last(world).actingFor, u"rui"_s);
    }

    void I4_nobodyDecidesThroughADelegation()
    {
        World world; // the requester holds the place of somebody who is asked
        world.delegate(u"rui"_s, u"ana"_s);
        world.file(World::debugging());
        QCOMPARE(approving(world, u"ana"_s), u"self-decision"_s);

        World second; // so does their second account
        second.directory.setMember(u"backend-leads"_s, u"ana2"_s, false);
        second.delegate(u"rui"_s, u"ana2"_s);
        second.file(World::debugging());
        QCOMPARE(approving(second, u"ana2"_s), u"self-decision"_s);

        World own; // the place is the requester's own, or of their second account
        own.directory.setMember(u"backend-leads"_s, u"ana"_s, true);
        own.delegate(u"ana"_s, u"kofi"_s);
        own.delegate(u"ana2"_s, u"eva"_s);
        own.file(World::debugging());
        QCOMPARE(approving(own, u"kofi"_s), u"self-decision"_s);
        QCOMPARE(approving(own, u"eva"_s), u"self-decision"_s);
        QCOMPARE(codeOf(own.say(IntentKind::Deny, u"kofi"_s)), u"self-decision"_s);
        QCOMPARE(codeOf(own.say(IntentKind::Question, u"kofi"_s)), u"self-decision"_s);
        QCOMPARE(codeOf(own.say(IntentKind::Question, u"ana2"_s)), u"self-decision"_s);
    }

    void aDelegatesDelegateCarriesNothing()
    {
        World world = withRuiAway();
        world.delegate(u"kofi"_s, u"ben"_s);
        QCOMPARE(approving(world, u"ben"_s), u"not-approver"_s);
    }

    void aPlaceCarriesWhatItsOwnerHas()
    {
        World world = withRuiAway(World::hotfix());
        QCOMPARE(approving(world, u"lia"_s), u"accepted"_s); // now it waits for an owner
        QCOMPARE(approving(world, u"kofi"_s), u"not-approver"_s);

        World gone = withRuiAway();
        gone.directory.disablePerson(u"kofi"_s);
        QCOMPARE(approving(gone, u"kofi"_s), u"not-approver"_s);

        World left = withRuiAway();
        left.directory.disablePerson(u"rui"_s);
        QCOMPARE(approving(left, u"kofi"_s), u"not-approver"_s);
        QCOMPARE(codeOf(left.say(IntentKind::Deny, u"kofi"_s)), u"not-approver"_s);
        QCOMPARE(codeOf(left.say(IntentKind::Question, u"kofi"_s)), u"not-approver"_s);
    }

    void whatTheOwnerLosesOpensNothing()
    {
        for (const QString &gone : { u"rui"_s, u"kofi"_s }) {
            World world = withRuiAway(World::hotfix());
            QCOMPARE(approving(world, u"kofi"_s), u"accepted"_s);
            world.directory.disablePerson(gone);
            QCOMPARE(approving(world, u"eva"_s), u"policy-tightened"_s);
        }
        World world = withRuiAway(World::hotfix());
        QCOMPARE(approving(world, u"kofi"_s), u"accepted"_s);
        world.directory.setMember(u"backend-leads"_s, u"rui"_s, false);
        QCOMPARE(approving(world, u"eva"_s), u"policy-tightened"_s);
    }

    void theDecisionStaysWhenTheTimeIsOver()
    {
        World world = withRuiAway(World::hotfix());
        QCOMPARE(approving(world, u"kofi"_s), u"accepted"_s);
        world.directory.setDelegation({ .from = u"rui"_s });
        QCOMPARE(approving(world, u"eva"_s), u"accepted"_s);
        QVERIFY(world.state.grant);
    }

    void whoFitsTwoStagesMovesOverForADelegate()
    {
        World world;
        for (Rule &rule : world.policy.rules)
            for (Stage &stage : rule.stages)
                stage.step = 0;
        world.delegate(u"rui"_s, u"kofi"_s);
        world.file(World::hotfix());
        QCOMPARE(approving(world, u"lia"_s), u"accepted"_s); // as a lead, and she owns data as well
        QCOMPARE(approving(world, u"kofi"_s), u"accepted"_s);
        QVERIFY(world.state.grant);
    }

    void aPlaceIsNotOneMorePerson()
    {
        World world; // rui alone is asked for two approvals, whoever holds his place
        world.directory.setMember(u"backend-leads"_s, u"lia"_s, false);
        world.directory.setMember(u"data-owners"_s, u"lia"_s, false);
        world.directory.setMember(u"data-owners"_s, u"eva"_s, false);
        world.delegate(u"rui"_s, u"kofi"_s);
        QCOMPARE(codeOf(world.file(World::recovery())), u"no-approver"_s);
    }
};

QTEST_GUILESS_MAIN(TestPlaces)
#include "tst_places.moc"
