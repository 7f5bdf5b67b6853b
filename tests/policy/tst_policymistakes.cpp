// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/policy/mistaketable.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace sallyport;
using namespace sallyport::test;

class TestPolicyMistakes : public QObject
{
    Q_OBJECT

private:
    static void keyRows()
    {
        mistakeRow("a slip of the finger", "requesters:", "requestors:", "rules[0].requestors",
                   "not known here", "requesters");
        mistakeRow("a target in no time zone", "title: Orders\n",
                   "title: Orders\n    zone: Berlin\n", "targets.orders-db.zone",
                   "no such time zone", "Europe/Berlin");
        mistakeRow("a key of a later version", "warn: [15m, 5m]", "holidays: none",
                   "rules[0].holidays", "not known here to this version");
        mistakeRow("an escalation to nobody", "need: 1 }\n    start",
                   "need: 1, escalate: { after: 30m } }\n    start",
                   "rules[0].approval.stages[0].escalate.to", "missing");
        mistakeRow("a condition that this version does not know", "need: 1 }\n    start",
                   "need: 1, when: { moon: full } }\n    start",
                   "rules[0].approval.stages[0].when.moon", "not known here to this version");
        mistakeRow("a stage that nobody's denial ends", "need: 1 }\n    start",
                   "need: 1, deny: 0 }\n    start", "rules[0].approval.stages[0].deny",
                   "whole number from 1");
        mistakeRow("a chain of conditions alone", "need: 1 }\n    start",
                   "need: 1, when: { duration_over: 2h } }\n    start", "rules[0].approval.stages",
                   "nobody might decide", "Leave \"when\" out");
        mistakeRow(
            "a condition that is never met", "need: 1 }\n    start",
            "need: 1 }\n        - { name: Late, from: [group:leads], when: { duration_over: 4h } }"
            "\n    start",
            "rules[0].approval.stages[1].when", "never asked", "less than 4h");
        mistakeRow("a condition that no extension meets either", "need: 1 }\n    start",
                   "need: 1 }\n        - { name: Late, from: [group:leads], when: { duration_over: "
                   "8h } }\n    extension: { max: 2h, times: 2 }\n    start",
                   "rules[0].approval.stages[1].when", "never asked", "less than 8h");
        mistakeRow("a start of no mode", "{ mode: at-approval }", "{ mode: later }",
                   "rules[0].start.mode", "knows no such mode", "claim");
        mistakeRow("a claim without an end", "{ mode: at-approval }", "{ mode: claim }",
                   "rules[0].start", "needs a time", "within");
        mistakeRow("a time for claiming where nothing is claimed", "{ mode: at-approval }",
                   "{ mode: at-approval, within: 8h }", "rules[0].start", "Nothing is claimed");
        mistakeRow("asking for others where nothing is claimed",
                   "    warn:", "    on_behalf: [group:desk]\n    warn:", "rules[0].on_behalf",
                   "password", "claim");
        mistakeRow("a veto of owners whom nobody named", "    warn:",
                   "    veto: { from: [owners], wait: 10m }\n    warn:", "rules[0].veto.from[0]",
                   "names nobody");
        mistakeRow("a veto without a wait",
                   "    warn:", "    veto: { from: [group:a] }\n    warn:", "rules[0].veto.wait",
                   "missing");
        mistakeRow("approval beside breaking the glass", "    warn:",
                   "    break_glass: { alarm: [group:a], review: { from: [group:a], within: 1d } }"
                   "\n    warn:",
                   "rules[0].approval", "opens at once");
        mistakeRow("recurring beside breaking the glass", "    approval:",
                   "    break_glass: { alarm: [group:a], review: { from: [group:a], within: 1d } }"
                   "\n    recurring: { for: 30d }\n    approval:",
                   "rules[0].recurring", "opens at once");
        mistakeRow("recurring for no time",
                   "    warn:", "    recurring: {}\n    warn:", "rules[0].recurring.for",
                   "missing");
        mistakeRow("recurring for less than a day",
                   "    warn:", "    recurring: { for: 23h }\n    warn:", "rules[0].recurring.for",
                   "");
        mistakeRow("a broken glass that nobody looks at",
                   "    warn:", "    break_glass: { alarm: [group:a] }\n    warn:",
                   "rules[0].break_glass.review", "");
        mistakeRow("an extension without an end",
                   "    warn:", "    extension: { times: 2 }\n    warn:", "rules[0].extension.max",
                   "missing");
        mistakeRow("an extension that is given never", "    warn:",
                   "    extension: { max: 1h, times: 0 }\n    warn:", "rules[0].extension.times",
                   "");
        mistakeRow("an extension that approves itself",
                   "    warn:", "    extension: { max: 1h, approval: none }\n    warn:",
                   "rules[0].extension.approval", "no such approval", "same");
        mistakeRow("an extension that nobody decides",
                   "    warn:", "    extension: { max: 1h, approval: { window: 1h } }\n    warn:",
                   "rules[0].extension.approval.stages", "missing");
        mistakeRow(
            "a broken glass that is extended like that",
            "    approval:\n      window: 8h\n      stages:\n"
            "        - { name: Lead, from: [group:leads, person:rui], need: 1 }\n"
            "    start: { mode: at-approval }\n",
            "    break_glass: { alarm: [group:a], review: { from: [group:a], within: 1d } }\n"
            "    extension: { max: 1h }\n",
            "rules[0].extension", "asks nobody", "approval");
        mistakeRow("a key twice", "    profile: readonly\n",
                   "    profile: readonly\n    profile: writer\n", "rules[0].profile", "twice");
        mistakeRow("a target twice", "scenarios:",
                   "  orders-db: { connector: postgresql, profiles: [a] }\nscenarios:",
                   "targets.orders-db", "twice");
        mistakeRow("no version", "sallyport: 1\n", "", "sallyport", "missing");
        mistakeRow("another version", "sallyport: 1", "sallyport: 2", "sallyport", "form 1");
        mistakeRow("no maximum", "default: 1h, max: 4h", "default: 1h", "rules[0].duration.max",
                   "missing");
        mistakeRow("no window", "      window: 8h\n", "", "rules[0].approval.window", "missing");
        mistakeRow("no stages",
                   "stages:\n        - { name: Lead, from: [group:leads, person:rui], need: 1 }",
                   "stages: []", "rules[0].approval.stages", "at least one stage");
        mistakeRow("rules that are no list", "rules:\n  - name", "rules:\n  - x\n  - name",
                   "rules[0]", "name: value");
    }

