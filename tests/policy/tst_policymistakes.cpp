// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/policyparser.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sallyport;

namespace {

// A policy that is right. Each row of the table replaces one piece of it by a mistake.
constexpr auto Good = R"(sallyport: 1
governance:
  policy: { from: [group:officers], need: 1 }
targets:
  orders-db:
    title: Orders
    connector: postgresql
    profiles: [readonly, writer]
scenarios:
  debug:
    title: Debugging
    reason: { min_length: 20 }
    fields:
      - { name: ticket, title: Ticket, type: text, pattern: '(INC|BUG)-[0-9]+', required: true }
      - { name: size, type: choice, choices: [small, large] }
      - { name: orders, type: number, min: 0, max: 10 }
rules:
  - name: debug-orders
    scenario: debug
    target: orders-db
    profile: readonly
    requesters: [group:backend]
    duration: { default: 1h, max: 4h }
    approval:
      window: 8h
      stages:
        - { name: Lead, from: [group:leads, person:rui], need: 1 }
    start: { mode: at-approval }
    end: { mode: kill }
    warn: [15m, 5m]
)";

} // namespace

class TestPolicyMistakes : public QObject
{
    Q_OBJECT

private:
    static void row(const char *name, const char *right, const char *wrong, const char *path,
                    const char *said, const char *hint = "")
    {
        QTest::newRow(name) << QByteArray(right) << QByteArray(wrong) << QString::fromLatin1(path)
                            << QString::fromUtf8(said) << QString::fromUtf8(hint);
    }

    static void keyRows()
    {
        row("a slip of the finger", "requesters:", "requestors:", "rules[0].requestors",
            "not known here", "requesters");
        row("a key of a later version", "warn: [15m, 5m]", "extension: { max: 2h }",
            "rules[0].extension", "not known here to this version");
        row("an escalation", "need: 1 }\n    start",
            "need: 1, escalate: { after: 30m } }\n    start",
            "rules[0].approval.stages[0].escalate", "not known here to this version");
        row("a condition that this version does not know", "need: 1 }\n    start",
            "need: 1, when: { moon: full } }\n    start", "rules[0].approval.stages[0].when.moon",
            "not known here to this version");
        row("a stage that nobody's denial ends", "need: 1 }\n    start",
            "need: 1, deny: 0 }\n    start", "rules[0].approval.stages[0].deny",
            "whole number from 1");
        row("a chain of conditions alone", "need: 1 }\n    start",
            "need: 1, when: { duration_over: 2h } }\n    start", "rules[0].approval.stages",
            "nobody might decide", "Leave \"when\" out");
        row("a condition that is never met", "need: 1 }\n    start",
            "need: 1 }\n        - { name: Late, from: [group:leads], when: { duration_over: 4h } }"
            "\n    start",
            "rules[0].approval.stages[1].when", "never asked", "less than 4h");
        row("a claim", "{ mode: at-approval }", "{ mode: claim }", "rules[0].start.mode",
            "knows no such mode", "at-approval");
        row("a drained end", "{ mode: kill }", "{ mode: drain }", "rules[0].end.mode",
            "knows no such mode", "kill");
        row("a delayed loosening", "need: 1 }\ntargets",
            "need: 1 }\n  loosening_delay: 5m\ntargets", "governance.loosening_delay",
            "not known here to this version");
        row("a key twice", "    profile: readonly\n",
            "    profile: readonly\n    profile: writer\n", "rules[0].profile", "twice");
        row("a target twice",
            "scenarios:", "  orders-db: { connector: postgresql, profiles: [a] }\nscenarios:",
            "targets.orders-db", "twice");
        row("no version", "sallyport: 1\n", "", "sallyport", "missing");
        row("another version", "sallyport: 1", "sallyport: 2", "sallyport", "form 1");
        row("no maximum", "default: 1h, max: 4h", "default: 1h", "rules[0].duration.max",
            "missing");
        row("no window", "      window: 8h\n", "", "rules[0].approval.window", "missing");
        row("no stages",
            "stages:\n        - { name: Lead, from: [group:leads, person:rui], need: 1 }",
            "stages: []", "rules[0].approval.stages", "at least one stage");
        row("rules that are no list", "rules:\n  - name", "rules:\n  - x\n  - name", "rules[0]",
            "name: value");
    }

