// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/policy/warnedpolicy.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sallyport;
using namespace sallyport::test;

namespace {

constexpr auto LastLine = "        - { name: Größe, from: [person:eva, group:owners] }\n";

// Good, with this for its last stage, and a rota and hours behind.
QByteArray lastStage(const QByteArray &stage, const QByteArray &people)
{
    return "        - { " + stage
        + " }\nrotas:\n  r: { zone: UTC, first: 2026-01-05, handover: '09:00', every: 7d, people: "
        + people + " }\nhours:\n  day: { zone: UTC, days: [mon], from: '08:00', to: '18:00' }\n";
}

// The same with another rule for the same thing behind it.
QByteArray withRule(const QByteArray &before, const QByteArray &name, const QByteArray &requesters)
{
    return before + "  - name: " + name
        + "\n    scenario: debug\n    target: orders-db\n    profile: readonly\n"
          "    requesters: ["
        + requesters
        + "]\n    duration: { max: 2h }\n"
          "    approval: { window: 8h, stages: [{ name: Lead, from: [group:leads] }] }\n";
}

} // namespace

class TestPolicyWarnings : public QObject
{
    Q_OBJECT

private:
    static void columns()
    {
        QTest::addColumn<QByteArray>("right");
        QTest::addColumn<QByteArray>("wrong");
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("said");
    }
    static void row(const char *name, const char *right, const QByteArray &wrong, const char *path,
                    int line, int column, const char *said)
    {
        QTest::newRow(name) << QByteArray(right) << wrong << QString::fromLatin1(path) << line
                            << column << QString::fromUtf8(said);
    }
    static void isWarnedOf(const Directory *directory)
    {
        QFETCH(const QByteArray, right);
        QFETCH(const QByteArray, wrong);
        QFETCH(const QString, path);
        QFETCH(const QString, said);
        QByteArray document(Good);
        QVERIFY2(document.contains(right), "the row's right text is not in the policy");
        document.replace(right, wrong);
        const auto warnings = warningsAt(warningsOf(document, directory), path, said);
        QCOMPARE(warnings.size(), 1);
        QVERIFY(!warnings.first().hint.isEmpty());
        QTEST(warnings.first().line, "line");
        QTEST(warnings.first().column, "column");
    }

private slots:
    void aPolicyThatMeansWhatItSaysHasNone()
    {
        const Directory directory = people();
        QVERIFY(warningsOf(Good, nullptr).isEmpty());
        QVERIFY(warningsOf(Good, &directory).isEmpty());
    }

