// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/registry.h"
#include "models/domain/text.h"
#include "tests/support/worldbuilder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sallyport;
using namespace sallyport::test;
using namespace std::chrono_literals;

// What security does to everybody's access: kofi and eva are of security, kofi2 is kofi again.
class TestSafeguards : public QObject
{
    Q_OBJECT

private:
    World m_world;

    tl::expected<RegistryOutcome, Refusal> judge(IntentKind kind, const QString &person,
                                                 const IntentBody &body)
    {
        Intent intent = m_world.intent(kind, person, body);
        intent.requestId.clear();
        const auto applied
            = applyRegistry(m_world.directory, &m_world.policy, intent, {}, m_world.now);
        if (applied)
            m_world.directory = applied->directory;
        return applied;
    }
    QString say(IntentKind kind, const QString &person, const QString &text = u"A key leaked"_s)
    {
        const auto applied = judge(kind, person, TextBody{ .text = text, .atMost = {} });
        return applied ? kindsOf(applied->events) : refusalCodeName(applied.error().code);
    }
    QString end(const QString &person, const EndAllBody &body)
    {
        const auto applied = judge(IntentKind::EndAll, person, body);
        return applied ? kindsOf(applied->events) : refusalCodeName(applied.error().code);
    }
    Directory &directory() { return m_world.directory; }

private slots:
    void init()
    {
        m_world = World();
        directory().setMember(SecurityGroup, u"eva"_s, true);
        directory().addPerson({ .id = u"kofi2"_s, .name = u"Kofi"_s, .human = u"kofi"_s });
        directory().setMember(SecurityGroup, u"kofi2"_s, true);
        directory().addDevice({ u"dev-k"_s, u"kofi"_s, QByteArray(32, 'k') });
        directory().addDevice({ u"dev-b"_s, u"bettina"_s, QByteArray(32, 'b') });
    }

    void securityFreezes()
    {
        QCOMPARE(say(IntentKind::Freeze, u"kofi"_s), u"frozen"_s);
        QCOMPARE(
            directory().freeze(),
            std::optional(FreezeState{
                .by = u"kofi"_s, .at = m_world.now, .text = u"A key leaked"_s, .unfreezing = {} }));
    }

    void nobodyElseDoesAnyOfIt_data()
    {
        QTest::addColumn<QString>("person");
        QTest::newRow("an engineer") << u"ana"_s;
        QTest::newRow("an officer") << u"bettina"_s;
        QTest::newRow("somebody who left") << u"joe"_s;
    }
    void nobodyElseDoesAnyOfIt()
    {
        QFETCH(const QString, person);
        directory().setMember(SecurityGroup, u"joe"_s, true);
        QCOMPARE(say(IntentKind::Freeze, person), u"not-security"_s);
        QCOMPARE(end(person, { {}, {}, u"A key leaked"_s }), u"not-security"_s);
        QCOMPARE(say(IntentKind::Freeze, u"kofi"_s), u"frozen"_s);
        QCOMPARE(say(IntentKind::Unfreeze, person), u"not-security"_s);
    }

