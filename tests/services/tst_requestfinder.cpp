// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/requestdensity.h"
#include "models/services/requestfinder.h"
#include "tests/services/workingoffice.h"
#include "tests/support/backends.h"

#include <QTest>

using namespace sallyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Ask hotfix()
{
    return { .scenario = u"hotfix"_s,
             .target = u"orders-db"_s,
             .profile = u"writer"_s,
             .duration = 1h,
             .reason = u"Release 4.2.1 needs a column"_s };
}

} // namespace

// What people write finds what it says, in a ledger that the real enforcer wrote.
class TestRequestFinder : public QObject
{
    Q_OBJECT

    std::unique_ptr<WorkingOffice> m_office;
    QString m_denied; // mara's, by ines
    QString m_open; // mara's, approved by omar
    QString m_fix; // pia's, half an hour later; omar approved, security is still asked

    Result<FoundRequests> find(const QString &written, int limit = 100,
                               const std::optional<FindPlace> &from = std::nullopt) const
    {
        const auto query = parseQuery(written, m_office->clock.now(), "UTC");
        if (!query)
            return fail(ErrorCode::Invalid, query.error().text);
        return RequestFinder(m_office->database()).find(*query, u"sven"_s, limit, from);
    }
    // However many stretches of the ledger it takes.
    QStringList foundAtLast(const QString &written, int *calls) const
    {
        QStringList ids;
        std::optional<FindPlace> place;
        do {
            const auto answer = find(written, 100, place);
            if (!answer)
                return { answer.error().detail };
            for (const RequestItem &item : answer->items)
                ids.append(item.request.id);
            place = answer->next;
            ++*calls;
        } while (place);
        return ids;
    }
    QStringList found(const QString &written) const
    {
        const auto answer = find(written);
        if (!answer)
            return { answer.error().detail };
        if (answer->mistake)
            return { u"mistake: "_s + answer->mistake->text };
        QStringList ids;
        for (const RequestItem &item : answer->items)
            ids.append(item.request.id);
        return ids;
    }

private slots:
    void initTestCase_data() { addBackendRows(); }
    void init()
    {
        m_office = std::make_unique<WorkingOffice>(runningBackend());
        m_denied = m_office->file(u"mara"_s, m_office->ask(u"The replica is slow"_s));
        m_office->say(IntentKind::Deny, u"ines"_s, m_denied, u"Use another one"_s);
        m_office->pass(1min);
        m_open = m_office->file(u"mara"_s, m_office->ask(u"Checkout hangs, INC-42"_s));
        m_office->say(IntentKind::Approve, u"omar"_s, m_open);
        m_office->pass(30min);
        m_fix = m_office->file(u"pia"_s, hotfix());
        m_office->say(IntentKind::Approve, u"omar"_s, m_fix);
    }
    void cleanup() { m_office.reset(); }

    void itFinds()
    {
        m_office->pass(1s);
        const QString first = m_office->file(u"mara"_s, m_office->ask());
        const QStringList all{ first, m_fix, m_open, m_denied };
        QCOMPARE(found({}), all);
        QCOMPARE(found(u"who:pia"_s), QStringList{ m_fix });
        QCOMPARE(found(u"who:\"mara lind\" state:denied"_s), QStringList{ m_denied });
        QCOMPARE(found(u"-who:mara"_s), QStringList{ m_fix });
        QCOMPARE(found(u"who:mara,pia target:orders-db"_s), all);
        QCOMPARE(found(u"by:omar"_s), QStringList({ m_fix, m_open }));
        QCOMPARE(found(u"by:ines"_s), QStringList{ m_denied });
        QCOMPARE(found(u"-by:omar -by:ines"_s), QStringList{ first });
        QCOMPARE(found(u"scenario:hotfix"_s), QStringList{ m_fix });
        QCOMPARE(found(u"profile:writer"_s), QStringList{ m_fix });
        QCOMPARE(found(u"reason:inc-42"_s), QStringList{ m_open });
        QCOMPARE(found(u"-reason:checkout -reason:release"_s), QStringList{ m_denied });
        QCOMPARE(found(u"replica slow"_s), QStringList{ m_denied });
        QCOMPARE(found(u"slow checkout"_s), QStringList());
        QCOMPARE(found(u"-slow"_s), QStringList({ first, m_fix, m_open }));
    }

    void statesAreThoseOfRequestAndAccessTogether()
    {
        QCOMPARE(found(u"state:waiting"_s), QStringList{ m_fix });
        QCOMPARE(found(u"state:open"_s), QStringList{ m_open });
        QCOMPARE(found(u"state:active who:mara"_s), QStringList{ m_open });
        QCOMPARE(found(u"state:active who:pia"_s), QStringList());
        QCOMPARE(found(u"-state:open -state:waiting"_s), QStringList{ m_denied });
        m_office->say(IntentKind::Revoke, u"sven"_s, m_open, u"Enough"_s);
        m_office->pass(1min);
        QCOMPARE(found(u"state:ended"_s), QStringList{ m_open });
        QCOMPARE(found(u"state:ended,denied"_s), QStringList({ m_open, m_denied }));
    }

    void timeNarrows()
    {
        QCOMPARE(found(u"since:10m"_s), QStringList{ m_fix });
        QCOMPARE(found(u"until:10m"_s), QStringList({ m_open, m_denied }));
        QCOMPARE(found(u"since:2h until:30m30s who:mara"_s), QStringList{ m_denied });
    }

