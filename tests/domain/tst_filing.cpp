// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/text.h"
#include "tests/support/worldbuilder.h"

#include <QCborValue>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace sallyport;
using namespace sallyport::test;

// What is changed before a filing that is otherwise all right.
using Change = std::function<void(World &, Ask &)>;
Q_DECLARE_METATYPE(Change)

class TestFiling : public QObject
{
    Q_OBJECT

private:
    static void row(const char *name, const Change &change, RefusalCode code,
                    const QString &rule = {}, const QString &subject = {})
    {
        QTest::newRow(name) << change << refusalCodeName(code) << rule << subject;
    }

    static void fill()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("subject");
        fillRuleRows();
        fillTextRows();
        fillFieldRows();
        fillStaffRows();
    }

    static void fillRuleRows()
    {
        using enum RefusalCode;
        const QString debug = u"debug-orders"_s;
        row(
            "no rule for this scenario", [](World &, Ask &a) { a.scenario = u"other"_s; }, NoRule);
        row(
            "no rule for this target", [](World &, Ask &a) { a.target = u"other"_s; }, NoRule);
        row(
            "no rule for this profile", [](World &, Ask &a) { a.profile = u"writer"_s; }, NoRule);
        row(
            "no rule for this person",
            [](World &w, Ask &) { w.directory.setMember(u"backend"_s, u"ana"_s, false); }, NoRule);
        row(
            "somebody who is not active asks",
            [](World &w, Ask &) {
                Person ana = *w.directory.person(u"ana"_s);
                ana.active = false;
                w.directory.addPerson(ana);
            },
            NoRule);
        row(
            "longer than the rule's maximum", [](World &, Ask &a) { a.duration = 4h + 1ms; },
            DurationTooLong, debug);
        row(
            "shorter than a second", [](World &, Ask &a) { a.duration = 999ms; }, DurationTooShort,
            debug);
        row(
            "a negative duration", [](World &, Ask &a) { a.duration = -1h; }, DurationTooShort,
            debug);
        row(
            "stuck access on the same target",
            [](World &w, Ask &) { w.state.stuckElsewhere = true; }, AccessStuck, debug,
            u"orders-db"_s);
        row(
            "a clear password as credential", [](World &, Ask &a) { a.credential = "hunter2"; },
            CredentialInvalid, debug);
        row(
            "no credential", [](World &, Ask &a) { a.credential.clear(); }, CredentialInvalid,
            debug);
        row(
            "a verifier with something behind it", [](World &, Ask &a) { a.credential += "\n"; },
            CredentialInvalid, debug);
        row(
            "a connector that takes no verifier",
            [](World &w, Ask &) { w.policy.targets[u"orders-db"_s].connector = u"openssh"_s; },
            CredentialInvalid, debug);
    }

    static void fillTextRows()
    {
        using enum RefusalCode;
        const QString debug = u"debug-orders"_s;
        row(
            "a reason one sign too short", [](World &, Ask &a) { a.reason = QString(19, u'x'); },
            ReasonTooShort, debug);
        row(
            "a reason made of blanks",
            [](World &, Ask &a) { a.reason = u"a"_s + QString(80, u' ') + u"b"_s; }, ReasonTooShort,
            debug);
        row(
            "a blank reason where the scenario asks for none",
            [](World &w, Ask &a) {
                w.policy.scenarios[u"debug"_s].reasonMinimum = 0;
                a.reason = u"  "_s;
            },
            ReasonTooShort, debug);
        row(
            "a reason too long",
            [](World &, Ask &a) { a.reason = QString(MaxReasonLength + 1, u'x'); }, TextTooLong, {},
            u"reason"_s);
        row(
            "a reason that reads backwards",
            [](World &, Ask &a) { a.reason += u"\u202e and more of it"_s; }, TextInvisible, {},
            u"reason"_s);
    }

    static void fillFieldRows()
    {
        using enum RefusalCode;
        const auto set = [](const QString &name, const QString &value) {
            return [=](World &, Ask &a) { a.fields.insert(name, value); };
        };
        const auto bad = [&](const char *name, const QString &field, const QString &value) {
            row(name, set(field, value), FieldInvalid, u"debug-orders"_s, field);
        };
        row(
            "a needed field is missing", [](World &, Ask &a) { a.fields.clear(); }, FieldMissing,
            u"debug-orders"_s, u"ticket"_s);
        row("a needed field is blank", set(u"ticket"_s, u"  "_s), FieldMissing, u"debug-orders"_s,
            u"ticket"_s);
        row("a field that the scenario has not", set(u"colour"_s, u"red"_s), FieldUnknown,
            u"debug-orders"_s, u"colour"_s);
        row("a field too long", set(u"ticket"_s, u"INC-"_s + QString(500, u'1')), TextTooLong, {},
            u"ticket"_s);
        row("a field with a line feed", set(u"ticket"_s, u"INC-1\nINC-2"_s), TextInvisible, {},
            u"ticket"_s);
        bad("a pattern matched only in the middle", u"ticket"_s, u"see INC-4711 please"_s);
        bad("a pattern matched up to a branch of it", u"ticket"_s, u"INC"_s);
        bad("a choice that is none", u"size"_s, u"medium"_s);
        bad("a number that is none", u"orders"_s, u"ten"_s);
        bad("a number written another way", u"orders"_s, u"+10"_s);
        bad("a number below the minimum", u"orders"_s, u"-1"_s);
        bad("a number above the maximum", u"orders"_s, u"101"_s);
        bad("a boolean that is none", u"tested"_s, u"yes"_s);
    }

    static void fillStaffRows()
    {
        using enum RefusalCode;
        const auto leave = [](const QList<std::pair<QString, QString>> &memberships) {
            return [=](World &w, Ask &a) {
                a = World::hotfix();
                for (const auto &[group, person] : memberships)
                    w.directory.setMember(group, person, false);
            };
        };
        const QString leads = u"backend-leads"_s;
        const QString owners = u"data-owners"_s;
        row("nobody in the first stage", leave({ { leads, u"rui"_s }, { leads, u"lia"_s } }),
            NoApprover, u"hotfix-orders"_s, u"Team lead"_s);
        row("nobody in the second stage", leave({ { owners, u"eva"_s }, { owners, u"lia"_s } }),
            NoApprover, u"hotfix-orders"_s, u"Data owner"_s);
        row("one person for two stages", leave({ { leads, u"rui"_s }, { owners, u"eva"_s } }),
            NoApprover, u"hotfix-orders"_s, u"Data owner"_s);
        row(
            "only one person for a stage of two",
            [](World &w, Ask &a) {
                a = World::recovery();
                w.directory.setMember(u"backend-leads"_s, u"rui"_s, false);
                w.directory.setMember(u"data-owners"_s, u"eva"_s, false);
            },
            NoApprover, u"recover-orders"_s, u"Two people"_s);
        row(
            "a chain without stages", [](World &w, Ask &) { w.policy.rules[0].stages.clear(); },
            NoApprover, u"debug-orders"_s);
    }

