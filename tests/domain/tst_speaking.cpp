// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/worldbuilder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace sallyport;
using namespace sallyport::test;

class TestSpeaking : public QObject
{
    Q_OBJECT

private slots:
    void whoMay_data()
    {
        QTest::addColumn<IntentKind>("kind");
        QTest::addColumn<QString>("person");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, IntentKind kind, const QString &person,
                            const QString &code) { QTest::newRow(name) << kind << person << code; };
        using enum IntentKind;
        const QString accepted = u"accepted"_s;
        row("the requester comments", Comment, u"ana"_s, accepted);
        row("an approver comments", Comment, u"rui"_s, accepted);
        row("security comments", Comment, u"kofi"_s, accepted);
        row("an officer comments", Comment, u"bettina"_s, accepted);
        row("somebody else comments", Comment, u"ben"_s, u"not-approver"_s);
        row("somebody who left comments", Comment, u"joe"_s, u"not-approver"_s);
        row("the requester releases", Release, u"ana"_s, accepted);
        row("an approver releases", Release, u"rui"_s, u"not-requester"_s);
        row("a second account releases", Release, u"ana2"_s, u"not-requester"_s);
        row("an approver revokes", Revoke, u"rui"_s, accepted);
        row("another approver revokes", Revoke, u"lia"_s, accepted);
        row("security revokes", Revoke, u"kofi"_s, accepted);
        row("an officer revokes", Revoke, u"bettina"_s, accepted);
        row("the requester revokes", Revoke, u"ana"_s, u"not-revoker"_s);
        row("an owner of another rule revokes", Revoke, u"eva"_s, u"not-revoker"_s);
        row("somebody who left revokes", Revoke, u"joe"_s, u"not-revoker"_s);
    }
    void whoMay()
    {
        QFETCH(const IntentKind, kind);
        QFETCH(const QString, person);
        QFETCH(const QString, code);
        World world;
        world.openGrant();
        QCOMPARE(codeOf(world.say(kind, person)), code);
    }

    void textsAreChecked_data()
    {
        QTest::addColumn<IntentKind>("kind");
        QTest::addColumn<QString>("person");
        QTest::addColumn<bool>("needed");
        QTest::newRow("comment") << IntentKind::Comment << u"ana"_s << true;
        QTest::newRow("revoke") << IntentKind::Revoke << u"kofi"_s << true;
        QTest::newRow("release") << IntentKind::Release << u"ana"_s << false;
    }
    void textsAreChecked()
    {
        QFETCH(const IntentKind, kind);
        QFETCH(const QString, person);
        QFETCH(const bool, needed);
        World world;
        world.openGrant();
        QCOMPARE(codeOf(world.say(kind, person, u"a\u202eb"_s)), u"text-invisible"_s);
        QCOMPARE(codeOf(world.say(kind, person, QString(2001, u'x'))), u"text-too-long"_s);
        QCOMPARE(codeOf(world.say(kind, person, {})), needed ? u"text-missing"_s : u"accepted"_s);
    }

    void withdrawIsForTheRequesterWhileItWaits()
    {
        World world;
        QVERIFY(world.file(World::debugging()));
        QCOMPARE(codeOf(world.say(IntentKind::Withdraw, u"rui"_s)), u"not-requester"_s);
        QCOMPARE(codeOf(world.say(IntentKind::Withdraw, u"ana"_s, u"a\u202eb"_s)),
                 u"text-invisible"_s);
        QCOMPARE(kindsOf(world.say(IntentKind::Withdraw, u"ana"_s, {})->events), u"withdrawn"_s);
        QCOMPARE(world.state.request->state, RequestState::Withdrawn);
        QCOMPARE(codeOf(world.say(IntentKind::Withdraw, u"ana"_s)), u"not-pending"_s);
    }

    void thereMustBeAccessToEnd_data()
    {
        QTest::addColumn<IntentKind>("kind");
        QTest::addColumn<QString>("person");
        QTest::newRow("release") << IntentKind::Release << u"ana"_s;
        QTest::newRow("revoke") << IntentKind::Revoke << u"kofi"_s;
    }
    void thereMustBeAccessToEnd()
    {
        QFETCH(const IntentKind, kind);
        QFETCH(const QString, person);
        World world;
        QCOMPARE(codeOf(world.say(kind, person)), u"unknown-request"_s);
        QVERIFY(world.file(World::debugging()));
        QCOMPARE(codeOf(world.say(kind, person)), u"no-live-grant"_s);
        QVERIFY(world.approve(u"rui"_s));
        const auto outcome = world.say(kind, person); // while it is being opened
        QCOMPARE(kindsOf(outcome->events), u"end-due"_s);
        QCOMPARE(kindsOf(outcome->operations), u"disable"_s);
        QCOMPARE(codeOf(world.say(kind, person)), u"no-live-grant"_s);
    }

    void endingSaysWhoAndWhy()
    {
        World world;
        world.openGrant();
        world.now += 10min;
        const auto outcome = world.say(IntentKind::Revoke, u"kofi"_s, u"Odd statements"_s);
        const Event &event = outcome->events.first();
        QCOMPARE(event.actor, u"kofi"_s);
        QCOMPARE(event.data.value(u"reason"_s).toString(), u"revoked"_s);
        QCOMPARE(event.data.value(u"text"_s).toString(), u"Odd statements"_s);
        QCOMPARE(event.data.value(u"due"_s).toInteger(), toMs(world.now));
        QCOMPARE(event.intentDigest.size(), 32);
        QCOMPARE(world.state.grant->endReason, EndReason::Revoked);
        QCOMPARE(world.state.grant->endedBy, u"kofi"_s);
        QCOMPARE(world.state.grant->endDueAt, world.now);
    }

    void releaseSaysSo()
    {
        World world;
        world.openGrant();
        QVERIFY(world.say(IntentKind::Release, u"ana"_s, {}));
        QCOMPARE(world.state.grant->endReason, EndReason::Released);
    }

    // Less access is safe whatever the screen showed.
    void endingAsksForNoDigest()
    {
        World world;
        world.openGrant();
        Intent intent = world.intent(IntentKind::Revoke, u"kofi"_s, TextBody{ u"Stop"_s });
        intent.requestDigest.clear();
        intent.policyDigest.clear();
        QCOMPARE(codeOf(world.judge(intent)), u"accepted"_s);
    }

    void commentsChangeNothing()
    {
        World world;
        QVERIFY(world.file(World::debugging()));
        const State before = world.state;
        const auto outcome = world.say(IntentKind::Comment, u"rui"_s, u"Which orders?"_s);
        QCOMPARE(kindsOf(outcome->events), u"commented"_s);
        QCOMPARE(outcome->events.first().data.value(u"text"_s).toString(), u"Which orders?"_s);
        QCOMPARE(world.state, before);
    }
};

QTEST_GUILESS_MAIN(TestSpeaking)
#include "tst_speaking.moc"