    static void valueRows()
    {
        row("a stage that needs nobody", "person:rui], need: 1", "person:rui], need: 0",
            "rules[0].approval.stages[0].need", "whole number from 1");
        row("a stage that needs half a person", "person:rui], need: 1", "person:rui], need: 1.5",
            "rules[0].approval.stages[0].need", "whole number");
        row("a stage that nobody can fill", "from: [group:leads, person:rui], need: 1",
            "from: [person:rui], need: 2", "rules[0].approval.stages[0].from", "needs 2 people");
        row("the same person twice", "from: [group:leads, person:rui]",
            "from: [person:rui, person:rui]", "rules[0].approval.stages[0].from[1]", "twice");
        row("a governance of two", "officers], need: 1", "officers], need: 2",
            "governance.policy.need", "one signature");
        row("nobody who may ask", "[group:backend]", "[]", "rules[0].requesters", "at least one");
        row("a bare name", "[group:backend]", "[backend]", "rules[0].requesters[0]", "names nobody",
            "group:NAME");
        row("a fraction of an hour", "max: 4h", "max: 1.5h", "rules[0].duration.max", "no duration",
            "90m");
        row("a bare number", "max: 4h", "max: 4", "rules[0].duration.max", "no duration");
        row("a negative length", "max: 4h", "max: -1h", "rules[0].duration.max", "no duration");
        row("no time at all", "max: 4h", "max: 0s", "rules[0].duration.max", "at least 1s");
        row("a default beyond the maximum", "default: 1h", "default: 5h",
            "rules[0].duration.default", "longer than", "4h");
        row("a warning before the beginning", "warn: [15m", "warn: [4h", "rules[0].warn[0]",
            "never given");
        row("a warning twice", "warn: [15m", "warn: [5m", "rules[0].warn[1]", "twice");
        row("an unknown scenario", "scenario: debug", "scenario: debgu", "rules[0].scenario",
            "no scenario", "debug");
        row("an unknown target", "target: orders-db", "target: orders", "rules[0].target",
            "no target");
        row("an unknown profile", "profile: readonly", "profile: admin", "rules[0].profile",
            "no profile");
        row("another connector", "connector: postgresql", "connector: openssh",
            "targets.orders-db.connector", "no such connector");
        row("no profile", "profiles: [readonly, writer]", "profiles: []",
            "targets.orders-db.profiles", "at least one profile");
        row("a name with capitals", "name: debug-orders", "name: DebugOrders", "rules[0].name",
            "no name");
        row("an end of text in a name", "name: debug-orders", R"(name: "debug\u202eorders")",
            "rules[0].name", "no name");
        row("a title that reads backwards", "title: Orders", R"(title: "Or\u202eders")",
            "targets.orders-db.title", "readable");
    }

    static void fieldRows()
    {
        row("a pattern that is none", "(INC|BUG)-[0-9]+", "(INC|BUG-[0-9]+",
            "scenarios.debug.fields[0].pattern", "no regular expression");
        row("a type that is none", "type: number", "type: integer",
            "scenarios.debug.fields[2].type", "no such type");
        row("a choice of nothing", "type: choice, choices: [small, large]", "type: choice",
            "scenarios.debug.fields[1]", "choices");
        row("choices for a number", "min: 0, max: 10", "choices: [a]",
            "scenarios.debug.fields[2].choices", "does not go with");
        row("a range upside down", "min: 0, max: 10", "min: 11, max: 10",
            "scenarios.debug.fields[2].max", "smaller");
        row("a field twice", "name: size", "name: ticket", "scenarios.debug.fields[1]",
            "there already");
        row("neither true nor false", "required: true", "required: yes",
            "scenarios.debug.fields[0].required", "true or false");
        row("a reason of no length", "min_length: 20", "min_length: 0",
            "scenarios.debug.reason.min_length", "whole number from 1");
    }

    static void yamlRows()
    {
        row("no YAML", "governance:", "governance: [", "", "not YAML");
        row("an anchor", "[group:backend]", "&who [group:backend]", "", "Anchors");
        row("an alias", "[group:backend]", "*who", "", "");
        row("a tag", "title: Orders", "title: !!str Orders", "", "Tags");
        row("a second document", "    warn: [15m, 5m]\n", "---\nsallyport: 1\n", "",
            "more than one");
        row("a comment that reads backwards", "sallyport: 1\n", "sallyport: 1 # \u202e need: 1\n",
            "", "invisible character");
        row("a text that is not UTF-8", "title: Orders", "title: Ord\xffrs", "", "UTF-8");
    }

private slots:
    void initTestCase()
    {
        const auto policy = parsePolicy(Good);
        QVERIFY2(policy, policy ? "" : qPrintable(policy.error().first().message));
    }

    void isFoundWhereItIs_data()
    {
        QTest::addColumn<QByteArray>("right");
        QTest::addColumn<QByteArray>("wrong");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("hint");
        keyRows();
        valueRows();
        fieldRows();
        yamlRows();
    }
    void isFoundWhereItIs()
    {
        QFETCH(const QByteArray, right);
        QFETCH(const QByteArray, wrong);
        QFETCH(const QString, path);
        QFETCH(const QString, said);
        QFETCH(const QString, hint);
        QByteArray document(Good);
        const auto place = document.indexOf(right);
        QVERIFY2(place >= 0, "the row's right text is not in the policy");
        document.replace(place, right.size(), wrong);
        const auto policy = parsePolicy(document);
        QVERIFY(!policy);
        const auto found
            = std::find_if(policy.error().begin(), policy.error().end(),
                           [&](const PolicyMistake &mistake) { return mistake.path == path; });
        QVERIFY2(found != policy.error().end(), qPrintable(policy.error().first().path));
        QVERIFY2(found->message.contains(said), qPrintable(found->message));
        QVERIFY2(found->hint.contains(hint), qPrintable(found->hint));
        QVERIFY(found->line >= 1 && found->line <= document.count('\n') + 1);
        QVERIFY(found->column >= 1);
    }

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
