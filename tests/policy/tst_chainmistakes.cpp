// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/policy/mistaketable.h"

using namespace Qt::StringLiterals;
using namespace sallyport;
using namespace sallyport::test;

// Mistakes in chains, conditions, bans, hours and rotas.
class TestChainMistakes : public QObject
{
    Q_OBJECT

private:
    static void chainRows()
    {
        mistakeRow("an escalation after the window", "need: 1 }\n    start",
                   "need: 1, escalate: { after: 8h, to: [group:cto] } }\n    start",
                   "rules[0].approval.stages[0].escalate.after", "never happens", "less than 8h");
        mistakeRow("a reminder after the window", "need: 1 }\n    start",
                   "need: 1, remind: 8h } \n    start", "rules[0].approval.stages[0].remind",
                   "never happens");
        mistakeRow("owners of a target that has none", "[group:leads, person:rui]", "[owners]",
                   "rules[0].approval.stages[0].from[0]", "names nobody");
        mistakeRow("the turn of a rota that is not there", "[group:leads, person:rui]",
                   "['rota:week']", "rules[0].approval.stages[0].from[0]", "names nobody");
        mistakeRow("two stages of one name", "need: 1 }\n    start",
                   "need: 1 }\n        - { name: Lead, from: [group:a] }\n    start",
                   "rules[0].approval.stages[1].name", "has that name");
        mistakeRow("a step beside itself", "- { name: Lead", "- { parallel: [], name: Lead",
                   "rules[0].approval.stages[0].name", "not known here");
        mistakeRow("stages and ways", "      stages:\n", "      any_of: []\n      stages:\n",
                   "rules[0].approval.stages", "not both");
        mistakeRow(
            "one way only", "      stages:\n        - {",
            "      any_of:\n        - { name: One, stages: [{ name: A, from: [group:a] }] }\n"
            "      stages:\n        - {",
            "rules[0].approval.any_of", "two paths");
        mistakeRow("a way of conditions alone", "      stages:\n        - {",
                   "      any_of:\n"
                   "        - { name: A, stages: [{ name: A, from: [group:a] }] }\n"
                   "        - { name: B, stages: [{ name: B, from: [group:a], when: { first_time: "
                   "true } }] }\n"
                   "      stages:\n        - {",
                   "rules[0].approval.any_of[1].stages", "nobody might decide");
        mistakeRow("several at a time, perhaps", "window: 8h", "window: 8h\n      bulk: perhaps",
                   "rules[0].approval.bulk", "true or false");
        mistakeRow("a condition that says nothing", "window: 8h", "window: 8h\n      automatic: {}",
                   "rules[0].approval.automatic", "has to say something");
        mistakeRow("a condition that nothing meets", "window: 8h",
                   "window: 8h\n      automatic: { duration_over: 2h, duration_up_to: 2h }",
                   "rules[0].approval.automatic.duration_up_to", "Nothing is longer");
        mistakeRow("a risk that nothing has", "window: 8h",
                   "window: 8h\n      automatic: { risk_at_least: high, risk_at_most: low }",
                   "rules[0].approval.automatic.risk_at_most", "No risk");
        mistakeRow("a risk of no name", "window: 8h",
                   "window: 8h\n      automatic: { risk_at_most: tiny }",
                   "rules[0].approval.automatic.risk_at_most", "no such risk",
                   "low, medium or high");
        mistakeRow("a tag that no target has", "window: 8h",
                   "window: 8h\n      automatic: { target_tags: [pci] }",
                   "rules[0].approval.automatic.target_tags[0]", "no target with a tag");
        mistakeRow("a ban of everything", "rules:\n", "bans: [{ name: no }]\nrules:\n", "bans[0]",
                   "refuses everything");
        mistakeRow(
            "two bans of one name", "rules:\n",
            "bans: [{ name: no, target: orders-db }, { name: no, profile: writer }]\nrules:\n",
            "bans[1].name", "another ban");
        mistakeRow("a ban of a profile that is not there", "rules:\n",
                   "bans: [{ name: no, target: orders-db, profile: owner }]\nrules:\n",
                   "bans[0].profile", "no profile");
    }

    static void calendarRows()
    {
        const auto hours = [](const char *name, const char *text, const char *path,
                              const char *said, const char *hint = "") {
            const QByteArray wrong = QByteArray("hours: { office: { ") + text + " } }\nrules:\n";
            mistakeRow(name, "rules:\n", wrong.constData(), path, said, hint);
        };
        hours("a zone that is not there",
              "zone: Europe/Berlim, days: [mon], from: '08:00', to: '18:00'", "hours.office.zone",
              "no such time zone", "Europe/Berlin");
        hours("an offset instead of a place",
              "zone: UTC+01:00, days: [mon], from: '08:00', to: '18:00'", "hours.office.zone",
              "no such time zone");
        hours("a day that is not there", "zone: UTC, days: [moon], from: '08:00', to: '18:00'",
              "hours.office.days[0]", "no such day", "mon, tue");
        hours("a time without its zero", "zone: UTC, days: [mon], from: '8:00', to: '18:00'",
              "hours.office.from", "no time of day", "08:00");
        hours("hours over midnight", "zone: UTC, days: [mon], from: '22:00', to: '06:00'",
              "hours.office.to", "not later", "outside");
        mistakeRow("hours that nobody wrote", "window: 8h",
                   "window: 8h\n      automatic: { within: office }",
                   "rules[0].approval.automatic.within", "no hours of that name");
        mistakeRow("a rota of nobody", "rules:\n",
                   "rotas: { week: { zone: UTC, first: 2026-01-05, handover: '09:00', every: 7d, "
                   "people: [] } }\n"
                   "rules:\n",
                   "rotas.week.people", "at least one person");
        mistakeRow("a turn of half a day", "rules:\n",
                   "rotas: { week: { zone: UTC, first: 2026-01-05, handover: '09:00', every: 36h, "
                   "people: [a] } }\n"
                   "rules:\n",
                   "rotas.week.every", "whole days");
        mistakeRow("a day that no month has", "rules:\n",
                   "rotas: { week: { zone: UTC, first: 2026-02-30, handover: '09:00', every: 7d, "
                   "people: [a] } }\n"
                   "rules:\n",
                   "rotas.week.first", "is no day");
    }

private slots:
    void isFoundWhereItIs_data()
    {
        addMistakeColumns();
        chainRows();
        calendarRows();
    }
    void isFoundWhereItIs() { findMistake(); }
};

QTEST_GUILESS_MAIN(TestChainMistakes)
#include "tst_chainmistakes.moc"
