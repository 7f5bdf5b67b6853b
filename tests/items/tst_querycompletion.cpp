// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/querycompletion.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sallyport;

namespace {

const QueryWords Words{ .people = { { u"ana"_s, u"Ana Marić"_s },
                                    { u"mara"_s, u"Mara Lind"_s },
                                    { u"x1"_s, u"Jo Amaral"_s } },
                        .targets = { { u"orders-db"_s, u"Orders database"_s },
                                     { u"ledger-db"_s, u"Ledger database"_s } },
                        .scenarios = { { u"hotfix"_s, u"Hotfix"_s } },
                        .profiles = { u"readonly"_s, u"writer"_s } };

QueryCompletion at(const QString &written)
{
    return completeQuery(written, int(written.size()), Words);
}

// What would be written with the suggestion taken.
QStringList taken(const QString &written)
{
    QStringList all;
    const QueryCompletion completion = at(written);
    for (const QuerySuggestion &suggestion : completion.suggestions)
        all.append(QString(written).replace(completion.from, completion.length, suggestion.insert));
    return all;
}

} // namespace

class TestQueryCompletion : public QObject
{
    Q_OBJECT

private slots:
    void keysComeFirst()
    {
        QCOMPARE(taken(u"ta"_s), QStringList{ u"target:"_s });
        QCOMPARE(taken(u"slow -s"_s),
                 (QStringList{ u"slow -state:"_s, u"slow -scenario:"_s, u"slow -since:"_s }));
        QVERIFY(at(u"ta"_s).suggestions.first().isKey);
        QVERIFY(taken(u"orders"_s).isEmpty());
        QCOMPARE(at({}).suggestions.size(), MostSuggestions);
    }

    void valuesFollow()
    {
        QCOMPARE(taken(u"target:"_s),
                 (QStringList{ u"target:orders-db"_s, u"target:ledger-db"_s }));
        QCOMPARE(taken(u"target:led"_s), QStringList{ u"target:ledger-db"_s });
        QCOMPARE(taken(u"target:orders-db,l"_s).first(), u"target:orders-db,ledger-db"_s);
        QCOMPARE(taken(u"profile:w"_s), QStringList{ u"profile:writer"_s });
        QCOMPARE(taken(u"scenario:"_s), QStringList{ u"scenario:hotfix"_s });
        QCOMPARE(taken(u"state:wi"_s), (QStringList{ u"state:withdrawn"_s }));
        QCOMPARE(taken(u"since:y"_s), QStringList({ u"since:yesterday"_s, u"since:today"_s }));
        QVERIFY(taken(u"reason:x"_s).isEmpty());
        QVERIFY(taken(u"colour:x"_s).isEmpty());
    }

    // Whoever begins like it stands before whoever only has it in the name.
    void peopleAreFoundByNameToo()
    {
        QCOMPARE(taken(u"who:mar"_s), (QStringList{ u"who:mara"_s, u"who:ana"_s, u"who:x1"_s }));
        QCOMPARE(at(u"who:mar"_s).suggestions.first().title, u"Mara Lind"_s);
        QCOMPARE(taken(u"by:\"mara l"_s), QStringList{ u"by:mara"_s });
    }

    void theCursorTellsTheTerm()
    {
        const QueryCompletion completion = completeQuery(u"who:an target:x"_s, 6, Words);
        QCOMPARE(completion.from, 4);
        QCOMPARE(completion.length, 2);
        QCOMPARE(completion.suggestions.first().insert, u"ana"_s);
    }
};

QTEST_APPLESS_MAIN(TestQueryCompletion)
#include "tst_querycompletion.moc"
