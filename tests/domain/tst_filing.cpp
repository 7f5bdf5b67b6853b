// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/worldbuilder.h"

#include <QCborValue>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace sallyport;
using namespace sallyport::test;

class TestFiling : public QObject
{
    Q_OBJECT

private slots:
    void staleOrMissingPolicyIsRefused()
    {
        World world;
        Intent intent = world.filing(u"ana"_s, World::debugging());
        intent.policyDigest = QByteArray(32, 'o');
        QCOMPARE(codeOf(world.judge(intent)), u"stale-policy"_s);
        const Rules none{ nullptr, nullptr, &world.directory };
        QCOMPARE(codeOf(decide({}, none, intent, world.now)), u"no-policy"_s);
    }

    void malformedOnesAreRefused()
    {
        World world;
        Intent intent = world.filing(u"ana"_s, World::debugging());
        intent.requestId = u"../etc/passwd"_s;
        QCOMPARE(codeOf(world.judge(intent)), u"malformed"_s);
        QCOMPARE(codeOf(world.judge(world.intent(IntentKind::File, u"ana"_s))), u"malformed"_s);
        QCOMPARE(codeOf(world.judge(world.intent(IntentKind::AddPerson, u"ana"_s))),
                 u"malformed"_s);
        QCOMPARE(
            codeOf(world.judge(world.intent(IntentKind::AddPerson, u"ana"_s, AddPersonBody{}))),
            u"malformed"_s);
        QVERIFY(world.file(World::debugging()));
        QCOMPARE(codeOf(world.judge(world.intent(IntentKind::Approve, u"rui"_s, World::hotfix()))),
                 u"malformed"_s);
    }

    void anIdIsFiledOnce()
    {
        World world;
        QVERIFY(world.file(World::debugging()));
        QCOMPARE(codeOf(world.file(World::debugging())), u"duplicate-request"_s);
    }

    void whatIsAskedForTogetherHasAnIdOfTheUsualForm()
    {
        World world;
        Ask ask = World::debugging();
        ask.bundle = u"all of them"_s;
        QCOMPARE(codeOf(world.file(ask)), u"malformed"_s);
        ask.bundle = QString(32, u'b');
        const auto filed = world.file(ask);
        QCOMPARE(codeOf(filed), u"accepted"_s);
        QCOMPARE(filed->events.first().data.value(u"bundle"_s).toString(), ask.bundle);
    }

    void aRevisionStaysWithWhatItWasAskedForWith_data()
    {
        QTest::addColumn<QString>("bundle");
        QTest::addColumn<QString>("code");
        QTest::newRow("the same") << QString(32, u'b') << u"accepted"_s;
        QTest::newRow("another") << QString(32, u'c') << u"bundle-changed"_s;
        QTest::newRow("none any more") << QString() << u"bundle-changed"_s;
    }
    void aRevisionStaysWithWhatItWasAskedForWith()
    {
        QFETCH(const QString, bundle);
        World world;
        Ask ask = World::debugging();
        ask.bundle = QString(32, u'b');
        QVERIFY(world.file(ask));
        ask.bundle = bundle;
        QTEST(codeOf(world.judge(world.intent(IntentKind::Amend, u"ana"_s, ask))), "code");
    }

    void theFirstRuleThatFitsDecides()
    {
        World world;
        Rule strict = world.policy.rules.first();
        strict.name = u"strict"_s;
        strict.maximumDuration = 10min;
        world.policy.rules.prepend(strict);
        QCOMPARE(codeOf(world.file(World::debugging())), u"duration-too-long"_s);
    }

    void aFiledRequestWaits()
    {
        World world;
        const auto outcome = world.file(World::debugging());
        QVERIFY(outcome);
        const Request &request = *world.state.request;
        QCOMPARE(request.state, RequestState::Pending);
        QCOMPARE(request.editors, QStringList{ u"ana"_s });
        QCOMPARE(request.rule, u"debug-orders"_s);
        QCOMPARE(request.decideBy, world.now + 8h);
        QCOMPARE(request.policyDigest, world.policy.digest);
        QCOMPARE(kindsOf(outcome->events), u"filed"_s);
        QVERIFY(outcome->operations.isEmpty());
        QVERIFY(!world.state.grant);
    }

