// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/worldbuilder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace sallyport;
using namespace sallyport::test;

// What requests and grants lose when an officer revokes keys or disables a person.
class TestForsaking : public QObject
{
    Q_OBJECT

private:
    static Intent statement(World &world, const IntentBody &body)
    {
        Intent intent = world.intent(IntentKind::RevokeDevice, u"bettina"_s, body);
        intent.requestId.clear();
        return intent;
    }

    static Outcome lose(World &world, const LostKeys &lost)
    {
        return forsake(world.state, world.rules(), lost,
                       statement(world, RevokeDeviceBody{ u"dev"_s }), world.now);
    }

    static LostKeys keysOf(const QString &person, const QSet<QByteArray> &made)
    {
        return { .person = person, .disabled = false, .made = made };
    }

    static QSet<QByteArray> decisionsOf(const World &world, const QString &person)
    {
        QSet<QByteArray> made;
        for (const Decision &decision : world.state.request->decisions) {
            if (decision.person == person)
                made.insert(decision.intentDigest);
        }
        return made;
    }

private slots:
    void anApprovalLapsesWithItsKeyAndItsStageWaitsAgain()
    {
        World world;
        QVERIFY(world.file(World::hotfix()));
        QVERIFY(world.approve(u"rui"_s));
        QCOMPARE(world.state.request->stage, 1);
        const Outcome outcome = lose(world, keysOf(u"rui"_s, decisionsOf(world, u"rui"_s)));
        QCOMPARE(kindsOf(outcome.events), u"decision-lapsed"_s);
        QCOMPARE(outcome.events.first().requestId, world.state.request->id);
        QCOMPARE(outcome.events.first().actor, u"bettina"_s);
        QCOMPARE(outcome.next.request->stage, 0);
        QVERIFY(outcome.next.request->decisions.isEmpty());
        QVERIFY(outcome.next.request->state == RequestState::Pending);
        // With another key the same person may decide again.
        world.state = outcome.next;
        QVERIFY(world.approve(u"rui"_s));
    }

    void anApprovalByAnotherKeyStays()
    {
        World world;
        QVERIFY(world.file(World::hotfix()));
        QVERIFY(world.approve(u"rui"_s));
        const Outcome outcome = lose(world, keysOf(u"rui"_s, { QByteArray(32, 'x') }));
        QCOMPARE(outcome.next, world.state);
        QVERIFY(outcome.events.isEmpty());
    }

    void aLaterStageKeepsWhatItHas()
    {
        World world;
        QVERIFY(world.file(World::hotfix()));
        QVERIFY(world.approve(u"rui"_s));
        // The owner's approval is there already, as when a stage was filled before the first fell.
        world.state.request->decisions.append({ .person = u"eva"_s,
                                                .stages = { 1 },
                                                .verdict = Verdict::Approve,
                                                .at = world.now,
                                                .text = {},
                                                .intentDigest = QByteArray(32, 'o') });
        const Outcome outcome = lose(world, keysOf(u"rui"_s, decisionsOf(world, u"rui"_s)));
        QCOMPARE(outcome.next.request->stage, 0);
        QCOMPARE(outcome.next.request->decisions.size(), 1);
        world.state = outcome.next;
        const Judgement again = world.approve(u"lia"_s);
        QVERIFY(again);
        QVERIFY(again->next.request->state == RequestState::Approved);
    }

    void aRequestLapsesWithTheKeyThatSignedIt()
    {
        World world;
        QVERIFY(world.file(World::debugging()));
        const Outcome outcome = lose(world, keysOf(u"ana"_s, { world.state.request->digest }));
        QCOMPARE(kindsOf(outcome.events), u"lapsed"_s);
        QCOMPARE(outcome.events.first().data.value(u"because"_s).toString(), u"key-revoked"_s);
        QVERIFY(outcome.next.request->state == RequestState::Lapsed);
    }

    void aRequestLapsesWithItsPersonWhateverKeySignedIt()
    {
        World world;
        QVERIFY(world.file(World::debugging()));
        const Outcome outcome = lose(world, { .person = u"ana"_s, .disabled = true, .made = {} });
        QCOMPARE(kindsOf(outcome.events), u"lapsed"_s);
        QCOMPARE(outcome.events.first().data.value(u"because"_s).toString(), u"person-disabled"_s);
    }

    void I1_whatIsNotOpenYetStaysClosedWithoutAnApproval()
    {
        World world;
        QVERIFY(world.file(World::debugging()));
        QVERIFY(world.approve(u"rui"_s));
        QVERIFY(world.state.grant->state == GrantState::Opening);
        const Outcome outcome = lose(world, keysOf(u"rui"_s, decisionsOf(world, u"rui"_s)));
        QCOMPARE(kindsOf(outcome.events), u"end-due"_s);
        QCOMPARE(kindsOf(outcome.operations), u"disable"_s);
        QVERIFY(outcome.next.grant->state == GrantState::Ending);
        QVERIFY(outcome.next.grant->endReason == EndReason::Revoked);
        QCOMPARE(outcome.next.grant->endedBy, u"bettina"_s);
    }

    void openAccessGoesOnWithoutAnApproversKey()
    {
        World world;
        world.openGrant();
        const Outcome outcome = lose(world, keysOf(u"rui"_s, decisionsOf(world, u"rui"_s)));
        QCOMPARE(outcome.next, world.state);
    }

    void I2_openAccessEndsWithTheKeyThatAskedForIt()
    {
        World world;
        world.openGrant();
        const Outcome outcome = lose(world, keysOf(u"ana"_s, { world.state.request->digest }));
        QCOMPARE(kindsOf(outcome.events), u"end-due"_s);
        QVERIFY(outcome.next.grant->endReason == EndReason::Revoked);
        QCOMPARE(outcome.next.grant->endDueAt, world.now);
    }

    void I2_openAccessEndsWithItsPerson()
    {
        World world;
        world.openGrant();
        const Outcome outcome = lose(world, { .person = u"ana"_s, .disabled = true, .made = {} });
        QVERIFY(outcome.next.grant->state == GrantState::Ending);
    }

    void anEndingIsNotBegunTwice()
    {
        World world;
        world.openGrant();
        world.state = lose(world, { .person = u"ana"_s, .disabled = true, .made = {} }).next;
        const Outcome outcome = lose(world, { .person = u"ana"_s, .disabled = true, .made = {} });
        QCOMPARE(outcome.next, world.state);
        QVERIFY(outcome.operations.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestForsaking)
#include "tst_forsaking.moc"