    void whatTheDocumentAloneShows_data()
    {
        columns();
        row("a target that no rule names", "scenarios:\n",
            "  stock-db: { connector: postgresql, profiles: [a] }\nscenarios:\n",
            "targets.stock-db", 9, 3, "nobody can ask for it");
        row("a profile that no rule names", "[readonly]", "[readonly, writer]",
            "targets.orders-db.profiles[1]", 8, 26, "No rule names profile \"writer\"");
        row("a scenario that no rule names", "rules:\n", "  fix: {}\nrules:\n", "scenarios.fix", 11,
            3, "nobody can ask by it");
        row("a title twice", "rules:\n", "  look: { title: Größere Fehler }\nrules:\n",
            "scenarios.look.title", 11, 18, "same title as \"debug\"");
        row("access that is not temporary", "max: 4h", "max: 31d", "rules[0].duration.max", 17, 35,
            "31d is hardly temporary");
        row("one who decides alone, and asks", "[group:leads]", "[person:rui]",
            "rules[0].approval.stages[0]", 21, 11, "cannot be filled for rui");
        row("a rota that nothing asks", "scenarios:\n",
            "rotas:\n  r: { zone: UTC, first: 2026-01-05, handover: '09:00', every: 7d, people: "
            "[rui] }\nscenarios:\n",
            "rotas.r", 10, 3, "Nothing asks for \"rota:r\"");
        row("hours that nothing asks", "scenarios:\n",
            "hours:\n  day: { zone: UTC, days: [mon], from: '08:00', to: '18:00' }\nscenarios:\n",
            "hours.day", 10, 3, "asks for the hours \"day\"");
        row("a tag that nothing asks", "[readonly]", "[readonly]\n    tags: [money]",
            "targets.orders-db.tags[0]", 9, 12, "asks for tag \"money\"");
        row("a rule that a ban refuses", LastLine,
            QByteArray(LastLine) + "bans: [{ name: never, target: orders-db }]\n", "rules[0].name",
            12, 11, "the ban \"never\" refuses all of it");
        row("a rule that a ban refuses to the same people", LastLine,
            QByteArray(LastLine)
                + "bans: [{ name: never, requesters: [person:rui, group:backend] }]\n",
            "rules[0].name", 12, 11, "the ban \"never\" refuses all of it");
        row("a rule that approves all", "window: 8h",
            "window: 8h\n      automatic: { requesters: [group:backend], duration_up_to: 4h }",
            "rules[0].approval.automatic", 20, 7, "opens at once at any time");
        row("one whose turn it is and who asks", LastLine,
            lastStage("name: Turn, from: ['rota:r'], when: { within: day }", "[eva, rui]"),
            "rules[0].approval.stages[1]", 22, 11, "cannot be filled for rui");
        row("a stage of the night alone", LastLine,
            lastStage("name: Night, from: ['person:rui'], when: { outside: day }", "[rui]"),
            "rules[0].approval.stages[1]", 22, 11, "cannot be filled for rui");
        row("a stage of short access alone", LastLine,
            lastStage("name: Short, from: ['person:rui'], when: { duration_up_to: 1h }", "[rui]"),
            "rules[0].approval.stages[1]", 22, 11, "cannot be filled for rui");
        row("a stage beside another", LastLine,
            "        - parallel:\n            - { name: One, from: [group:owners] }\n            - "
            "{ "
            "name: Two, from: [person:rui] }\n",
            "rules[0].approval.stages[1].parallel[1]", 24, 15, "cannot be filled for rui");
        row("denials of one whose turn it is", LastLine,
            lastStage("name: Turn, from: ['rota:r'], deny: 2", "[eva, lia]"),
            "rules[0].approval.stages[1].deny", 22, 49, "has one person who can deny");
        row("one person for two stages",
            "[group:leads] }\n        - { name: Größe, from: [person:eva, group:owners] }",
            "[person:eva] }\n        - { name: Owner, from: [person:eva] }",
            "rules[0].approval.stages[1]", 22, 11, "too few people");
        row("a denial that never comes together", "[person:eva, group:owners] }",
            "[person:eva, person:lia], deny: 3 }", "rules[0].approval.stages[1].deny", 22, 64,
            "takes 3 denials and has 2 people");
        row("a rule that several before it cover", LastLine,
            withRule(withRule(LastLine, "more", "person:eva"), "other", "person:eva, person:rui"),
            "rules[2].requesters", 34, 5, "comes under \"more\", \"debug-orders\" above");
    }
    void whatTheDocumentAloneShows() { isWarnedOf(nullptr); }

