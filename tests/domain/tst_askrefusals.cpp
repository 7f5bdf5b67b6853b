// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/text.h"
#include "tests/support/worldbuilder.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace sallyport;
using namespace sallyport::test;

// What is changed before a filing that is otherwise all right.
using Change = std::function<void(World &, Ask &)>;
Q_DECLARE_METATYPE(Change)

class TestAskRefusals : public QObject
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
            "one person with two accounts for a stage of two",
            [](World &w, Ask &a) {
                a = World::recovery();
                for (const QString &id : { u"lia"_s, u"eva"_s }) {
                    w.directory.setMember(u"backend-leads"_s, id, false);
                    w.directory.setMember(u"data-owners"_s, id, false);
                }
                w.directory.addPerson({ u"rui2"_s, u"Rui"_s, {}, u"rui"_s });
                w.directory.setMember(u"data-owners"_s, u"rui2"_s, true);
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
        const Preview shown = preview(world.rules(), u"ana"_s, ask, true, world.now);
        const Judgement judgement = world.file(ask);
        QCOMPARE(shown.refusal.has_value(), !judgement.has_value());
        if (!judgement)
            QCOMPARE(*shown.refusal, judgement.error());
    }
};

QTEST_GUILESS_MAIN(TestAskRefusals)
#include "tst_askrefusals.moc"