    void everyoneSaysWhy_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::newRow("nothing") << QString() << u"text-missing"_s;
        QTest::newRow("blanks") << u"  \n"_s << u"text-missing"_s;
        QTest::newRow("too much") << QString(MaxReasonLength + 1, u'x') << u"text-too-long"_s;
        QTest::newRow("hidden signs") << u"no\u202ething"_s << u"text-invisible"_s;
    }
    void everyoneSaysWhy()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, code);
        QCOMPARE(say(IntentKind::Freeze, u"kofi"_s, text), code);
        QCOMPARE(end(u"kofi"_s, { {}, {}, text }), code);
        QCOMPARE(say(IntentKind::Freeze, u"kofi"_s), u"frozen"_s);
        QCOMPARE(say(IntentKind::Unfreeze, u"kofi"_s, text), code);
    }

    void whatIsFrozenIsNotFrozenAgain()
    {
        QCOMPARE(say(IntentKind::Freeze, u"kofi"_s), u"frozen"_s);
        QCOMPARE(say(IntentKind::Freeze, u"eva"_s, u"Again"_s), u"frozen"_s);
        QCOMPARE(directory().freeze()->by, u"kofi"_s);
    }

    void whatIsNotFrozenIsNotEnded()
    {
        QCOMPARE(say(IntentKind::Unfreeze, u"kofi"_s), u"not-frozen"_s);
    }

    void twoHumanBeingsEndIt()
    {
        QCOMPARE(say(IntentKind::Freeze, u"kofi"_s), u"frozen"_s);
        QCOMPARE(say(IntentKind::Unfreeze, u"kofi"_s), u"unfreezing"_s);
        QCOMPARE(directory().freeze()->unfreezing, u"kofi"_s);
        QCOMPARE(say(IntentKind::Unfreeze, u"kofi"_s), u"already-decided"_s);
        QCOMPARE(say(IntentKind::Unfreeze, u"kofi2"_s), u"already-decided"_s);
        QVERIFY(directory().freeze());
        QCOMPARE(say(IntentKind::Unfreeze, u"eva"_s), u"unfrozen"_s);
        QVERIFY(!directory().freeze());
    }

    void whoeverLosesTheRightOrAKeyHasNotSigned_data()
    {
        QTest::addColumn<QString>("how");
        for (const char *const how : { "leaves security", "is disabled", "loses a key" })
            QTest::newRow(how) << QString::fromLatin1(how);
    }
    void whoeverLosesTheRightOrAKeyHasNotSigned()
    {
        QFETCH(const QString, how);
        QCOMPARE(say(IntentKind::Freeze, u"eva"_s), u"frozen"_s);
        QCOMPARE(say(IntentKind::Unfreeze, u"kofi"_s), u"unfreezing"_s);
        if (how == "leaves security"_L1)
            QVERIFY(judge(IntentKind::SetMembership, u"bettina"_s,
                          SetMembershipBody{ u"kofi"_s, SecurityGroup, false }));
        else if (how == "is disabled"_L1)
            QVERIFY(judge(IntentKind::DisablePerson, u"bettina"_s, DisablePersonBody{ u"kofi"_s }));
        else
            QVERIFY(judge(IntentKind::RevokeDevice, u"bettina"_s, RevokeDeviceBody{ u"dev-k"_s }));
        QCOMPARE(directory().freeze()->unfreezing, QString());
        QCOMPARE(say(IntentKind::Unfreeze, u"eva"_s), u"unfreezing"_s);
    }

    void whatHappensToOthersLeavesTheFirstSignature()
    {
        QCOMPARE(say(IntentKind::Freeze, u"eva"_s), u"frozen"_s);
        QCOMPARE(say(IntentKind::Unfreeze, u"kofi"_s), u"unfreezing"_s);
        QVERIFY(judge(IntentKind::SetMembership, u"bettina"_s,
                      SetMembershipBody{ u"kofi"_s, u"backend"_s, false }));
        QVERIFY(judge(IntentKind::DisablePerson, u"bettina"_s, DisablePersonBody{ u"ben"_s }));
        QCOMPARE(directory().freeze()->unfreezing, u"kofi"_s);
    }

    void endingAllNamesWhatItMeans()
    {
        QCOMPARE(end(u"kofi"_s, { u"zoe"_s, {}, u"Gone"_s }), u"person-unknown"_s);
        QCOMPARE(end(u"kofi"_s, { {}, u"or\u200bders"_s, u"Gone"_s }), u"name-invalid"_s);
        QCOMPARE(end(u"kofi"_s, { {}, QString(MaxNameLength + 1, u'x'), u"Gone"_s }),
                 u"name-invalid"_s);
        const auto applied = judge(IntentKind::EndAll, u"kofi"_s,
                                   EndAllBody{ u"ana"_s, u"orders-db"_s, u"Gone"_s });
        QVERIFY(applied);
        const QCborMap said{ { u"person"_s, u"ana"_s },
                             { u"target"_s, u"orders-db"_s },
                             { u"text"_s, u"Gone"_s } };
        QCOMPARE(applied->events.first().data, said);
        QVERIFY(!applied->directory.freeze());
    }

    void aKindWithAnotherBodyIsRefused()
    {
        QVERIFY(!judge(IntentKind::Freeze, u"kofi"_s, DisablePersonBody{ u"ana"_s }));
        QCOMPARE(say(IntentKind::EndAll, u"kofi"_s), u"malformed"_s);
    }

    void onlyLiveGrantsOfWhomAndWhatItMeans_data()
    {
        QTest::addColumn<EndAllBody>("order");
        QTest::addColumn<GrantState>("state");
        QTest::addColumn<bool>("ends");
        const EndAllBody everything;
        QTest::newRow("all") << everything << GrantState::Active << true;
        QTest::newRow("what opens") << everything << GrantState::Opening << true;
        QTest::newRow("what ends") << everything << GrantState::Ending << false;
        QTest::newRow("what ended") << everything << GrantState::Ended << false;
        QTest::newRow("what lapsed") << everything << GrantState::Lapsed << false;
        const auto active = GrantState::Active;
        QTest::newRow("hers") << EndAllBody{ u"ana"_s, {}, {} } << active << true;
        QTest::newRow("his") << EndAllBody{ u"ben"_s, {}, {} } << active << false;
        QTest::newRow("there") << EndAllBody{ {}, u"orders-db"_s, {} } << active << true;
        QTest::newRow("elsewhere") << EndAllBody{ {}, u"billing"_s, {} } << active << false;
        QTest::newRow("hers there") << EndAllBody{ u"ana"_s, u"orders-db"_s, {} } << active << true;
        QTest::newRow("his there") << EndAllBody{ u"ben"_s, u"orders-db"_s, {} } << active << false;
        QTest::newRow("hers elsewhere")
            << EndAllBody{ u"ana"_s, u"billing"_s, {} } << active << false;
    }
    void onlyLiveGrantsOfWhomAndWhatItMeans()
    {
        QFETCH(EndAllBody, order);
        QFETCH(const GrantState, state);
        QFETCH(const bool, ends);
        m_world.openGrant();
        m_world.state.grant->state = state;
        order.text = u"Gone"_s;
        const Intent cause = m_world.intent(IntentKind::EndAll, u"kofi"_s, order);
        const Outcome outcome = endByOrder(m_world.state, order, cause, m_world.now);
        QCOMPARE(isEndedBy(order, *m_world.state.grant), ends);
        QCOMPARE(outcome.next == m_world.state, !ends);
        QCOMPARE(kindsOf(outcome.events), ends ? u"end-due"_s : QString());
        QCOMPARE(kindsOf(outcome.operations), ends ? u"disable"_s : QString());
        if (!ends)
            return;
        QVERIFY(outcome.next.grant->endReason == EndReason::Revoked);
        QCOMPARE(outcome.next.grant->endedBy, u"kofi"_s);
        QCOMPARE(outcome.events.first().intentDigest, cause.digest);
        QCOMPARE(outcome.events.first().data.value(u"text"_s).toString(), u"Gone"_s);
    }

    void whatHasNoGrantHasNothingToEnd()
    {
        QVERIFY(m_world.file(World::debugging()));
        const Intent cause = m_world.intent(IntentKind::EndAll, u"kofi"_s, EndAllBody());
        QCOMPARE(endByOrder(m_world.state, {}, cause, m_world.now).next, m_world.state);
    }
};

QTEST_GUILESS_MAIN(TestSafeguards)
#include "tst_safeguards.moc"