    static void valueRows()
    {
        mistakeRow("a stage that needs nobody", "person:rui], need: 1", "person:rui], need: 0",
                   "rules[0].approval.stages[0].need", "whole number from 1");
        mistakeRow("a stage that needs half a person", "person:rui], need: 1",
                   "person:rui], need: 1.5", "rules[0].approval.stages[0].need", "whole number");
        mistakeRow("a stage that nobody can fill", "from: [group:leads, person:rui], need: 1",
                   "from: [person:rui], need: 2", "rules[0].approval.stages[0].from",
                   "needs 2 people");
        mistakeRow("the same person twice", "from: [group:leads, person:rui]",
                   "from: [person:rui, person:rui]", "rules[0].approval.stages[0].from[1]",
                   "twice");
        mistakeRow("a governance that needs nobody", "officers], need: 1", "officers], need: 0",
                   "governance.policy.need", "whole number from 1");
        mistakeRow("a governance of one person that needs two", "[group:officers], need: 1",
                   "[person:bettina], need: 2", "governance.policy.need", "More signatures",
                   "at most 1");
        mistakeRow("a delay of a loosening that is none", "officers], need: 1 }\ntargets",
                   "officers], need: 1 }\n  loosening_delay: soon\ntargets",
                   "governance.loosening_delay", "no duration");
        mistakeRow("a delay of a loosening of a year", "officers], need: 1 }\ntargets",
                   "officers], need: 1 }\n  loosening_delay: 366d\ntargets",
                   "governance.loosening_delay", "longer than 30 days");
        mistakeRow("a grade that does not exist",
                   "    duration:", "    grade: D\n    duration:", "rules[0].grade",
                   "no such grade", "Write A");
        mistakeRow("turns that are nowhere", "targets:",
                   "rotas: { on-call: { turns: somewhere } }\ntargets:", "rotas.on-call.turns",
                   "from a file, or here", "from-file");
        mistakeRow("turns that are in two places",
                   "targets:", "rotas: { on-call: { turns: from-file, every: 7d } }\ntargets:",
                   "rotas.on-call.every", "not known here");
        mistakeRow("nobody who may ask", "[group:backend]", "[]", "rules[0].requesters",
                   "at least one");
        mistakeRow("a bare name", "[group:backend]", "[backend]", "rules[0].requesters[0]",
                   "names nobody", "group:NAME");
        mistakeRow("a fraction of an hour", "max: 4h", "max: 1.5h", "rules[0].duration.max",
                   "no duration", "90m");
        mistakeRow("a bare number", "max: 4h", "max: 4", "rules[0].duration.max", "no duration");
        mistakeRow("a negative length", "max: 4h", "max: -1h", "rules[0].duration.max",
                   "no duration");
        mistakeRow("no time at all", "max: 4h", "max: 0s", "rules[0].duration.max", "at least 1s");
        mistakeRow("a default beyond the maximum", "default: 1h", "default: 5h",
                   "rules[0].duration.default", "longer than", "4h");
        mistakeRow("a warning before the beginning", "warn: [15m", "warn: [4h", "rules[0].warn[0]",
                   "never given");
        mistakeRow("a warning twice", "warn: [15m", "warn: [5m", "rules[0].warn[1]", "twice");
        mistakeRow("an unknown scenario", "scenario: debug", "scenario: debgu", "rules[0].scenario",
                   "no scenario", "debug");
        mistakeRow("an unknown target", "target: orders-db", "target: orders", "rules[0].target",
                   "no target");
        mistakeRow("an unknown profile", "profile: readonly", "profile: admin", "rules[0].profile",
                   "no profile");
        mistakeRow("another connector", "connector: postgresql", "connector: openssh",
                   "targets.orders-db.connector", "no such connector");
        mistakeRow("no profile", "profiles: [readonly, writer]", "profiles: []",
                   "targets.orders-db.profiles", "at least one profile");
        mistakeRow("a name with capitals", "name: debug-orders", "name: DebugOrders",
                   "rules[0].name", "no name");
        mistakeRow("an end of text in a name", "name: debug-orders", R"(name: "debug\u202eorders")",
                   "rules[0].name", "no name");
        mistakeRow("a title that reads backwards", "title: Orders", R"(title: "Or\u202eders")",
                   "targets.orders-db.title", "readable");
    }