    void whatTheLedgersPeopleShow_data()
    {
        columns();
        row("a group that nobody is in", "group:owners", "group:ownerz",
            "rules[0].approval.stages[1].from[1]", 22, 45, "Nobody is in group \"ownerz\"");
        row("a person who is not there", "person:eva", "person:evi",
            "rules[0].approval.stages[1].from[0]", 22, 33, "no active person \"evi\"");
        row("a policy that nobody could change", "group:officers", "group:chiefs",
            "governance.policy.from", 3, 13, "Nobody could change this policy");
        row("owners who are nobody", "[readonly]", "[readonly]\n    owners: [group:ownerz]",
            "targets.orders-db.owners[0]", 9, 14, "Nobody is in group \"ownerz\"");
        row("somebody in a rota who is not there", LastLine,
            lastStage("name: Turn, from: ['rota:r']", "[eva, evi]"), "rotas.r.people[1]", 24, 82,
            "no active person \"evi\"");
        row("an escalation to nobody", "from: [group:leads]",
            "from: [group:leads], escalate: { after: 1h, to: [group:cto] }",
            "rules[0].approval.stages[0].escalate.to[0]", 21, 74, "Nobody is in group \"cto\"");
        row("a ban of people who are nobody", LastLine,
            QByteArray(LastLine) + "bans: [{ name: never, requesters: [group:interns] }]\n",
            "bans[0].requesters[0]", 23, 36, "Nobody is in group \"interns\"");
        row("people without a manager", LastLine, "        - { name: Boss, from: [manager] }\n",
            "rules[0].approval.stages[1]", 22, 11, "for ana, ben, rui, who may ask");
        row("too few people in a group", "from: [group:leads]", "from: [group:leads], need: 3",
            "rules[0].approval.stages[0]", 21, 11, "too few people");
        row("one human being with two accounts", "from: [group:leads]",
            "from: [person:rui, person:rui2]", "rules[0].approval.stages[0]", 21, 11,
            "cannot be filled for rui");
        row("a rule for people whom another names by a group", LastLine,
            withRule(LastLine, "other", "person:ana"), "rules[1].requesters", 27, 5,
            "comes under \"debug-orders\" above");
    }
    void whatTheLedgersPeopleShow()
    {
        Directory directory = people();
        isWarnedOf(&directory);
    }

    // Two stages that are never asked for one request can be one person's.
    void whatIsNeverAskedTogetherNeedsNoMorePeople()
    {
        QByteArray document(Good);
        document.replace(
            LastLine,
            lastStage(
                "name: Day, from: [person:eva], when: { within: day, requesters: ['rota:r'] } }"
                "\n        - { name: Night, from: [person:eva], when: { outside: day }",
                "[ana]"));
        QVERIFY(warningsOf(document, nullptr).isEmpty());
    }

    // Where the rule itself approves, nobody is missing.
    void whoIsAskedByNobodyLacksNobody()
    {
        QByteArray document(Good);
        document.replace(LastLine, lastStage("name: Turn, from: ['rota:r']", "[rui, eva]"));
        const auto lacking = [&] {
            return warningsAt(warningsOf(document, nullptr), u"rules[0].approval.stages"_s).size();
        };
        QCOMPARE(lacking(), 1);
        document.replace("window: 8h", "window: 8h\n      automatic: { requesters: ['rota:r'] }");
        QCOMPARE(lacking(), 0);
    }

    void aSlipOfANameIsGuessed()
    {
        const Directory directory = people();
        const auto warnings = warningsAt(
            warningsOf(QByteArray(Good).replace("group:owners", "group:ownerz"), &directory),
            u"rules[0].approval.stages[1].from"_s);
        QCOMPARE(warnings.first().hint, u"Did you mean \"owners\"?"_s);
    }

    void aSecondAccountIsTheSamePerson()
    {
        const Directory directory = people();
        QByteArray document(Good);
        document.replace("person:rui]", "person:rui2]").replace("[group:leads]", "[person:rui]");
        const auto warnings
            = warningsAt(warningsOf(document, &directory), u"rules[0].approval.stages[0]"_s);
        QCOMPARE(warnings.size(), 1);
        QVERIFY2(warnings.first().message.contains(u"cannot be filled for rui2"_s),
                 qPrintable(warnings.first().message));
    }

    void whoLeftIsNobody()
    {
        Directory directory = people();
        directory.disablePerson(u"eva"_s);
        const auto warnings = warningsOf(Good, &directory);
        QCOMPARE(warningsAt(warnings, u"rules[0].approval.stages[1].from"_s).size(), 1);
    }
};

QTEST_APPLESS_MAIN(TestPolicyWarnings)
#include "tst_policywarnings.moc"
