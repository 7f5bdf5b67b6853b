// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/people.h"
#include "tests/services/workingoffice.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

#include <algorithm>

using namespace sallyport;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

QString read(const QSqlDatabase &database, const QString &sql)
{
    QSqlQuery query(database);
    if (!query.exec(sql))
        return u"error "_s + query.lastError().nativeErrorCode();
    return query.next() ? query.value(0).toString() : u"no row"_s;
}

} // namespace

// What the server shows to whoever decides in the place of somebody else.
class TestPlacesSeen : public QObject
{
    Q_OBJECT

    static Receipt delegate(WorkingOffice &office, const QString &from, const QString &to)
    {
        Administration administration(office.database(), office.submitter(from));
        const Instant now = office.clock.now();
        const DelegateBody body{ to, now - 1h, now + 24h };
        const auto digest = need(administration.delegate(to.isEmpty() ? DelegateBody() : body));
        office.work();
        return office.receiptOf(digest);
    }

private slots:
    void theChainNamesWhoDecidesInWhosePlace()
    {
        WorkingOffice office;
        QVERIFY(delegate(office, u"omar"_s, u"pia"_s).accepted);
        const QString request = office.file(u"mara"_s, office.ask());
        const PersonRef pia{ .id = u"pia"_s, .name = u"Pia Berg"_s, .actingFor = u"Omar Haddad"_s };
        RequestDetail seen = office.detail(request, u"pia"_s);
        QVERIFY(seen.item.mineToDecide);
        QVERIFY(seen.can.approve && seen.can.deny);
        QVERIFY(seen.stages.first().eligible.contains(pia));
        const auto queue
            = need(office.reader().queue(QueueKind::MineToDecide, u"pia"_s, office.clock.now()));
        QCOMPARE(queue.size(), 1);

        QVERIFY(office.say(IntentKind::Approve, u"pia"_s, request).accepted);
        seen = office.detail(request, u"pia"_s);
        QCOMPARE(seen.stages.first().decided, QList<PersonRef>{ pia });
        QCOMPARE(seen.item.request.decisions.first().actingFor, u"omar"_s);
    }

    void whatIsFiledNextIsForeseenWithWhoStandsIn()
    {
        WorkingOffice office;
        QVERIFY(delegate(office, u"omar"_s, u"pia"_s).accepted);
        const auto shownTo = [&](const QString &person) {
            const AskPreview shown
                = need(office.reader().preview(person, office.ask(), office.clock.now()));
            return std::ranges::any_of(shown.stages.first().eligible, [](const PersonRef &one) {
                return one.id == u"pia"_s && one.actingFor == u"Omar Haddad"_s;
            });
        };
        QVERIFY(shownTo(u"mara"_s));
        QVERIFY(!shownTo(u"pia"_s)); // it would be her own
    }

    void itIsInTheRegistryUntilItIsTakenBack()
    {
        WorkingOffice office;
        QVERIFY(delegate(office, u"omar"_s, u"pia"_s).accepted);
        const auto item = [&](const QString &person) {
            const auto people = need(readPeople(office.database()));
            return *std::ranges::find(people, person,
                                      [](const PersonItem &one) { return one.person.id; });
        };
        const Instant now = office.clock.now();
        QCOMPARE(item(u"omar"_s).away,
                 std::optional(PlaceItem{ u"pia"_s, u"Pia Berg"_s, now - 1h, now + 24h }));
        QCOMPARE(item(u"pia"_s).places.size(), 1);
        QCOMPARE(item(u"pia"_s).places.first().name, u"Omar Haddad"_s);
        QCOMPARE(withoutOver({ item(u"omar"_s) }, now + 24h).first().away, std::nullopt);
        QVERIFY(withoutOver({ item(u"pia"_s) }, now + 24h).first().places.isEmpty());
        QVERIFY(withoutOver({ item(u"omar"_s) }, now + 24h - 1ms).first().away);

        QVERIFY(delegate(office, u"omar"_s, {}).accepted);
        QVERIFY(!item(u"omar"_s).away);
        QCOMPARE(delegate(office, u"omar"_s, u"omar2"_s).code, u"delegation-invalid"_s);
    }

    void aPersonDisabledLeavesNoDecisionInTheirPlace()
    {
        WorkingOffice office;
        QVERIFY(delegate(office, u"omar"_s, u"pia"_s).accepted);
        Ask ask = office.ask();
        ask.scenario = u"hotfix"_s;
        ask.profile = u"writer"_s;
        ask.fields.clear();
        const QString request = office.file(u"mara"_s, ask);
        QVERIFY(office.say(IntentKind::Approve, u"pia"_s, request).accepted);
        Administration administration(office.database(), office.submitter());
        need(administration.disablePerson(u"omar"_s));
        office.work();
        QVERIFY(office.detail(request, u"mara"_s).item.request.decisions.isEmpty());
    }

    // omar, whom the stage asks through his group, is away by the server's own clock.
    void whoHoldsAPlaceSeesWhatItSees_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("seen");
        const QString to
            = u"INSERT INTO delegation (person_id, delegate_id, since, until) SELECT 'omar', "
              "'pia', now + 3600000 * %1, now + 3600000 * %2 FROM (SELECT (extract(epoch FROM "
              "clock_timestamp()) * 1000)::bigint AS now) AS clock"_s;
        QTest::newRow("in its time") << to.arg(-1).arg(1) << u"1"_s;
        QTest::newRow("before") << to.arg(1).arg(2) << u"0"_s;
        QTest::newRow("after") << to.arg(-2).arg(-1) << u"0"_s;
        QTest::newRow("of somebody who left")
            << u"WITH gone AS (UPDATE person SET active = 0 WHERE id = 'omar') "_s
                + to.arg(-1).arg(1)
            << u"0"_s;
        QTest::newRow("of an officer's all-seeing eye")
            << QString(to.arg(-1).arg(1)).replace(u"omar"_s, u"olga"_s) << u"0"_s;
    }
    void whoHoldsAPlaceSeesWhatItSees()
    {
        QFETCH(const QString, change);
        QFETCH(const QString, seen);
        WorkingOffice office(Backend::Postgresql);
        const QString request = office.file(u"mara"_s, office.ask());
        QVERIFY(office.say(IntentKind::Approve, u"ines"_s, request).accepted);
        QVERIFY(Office::exec(office.owner(), change));
        const QSqlDatabase pia = office.connectionOf(u"pia"_s);
        for (const QString &table : { u"request"_s, u"access_grant"_s })
            QCOMPARE(read(pia, u"SELECT count(*) FROM "_s + table), seen);
        const QString one = u"SELECT sees_request('%1')::text"_s.arg(request);
        QCOMPARE(read(pia, one), seen == u"1" ? u"true"_s : u"false"_s);
        QCOMPARE(read(pia, u"SELECT (count(*) > 0)::int FROM event"_s), seen);
    }
};

QTEST_GUILESS_MAIN(TestPlacesSeen)
#include "tst_placesseen.moc"