    static void fieldRows()
    {
        mistakeRow("a pattern that is none", "(INC|BUG)-[0-9]+", "(INC|BUG-[0-9]+",
                   "scenarios.debug.fields[0].pattern", "no regular expression");
        mistakeRow("a type that is none", "type: number", "type: integer",
                   "scenarios.debug.fields[2].type", "no such type");
        mistakeRow("a choice of nothing", "type: choice, choices: [small, large]", "type: choice",
                   "scenarios.debug.fields[1]", "choices");
        mistakeRow("choices for a number", "min: 0, max: 10", "choices: [a]",
                   "scenarios.debug.fields[2].choices", "does not go with");
        mistakeRow("a range upside down", "min: 0, max: 10", "min: 11, max: 10",
                   "scenarios.debug.fields[2].max", "smaller");
        mistakeRow("a field twice", "name: size", "name: ticket", "scenarios.debug.fields[1]",
                   "there already");
        mistakeRow("neither true nor false", "required: true", "required: yes",
                   "scenarios.debug.fields[0].required", "true or false");
        mistakeRow("a reason of no length", "min_length: 20", "min_length: 0",
                   "scenarios.debug.reason.min_length", "whole number from 1");
    }

    static void yamlRows()
    {
        mistakeRow("no YAML", "governance:", "governance: [", "", "not YAML");
        mistakeRow("an anchor", "[group:backend]", "&who [group:backend]", "", "Anchors");
        mistakeRow("an alias", "[group:backend]", "*who", "", "");
        mistakeRow("a tag", "title: Orders", "title: !!str Orders", "", "Tags");
        mistakeRow("a second document", "    warn: [15m, 5m]\n", "---\nsallyport: 1\n", "",
                   "more than one");
        mistakeRow("a comment that reads backwards", "sallyport: 1\n",
                   "sallyport: 1 # \u202e need: 1\n", "", "invisible character");
        mistakeRow("a text that is not UTF-8", "title: Orders", "title: Ord\xffrs", "", "UTF-8");
    }

private slots:
    void initTestCase()
    {
        const auto policy = parsePolicy(Good);
        QVERIFY2(policy, policy ? "" : qPrintable(policy.error().first().message));
    }

