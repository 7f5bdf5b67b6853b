// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/worldbuilder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace sallyport;
using namespace sallyport::test;

namespace {

// The rule of debugging, which kofi may use for others, who claim it.
World claimed()
{
    World world;
    Rule &rule = world.policy.rules[0];
    rule.start = StartMode::Claim;
    rule.claimWithin = 8h;
    rule.onBehalf = { u"person:kofi"_s };
    return world;
}

Ask forAna()
{
    Ask ask = World::debugging();
    ask.onBehalfOf = u"ana"_s;
    ask.credential.clear();
    return ask;
}

QString start(World &world, const QString &person, const QByteArray &credential = {})
{
    return codeOf(world.judge(world.intent(IntentKind::Start, person, StartBody{ credential })));
}

} // namespace

// Access that somebody else asks for.
class TestOnBehalf : public QObject
{
    Q_OBJECT

private slots:
    void oneMayAskForAnotherWhoBringsThePassword()
    {
        World world = claimed();
        QVERIFY(world.file(forAna(), u"kofi"_s));
        QCOMPARE(world.state.request->requester, u"ana"_s);
        QCOMPARE(world.state.request->editors, QStringList{ u"kofi"_s });
        QVERIFY(audienceOf(*world.state.request, world.policy, world.directory)
                    .contains(u"person:kofi"_s));
        QVERIFY(world.approve(u"rui"_s));
        QCOMPARE(start(world, u"kofi"_s, World::verifier()), u"not-requester"_s);
        QCOMPARE(start(world, u"ana"_s), u"credential-invalid"_s);
        QCOMPARE(start(world, u"ana"_s, "SCRAM"), u"credential-invalid"_s);
        QCOMPARE(start(world, u"ana"_s, World::verifier()), u"accepted"_s);
        QCOMPARE(world.state.request->claimed, World::verifier());
    }

    void I4_neitherOfThemDecides()
    {
        World world = claimed();
        world.policy.rules[0].stages[0].from += u"person:kofi"_s;
        QVERIFY(world.file(forAna(), u"kofi"_s));
        QCOMPARE(codeOf(world.approve(u"kofi"_s)), u"self-decision"_s);
        QCOMPARE(codeOf(world.approve(u"ana2"_s)), u"self-decision"_s);
    }

    void whoMayNotAskForOthersIsRefused_data()
    {
        QTest::addColumn<QString>("by");
        QTest::addColumn<QString>("code");
        QTest::newRow("nobody's word") << u"ben"_s << u"not-for-others"_s;
        QTest::newRow("a second account") << u"ana2"_s << u"not-for-others"_s;
    }
    void whoMayNotAskForOthersIsRefused()
    {
        QFETCH(const QString, by);
        World world = claimed();
        world.policy.rules[0].onBehalf += u"person:ana2"_s;
        QTEST(codeOf(world.file(forAna(), by)), "code");
    }

    void whoAsksForOthersChoosesNoPassword()
    {
        World world = claimed();
        Ask ask = forAna();
        ask.credential = World::verifier();
        QCOMPARE(codeOf(world.file(ask, u"kofi"_s)), u"credential-invalid"_s);
    }

    void aRequestStaysTheSamePersons()
    {
        World world = claimed();
        QVERIFY(world.file(forAna(), u"kofi"_s));
        Ask other = forAna();
        other.onBehalfOf = u"ben"_s;
        QCOMPARE(codeOf(world.judge(world.intent(IntentKind::Amend, u"kofi"_s, other))),
                 u"not-requester"_s);
        QCOMPARE(codeOf(world.judge(world.intent(IntentKind::Amend, u"ben"_s, World::debugging()))),
                 u"not-requester"_s);
        QCOMPARE(codeOf(world.judge(world.intent(IntentKind::Amend, u"ana"_s, World::debugging()))),
                 u"accepted"_s);
        QCOMPARE(world.state.request->editors, (QStringList{ u"kofi"_s, u"ana"_s }));
    }

    void whoMayAskForOthersChangesNoRequestOfTheirs()
    {
        World world = claimed();
        QVERIFY(world.file(World::debugging()));
        QCOMPARE(codeOf(world.judge(world.intent(IntentKind::Amend, u"kofi"_s, forAna()))),
                 u"not-requester"_s);
    }

    // What was asked for counts as well as what is asked for today.
    void bothVersionsHaveToBeFilledWhenItOpens()
    {
        World world = claimed();
        world.policy.rules[0].stages[0].need = 2;
        QVERIFY(world.file(World::debugging()));
        QVERIFY(world.approve(u"rui"_s));
        QVERIFY(world.approve(u"lia"_s));
        world.directory.setMember(u"backend-leads"_s, u"rui"_s, false);
        Policy looser = world.policy;
        looser.rules[0].stages[0].need = 1;
        const Rules rules{ &looser, &world.policy, &world.directory };
        const Intent claim = world.intent(IntentKind::Start, u"ana"_s, StartBody{});
        QCOMPARE(codeOf(decide(world.state, rules, claim, world.now)), u"policy-tightened"_s);
    }

    void whoeverAskedMustBeAllowedToWhenItOpens()
    {
        World world = claimed();
        QVERIFY(world.file(forAna(), u"kofi"_s));
        QVERIFY(world.approve(u"rui"_s));
        world.policy.rules[0].onBehalf.clear();
        QCOMPARE(start(world, u"ana"_s, World::verifier()), u"policy-tightened"_s);
    }
};

QTEST_GUILESS_MAIN(TestOnBehalf)
#include "tst_onbehalf.moc"