    void edgesAreAllowed()
    {
        World world;
        Ask ask = World::debugging();
        ask.duration = 4h;
        ask.reason = u"ten letters\nand ten more"_s;
        ask.fields = { { u"ticket"_s, u"BUG-1"_s },
                       { u"size"_s, u"small"_s },
                       { u"orders"_s, u"100"_s },
                       { u"tested"_s, u"false"_s } };
        QCOMPARE(codeOf(world.file(ask)), u"accepted"_s);
    }

    // The log can be read by more people than may know the verifier (I8).
    void I8_theLogHasOnlyTheDigestOfTheCredential()
    {
        World world;
        const auto outcome = world.file(World::debugging());
        const QByteArray logged = QCborValue(outcome->events.first().data).toCbor();
        QVERIFY(!logged.contains(World::verifier()));
        QVERIFY(!logged.contains("SCRAM"));
    }

    void amendMakesANewRevisionAndVoidsDecisions()
    {
        World world;
        QVERIFY(world.file(World::hotfix()));
        QVERIFY(world.approve(u"rui"_s));
        QCOMPARE(world.state.request->stage, 1);
        const Instant decideBy = world.state.request->decideBy;
        world.now += 1h;
        Ask ask = World::hotfix();
        ask.duration = 30min;
        const Intent amend = world.intent(IntentKind::Amend, u"ana"_s, ask);
        const auto outcome = world.judge(amend);
        QCOMPARE(kindsOf(outcome->events), u"amended"_s);
        const Request &request = *world.state.request;
        QCOMPARE(request.revision, 2);
        QVERIFY(request.decisions.isEmpty());
        QCOMPARE(request.stage, 0);
        QCOMPARE(request.digest, amend.digest);
        QCOMPARE(request.ask, ask);
        QCOMPARE(request.decideBy, decideBy); // time never extends by itself
        QCOMPARE(request.revisedAt, world.now);
    }

    void amendIsForTheRequesterWhileItWaits()
    {
        World world;
        QVERIFY(world.file(World::debugging()));
        const auto amendBy = [&](const QString &person) {
            return world.intent(IntentKind::Amend, person, World::debugging());
        };
        QCOMPARE(codeOf(world.judge(amendBy(u"ben"_s))), u"not-requester"_s);
        QCOMPARE(codeOf(world.judge(amendBy(u"ana2"_s))), u"not-requester"_s);
        Intent stale = amendBy(u"ana"_s);
        stale.requestDigest = QByteArray(32, 'o');
        QCOMPARE(codeOf(world.judge(stale)), u"stale-request"_s);
        Intent oldPolicy = amendBy(u"ana"_s);
        oldPolicy.policyDigest = QByteArray(32, 'o');
        QCOMPARE(codeOf(world.judge(oldPolicy)), u"stale-policy"_s);
        World late = world;
        late.now = late.state.request->decideBy;
        QCOMPARE(codeOf(late.judge(amendBy(u"ana"_s))), u"window-over"_s);
        QVERIFY(world.approve(u"rui"_s));
        QCOMPARE(codeOf(world.judge(amendBy(u"ana"_s))), u"not-pending"_s);
    }

    void previewNamesThePeopleOfEachStage()
    {
        const World world;
        const Preview shown = preview(world.rules(), u"ana"_s, World::hotfix(), true, world.now);
        QCOMPARE(shown.rule->name, u"hotfix-orders"_s);
        const QList<QStringList> expected{ { u"lia"_s, u"rui"_s }, { u"eva"_s, u"lia"_s } };
        QCOMPARE(shown.approvers, expected);
        QVERIFY(!shown.refusal);
    }
};

QTEST_GUILESS_MAIN(TestFiling)
#include "tst_filing.moc"