    void isFoundWhereItIs_data()
    {
        addMistakeColumns();
        keyRows();
        valueRows();
        fieldRows();
        yamlRows();
    }
    void isFoundWhereItIs() { findMistake(); }

    void linesAndColumnsCountFromOne_data()
    {
        QTest::addColumn<QByteArray>("right");
        QTest::addColumn<QByteArray>("wrong");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::newRow("an unknown key is shown at the key")
            << QByteArray("warn:") << QByteArray("wran:") << 30 << 5;
        QTest::newRow("a bad value is shown at the value")
            << QByteArray("max: 4h") << QByteArray("max: 4") << 23 << 35;
        QTest::newRow("a bad list entry is shown at the entry")
            << QByteArray("warn: [15m, 5m]") << QByteArray("warn: [15m, 15m]") << 30 << 17;
        QTest::newRow("characters are counted, not bytes")
            << QByteArray("{ name: Lead, from: [group:leads, person:rui], need: 1 }")
            << QByteArray("{ name: Größe, from: [group:leads], need: 0 }") << 27 << 53;
        QTest::newRow("a hidden sign is shown where it hides")
            << QByteArray("sallyport: 1\n") << QByteArray("sallyport: 1 # \u200b\n") << 1 << 16;
        QTest::newRow("broken bytes are shown in their line")
            << QByteArray("title: Orders") << QByteArray("title: Ord\xffrs") << 6 << 15;
    }
    void linesAndColumnsCountFromOne()
    {
        QFETCH(const QByteArray, right);
        QFETCH(const QByteArray, wrong);
        QFETCH(const int, line);
        QFETCH(const int, column);
        const auto policy = parsePolicy(QByteArray(Good).replace(right, wrong));
        QVERIFY(!policy);
        QCOMPARE(policy.error().first().line, line);
        QCOMPARE(policy.error().first().column, column);
    }

    void allMistakesAreFoundInOneGo()
    {
        QByteArray document(Good);
        document.replace("sallyport: 1\n", "")
            .replace("max: 4h", "max: 4")
            .replace("connector: postgresql", "connector: telnet")
            .replace("      window: 8h\n", "");
        const auto policy = parsePolicy(document);
        QVERIFY(!policy);
        QStringList paths;
        for (const PolicyMistake &mistake : policy.error())
            paths.append(mistake.path);
        const QStringList expected{ u"sallyport"_s, u"targets.orders-db.connector"_s,
                                    u"rules[0].duration.max"_s, u"rules[0].approval.window"_s };
        QCOMPARE(paths, expected);
    }

    void aRuleThatIsNeverReachedIsAMistake()
    {
        const QByteArray document(Good);
        QByteArray second = document.mid(document.indexOf("  - name: debug-orders"));
        second.replace("debug-orders", "again").replace("window: 8h", "window: 1h");
        const auto policy = parsePolicy(document + second);
        QVERIFY(!policy);
        QCOMPARE(policy.error().size(), 1);
        QCOMPARE(policy.error().first().path, u"rules[1]"_s);
        second.replace("[group:backend]", "[group:frontend]");
        QVERIFY(parsePolicy(document + second));
        second.replace("name: again", "name: debug-orders");
        QCOMPARE(parsePolicy(document + second).error().first().path, u"rules[1].name"_s);
    }
};

QTEST_GUILESS_MAIN(TestPolicyMistakes)
#include "tst_policymistakes.moc"