    void namesThatNobodyHasAreSaid()
    {
        QCOMPARE(found(u"who:nobody"_s), QStringList{ u"mistake: nobody"_s });
        QCOMPARE(found(u"-by:nobody"_s), QStringList{ u"mistake: nobody"_s });
        // What the policy does not know may have been asked for under an earlier one.
        QCOMPARE(found(u"target:old-db"_s), QStringList());
    }

    void itGoesOnWhereItStopped()
    {
        const auto first = need(find(u"who:mara,pia"_s, 2));
        QCOMPARE(first.items.size(), 2);
        QVERIFY(first.next);
        const auto rest = need(find(u"who:mara,pia"_s, 2, first.next));
        QCOMPARE(rest.items.size(), 1);
        QCOMPARE(rest.items.first().request.id, m_denied);
        QVERIFY(!rest.next);
        const auto live = need(find(u"state:active"_s, 1));
        QCOMPARE(live.items.size(), 1);
        QVERIFY(!live.next);
    }

    void itGoesOnAmongThoseThatWordsLeadTo()
    {
        const auto first = need(find(u"lind orders-db"_s, 1));
        QCOMPARE(first.items.size(), 0); // a name is not among what is written about it
        const auto newest = need(find(u"orders-db mara"_s, 1));
        QCOMPARE(newest.items.size(), 1);
        QCOMPARE(newest.items.first().request.id, m_open);
        QVERIFY(newest.next);
        const auto rest = need(find(u"orders-db mara"_s, 1, newest.next));
        QCOMPARE(rest.items.size(), 1);
        QCOMPARE(rest.items.first().request.id, m_denied);
        QVERIFY(!rest.next);
    }

    // No index leads to two letters.
    void shortWordsAreLookedForAStretchAtATime()
    {
        m_office->pass(24h * 100);
        const QString late = m_office->file(u"mara"_s, m_office->ask());
        int calls = 0;
        QCOMPARE(foundAtLast(u"db"_s, &calls), QStringList({ late, m_fix, m_open, m_denied }));
        QVERIFY(calls > 1);
        QCOMPARE(foundAtLast(u"-reason:hangs db"_s, &calls), QStringList({ m_fix, m_denied }));
        QCOMPARE(foundAtLast(u"since:1h db"_s, &calls), QStringList{ late });
        QCOMPARE(foundAtLast(u"until:1h db who:mara"_s, &calls), QStringList({ m_open, m_denied }));
        QCOMPARE(foundAtLast(u"qq"_s, &calls), QStringList());
    }

    void grantsAreThoseOfThePage()
    {
        m_office->say(IntentKind::Revoke, u"sven"_s, m_open, u"Enough"_s);
        m_office->pass(1min);
        const auto ended = need(find(u"who:mara"_s)).items;
        QCOMPARE(ended.size(), 2);
        QVERIFY(ended.first().grant);
        QCOMPARE(ended.first().grant->requestId, m_open);
        QVERIFY(!ended.last().grant);
    }

    void requestsAreCounted_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<bool>("byTarget");
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("by person, the busiest first")
            << u""_s << false << QStringList({ u"Mara Lind 2 0"_s, u"Pia Berg 0 1"_s });
        QTest::newRow("by target") << u""_s << true << QStringList{ u"Orders database 2 1"_s };
        QTest::newRow("of one person") << u"who:pia"_s << false << QStringList{ u"Pia Berg 0 1"_s };
        QTest::newRow("of what there is none") << u"target:files"_s << true << QStringList();
        QTest::newRow("of somebody who is not there") << u"who:zed"_s << false << QStringList();
        QTest::newRow("of a time") << u"since:10m"_s << false << QStringList{ u"Pia Berg 0 1"_s };
    }
    void requestsAreCounted()
    {
        QFETCH(const QString, written);
        QFETCH(const bool, byTarget);
        QFETCH(const QStringList, lines);
        const Instant now = m_office->clock.now();
        const auto query = parseQuery(written, now, "UTC");
        QVERIFY(query && isCountable(*query));
        const auto density = need(readDensity(m_office->database(), *query,
                                              byTarget ? DensityBy::Target : DensityBy::Person,
                                              { now - 2h, now - 15min, now + 1ms }));
        QStringList counted;
        for (const DensityLane &lane : density.lanes)
            counted << u"%1 %2 %3"_s.arg(lane.title)
                           .arg(lane.parts.first().requests)
                           .arg(lane.parts.last().requests);
        QCOMPARE(counted, lines);
    }

    void onlyWhatAnIndexKnowsIsCounted()
    {
        for (const auto &written : { u"state:open"_s, u"-state:open"_s, u"by:omar"_s, u"slow"_s,
                                     u"-slow"_s, u"reason:slow"_s, u"-reason:slow"_s })
            QVERIFY2(!isCountable(*parseQuery(written, Instant())), qPrintable(written));
        QVERIFY(isCountable(
            *parseQuery(u"who:a target:b profile:c scenario:d since:1h until:2h"_s, Instant())));
    }

    void theWordsForCompletionAreTheLedgers()
    {
        const QueryWords words = need(queryWords(m_office->database()));
        QVERIFY(words.people.contains(PersonRef{ .id = u"mara"_s, .name = u"Mara Lind"_s }));
        QVERIFY(words.targets.contains({ u"orders-db"_s, u"Orders database"_s }));
        QVERIFY(words.scenarios.contains({ u"hotfix"_s, u"Hotfix"_s }));
        QVERIFY(words.profiles.contains(u"writer"_s));
    }
};

QTEST_GUILESS_MAIN(TestRequestFinder)
#include "tst_requestfinder.moc"
