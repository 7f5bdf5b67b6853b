// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/policy/mistaketable.h"

using namespace Qt::StringLiterals;
using namespace sallyport;
using namespace sallyport::test;

// Mistakes in how access ends.
class TestEndMistakes : public QObject
{
    Q_OBJECT

private:
    static void endRows()
    {
        const auto row
            = [](const char *name, const char *wrong, const char *path, const char *said,
                 const char *hint) { mistakeRow(name, "{ mode: kill }", wrong, path, said, hint); };
        row("an end that is not known", "{ mode: wait }", "rules[0].end.mode", "knows no such mode",
            "kill or drain");
        row("an end of which nothing is said", "{}", "rules[0].end", "Nothing is said", "idle");
        row("a drain without a time", "{ mode: drain }", "rules[0].end", "need a time", "within");
        row("a time for what is killed", "{ mode: kill, within: 10m }", "rules[0].end",
            "ended at once", "mode: drain");
        row("a time for what is killed without saying so", "{ within: 10m }", "rules[0].end",
            "ended at once", "mode: drain");
        row("a drain of no time", "{ mode: drain, within: 0m }", "rules[0].end.within", "", "");
        row("a drain for too long", "{ mode: drain, within: 61m }", "rules[0].end.within",
            "may not go on for so long", "at most 1h");
        row("an idle time that no access reaches", "{ idle: 4h }", "rules[0].end.idle",
            "no access lasts longer", "less than 4h");
        row("an unused time that no access reaches", "{ unused: 5h }", "rules[0].end.unused",
            "no access lasts longer", "less than 4h");
        row("an idle time that is none", "{ idle: soon }", "rules[0].end.idle", "", "");
    }

private slots:
    void isFoundWhereItIs_data()
    {
        addMistakeColumns();
        endRows();
    }
    void isFoundWhereItIs() { findMistake(); }
};

QTEST_GUILESS_MAIN(TestEndMistakes)
#include "tst_endmistakes.moc"
