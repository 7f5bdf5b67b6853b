// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/requestquery.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace sallyport;

namespace {

using Kind = QueryMistake::Kind;

// 2026-11-12 10:00 in Berlin.
const Instant Now = fromMs(1'794'474'000'000);

RequestQuery read(const QString &written)
{
    const auto query = parseQuery(written, Now, "Europe/Berlin");
    return query ? *query : RequestQuery{ .words = { u"a mistake"_s } };
}

QStringList textsOf(const QList<QueryName> &names)
{
    QStringList texts;
    for (const QueryName &name : names)
        texts.append(name.text);
    return texts;
}

} // namespace

// The language in which people look for requests.
class TestRequestQuery : public QObject
{
    Q_OBJECT

private slots:
    void nothingFindsAll()
    {
        QVERIFY(read({}).isEmpty());
        QVERIFY(read(u"  \t "_s).isEmpty());
    }

    void wordsAreAllMeant()
    {
        QCOMPARE(read(u"orders  slow"_s).words, (QStringList{ u"orders"_s, u"slow"_s }));
        QCOMPARE(read(u"\"orders are slow\""_s).words, QStringList{ u"orders are slow"_s });
        QCOMPARE(read(u"-test"_s).notWords, QStringList{ u"test"_s });
        // What only looks like a term.
        QCOMPARE(read(u"https://wiki/x - :"_s).words,
                 (QStringList{ u"https://wiki/x"_s, u"-"_s, u":"_s }));
    }

    void keysTakeAlternatives()
    {
        const RequestQuery query = read(u"target:orders-db,ledger-db who:ana Who:\"Rui, Costa\""_s);
        QCOMPARE(textsOf(query.target.any), (QStringList{ u"orders-db"_s, u"ledger-db"_s }));
        QCOMPARE(textsOf(query.who.any), (QStringList{ u"ana"_s, u"Rui, Costa"_s }));
        QCOMPARE(query.target.any.at(1).at, 17);
        QCOMPARE(textsOf(read(u"-by:eva"_s).by.none), QStringList{ u"eva"_s });
        QCOMPARE(textsOf(read(u"profile:writer"_s).profile.any), QStringList{ u"writer"_s });
        QCOMPARE(textsOf(read(u"scenario:hotfix"_s).scenario.any), QStringList{ u"hotfix"_s });
    }

    void aReasonIsPartOfIt()
    {
        QCOMPARE(read(u"reason:\"said \\\"no\\\": INC-42\""_s).reasons,
                 QStringList{ u"said \"no\": INC-42"_s });
        QCOMPARE(read(u"-reason:test"_s).notReasons, QStringList{ u"test"_s });
    }

    void statesAreThoseThatPeopleSee()
    {
        QCOMPARE(read(u"state:waiting,Open"_s).phases,
                 (QSet<Phase>{ Phase::Waiting, Phase::Open }));
        QCOMPARE(read(u"state:active"_s).phases,
                 (QSet<Phase>{ Phase::Opening, Phase::Open, Phase::Ending, Phase::Stuck }));
        QCOMPARE(read(u"-state:denied"_s).notPhases, QSet<Phase>{ Phase::Denied });
        for (const QString &word : queryStates())
            QVERIFY2(!read(u"state:"_s + word).phases.isEmpty(), qPrintable(word));
    }

    void momentsAreThoseOfThePlace_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<Instant>("since");
        QTest::addColumn<Instant>("until");
        const Instant midnight = Now - 10h;
        QTest::newRow("ago") << u"30d"_s << Now - 30 * 24h << Now - 30 * 24h;
        QTest::newRow("hours ago") << u"1h30m"_s << Now - 90min << Now - 90min;
        // A day is meant whole.
        QTest::newRow("today") << u"today"_s << midnight << midnight + 24h;
        QTest::newRow("yesterday") << u"yesterday"_s << midnight - 24h << midnight;
        QTest::newRow("a day") << u"2026-11-12"_s << midnight << midnight + 24h;
        QTest::newRow("the day when clocks are put back")
            << u"2026-10-25"_s << midnight - 18 * 24h - 1h << midnight - 17 * 24h;
        QTest::newRow("a time of day") << u"2026-11-12T09:30"_s << Now - 30min << Now - 30min;
        QTest::newRow("in another zone") << u"2026-11-12T09:30Z"_s << Now + 30min << Now + 30min;
    }
    void momentsAreThoseOfThePlace()
    {
        QFETCH(const QString, written);
        QFETCH(const Instant, since);
        QFETCH(const Instant, until);
        QVERIFY(read(u"since:"_s + written).since == since);
        QVERIFY(read(u"until:"_s + written).until == until);
    }

    void mistakesHaveTheirPlace_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("at");
        const auto row
            = [](const char *name, const QString &written, Kind kind, const QString &text, int at) {
                  QTest::newRow(name) << written << int(kind) << text << at;
              };
        row("a key that there is not", u"slow colour:red"_s, Kind::UnknownKey, u"colour"_s, 5);
        row("a key without a value", u"who: "_s, Kind::NoValue, u"who"_s, 0);
        row("an empty value", u"who:\"\""_s, Kind::NoValue, u"who"_s, 0);
        row("a quote that stays open", u"reason:\"INC 42"_s, Kind::OpenQuote, u"INC 42"_s, 7);
        row("a state that there is not", u"state:open,opn"_s, Kind::UnknownState, u"opn"_s, 11);
        row("no moment", u"since:soon"_s, Kind::NoMoment, u"soon"_s, 6);
        row("a day that there is not", u"since:2026-02-30"_s, Kind::NoMoment, u"2026-02-30"_s, 6);
        row("a moment turned round", u"-since:3d"_s, Kind::NotNegated, u"since"_s, 1);
    }
    void mistakesHaveTheirPlace()
    {
        QFETCH(const QString, written);
        QFETCH(const int, kind);
        QFETCH(const QString, text);
        QFETCH(const int, at);
        const auto query = parseQuery(written, Now, "Europe/Berlin");
        QVERIFY(!query);
        QCOMPARE(int(query.error().kind), kind);
        QCOMPARE(query.error().text, text);
        QCOMPARE(query.error().at, at);
    }

    void whatIsQuotedIsReadAsItWas()
    {
        for (const QString &value :
             { u"orders-db"_s, u"Ana Marić"_s, u"a \"b\" \\ c"_s, u"x,y"_s, u":"_s }) {
            QCOMPARE(textsOf(read(u"who:"_s + quotedValue(value)).who.any), QStringList{ value });
        }
        QCOMPARE(quotedValue(u"orders-db"_s), u"orders-db"_s);
    }
};

QTEST_APPLESS_MAIN(TestRequestQuery)
#include "tst_requestquery.moc"
