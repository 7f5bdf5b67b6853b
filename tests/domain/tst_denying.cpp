// SPDX-License-Identifier: GPL-3.0-or-later
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

class TestDenying : public QObject
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
    void denyIsRefused_data()
    {
        using enum RefusalCode;
        columns();
        row(
            "at the end of the window",
            [](World &w, Intent &) { w.now = w.state.request->decideBy; }, WindowOver);
        row(
            "it was withdrawn",
            [](World &w, Intent &) { w.state.request->state = RequestState::Withdrawn; },
            NotPending);
        row(
            "another revision was shown",
            [](World &, Intent &i) { i.requestDigest = QByteArray(32, 'o'); }, StaleRequest);
        row(
            "I4: the requester", [](World &, Intent &i) { by(i, u"ana"_s); }, SelfDecision);
        row(
            "I4: a second account of the requester", [](World &, Intent &i) { by(i, u"ana2"_s); },
            SelfDecision);
        row(
            "somebody of no stage", [](World &, Intent &i) { by(i, u"kofi"_s); }, NotApprover);
        row(
            "without a word", [](World &, Intent &i) { i.body = TextBody{ u" \n"_s }; },
            TextMissing, u"reason"_s);
        row(
            "the version that it was filed under is not at hand",
            [](World &w, Intent &) { w.state.request->policyDigest = QByteArray(32, 'o'); },
            NotApprover);
    }
    void denyIsRefused()
    {
        QFETCH(const Change, change);
        QFETCH(const QString, code);
        QFETCH(const QString, subject);
        World world;
        QVERIFY(world.file(World::hotfix()));
        Intent intent = world.intent(IntentKind::Deny, u"rui"_s, TextBody{ u"Not today"_s });
        QVERIFY(decide(world.state, world.rules(), intent, world.now));
        change(world, intent);
        const Judgement judgement = world.judge(intent);
        QCOMPARE(codeOf(judgement), code);
        QCOMPARE(judgement.error().subject, subject);
    }

    void oneDenialIsEnough()
    {
        World world;
        QVERIFY(world.file(World::hotfix()));
        // Also by somebody whose stage comes later.
        const auto outcome = world.say(IntentKind::Deny, u"eva"_s, u"Not on a Friday"_s);
        QCOMPARE(kindsOf(outcome->events), u"denied"_s);
        QCOMPARE(world.state.request->state, RequestState::Denied);
        QCOMPARE(world.state.request->decisions.last().verdict, Verdict::Deny);
        QCOMPARE(codeOf(world.approve(u"rui"_s)), u"not-pending"_s);
    }

    void aDenialBeforeOpeningWins()
    {
        World world;
        QVERIFY(world.file(World::debugging()));
        QVERIFY(world.approve(u"rui"_s));
        const auto outcome = world.say(IntentKind::Deny, u"lia"_s);
        QCOMPARE(kindsOf(outcome->events), u"denied end-due"_s);
        QCOMPARE(kindsOf(outcome->operations), u"disable"_s);
        QCOMPARE(world.state.grant->state, GrantState::Ending);
        QCOMPARE(world.state.grant->endReason, EndReason::Denied);
        // The opening's answer comes late and changes nothing.
        Outcome late = settle(world.state, world.answerTo(OperationKind::Open), world.now);
        QCOMPARE(late.next, world.state);
    }

    void aDenialAfterOpeningIsTooLate()
    {
        World world;
        world.openGrant();
        QCOMPARE(codeOf(world.say(IntentKind::Deny, u"rui"_s)), u"not-pending"_s);
    }
};

QTEST_GUILESS_MAIN(TestDenying)
#include "tst_denying.moc"