private slots:
    void refused_data() { fill(); }
    void refused()
    {
        QFETCH(const Change, change);
        QFETCH(const QString, code);
        QFETCH(const QString, rule);
        QFETCH(const QString, subject);
        World world;
        Ask ask = World::debugging();
        QCOMPARE(codeOf(decide(world.state, world.rules(), world.filing(u"ana"_s, ask), world.now)),
                 u"accepted"_s);
        change(world, ask);
        const State before = world.state;
        const Judgement judgement = world.file(ask);
        QCOMPARE(codeOf(judgement), code);
        QCOMPARE(judgement.error().rule, rule);
        QCOMPARE(judgement.error().subject, subject);
        QCOMPARE(world.state, before);
    }

    // The same change of a request that waits is refused for the same reason.
    void amendingIsRefusedAlike_data() { fill(); }
    void amendingIsRefusedAlike()
    {
        QFETCH(const Change, change);
        QFETCH(const QString, code);
        World world;
        Ask ask = World::debugging();
        QVERIFY(world.file(ask));
        change(world, ask);
        QCOMPARE(codeOf(world.judge(world.intent(IntentKind::Amend, u"ana"_s, ask))), code);
    }

    // The console's preview says what the enforcer would (I6).
    void I6_previewSaysWhatDecideSays_data() { fill(); }
    void I6_previewSaysWhatDecideSays()
    {
        QFETCH(const Change, change);
        World world;
        Ask ask = World::debugging();
        change(world, ask);
        world.state.stuckElsewhere = false; // the preview is not told
        const Preview shown = preview(world.rules(), u"ana"_s, ask, world.now);
        const Judgement judgement = world.file(ask);
        QCOMPARE(shown.refusal.has_value(), !judgement.has_value());
        if (!judgement)
            QCOMPARE(*shown.refusal, judgement.error());
    }

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
        const Preview shown = preview(world.rules(), u"ana"_s, World::hotfix(), world.now);
        QCOMPARE(shown.rule->name, u"hotfix-orders"_s);
        const QList<QStringList> expected{ { u"lia"_s, u"rui"_s }, { u"eva"_s, u"lia"_s } };
        QCOMPARE(shown.approvers, expected);
        QVERIFY(!shown.refusal);
    }
};

QTEST_GUILESS_MAIN(TestFiling)
#include "tst_filing.moc"
