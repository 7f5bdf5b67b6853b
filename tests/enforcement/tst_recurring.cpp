// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/reader.h"
#include "models/services/requestfinder.h"
#include "tests/enforcement/office.h"
#include "tests/support/backends.h"
#include "tests/support/verify.h"

#include <QTest>

using namespace sallyport;
using namespace sallyport::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// It is Monday, 21 September 2026, 14:13:20 in UTC; the second one is on Thursday.
constexpr Millis UntilFirst = 5h + 46min + 40s;
constexpr Millis BetweenStarts = 72h;

Ask evenings()
{
    Ask ask = Office::ask(1h);
    ask.recurrence = Recurrence{ .days = { 1, 4 },
                                 .from = QTime(22, 0),
                                 .zone = "Europe/Berlin",
                                 .first = QDate(2026, 9, 21),
                                 .last = QDate(2026, 9, 24) };
    return ask;
}

// Filed by ana and approved by rui. The request's id.
QString approve(Office &office)
{
    const QString id = QString::fromLatin1(randomBytes(16).toHex());
    const Receipt filed = office.act(u"ana"_s, IntentKind::File, evenings(), id);
    const Receipt approved = office.act(u"rui"_s, IntentKind::Approve, TextBody{}, id);
    return filed.accepted && approved.accepted ? id : u"refused: "_s + filed.code + approved.code;
}

} // namespace

// Access that recurs: each occurrence is a grant of its own, on the ledger and on the target.
class TestRecurring : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { addBackendRows(); }

    void eachOccurrenceIsAGrantOfItsOwn()
    {
        Office office(runningBackend());
        SP_VERIFY(office.open());
        const QString id = approve(office);
        const QString first = grantIdFor(id, 1, 1);
        const QString second = grantIdFor(id, 1, 2);
        office.pass(UntilFirst - 1s);
        QVERIFY(!office.target.logIn(first));
        office.pass(2s);
        QVERIFY(office.target.logIn(first));
        office.pass(1h);
        QVERIFY(!office.target.logIn(first));
        QCOMPARE(office.grant(first).state, GrantState::Ended);
        QVERIFY(office.target.objects.isEmpty());
        QCOMPARE(office.request(id).occurrence, 2);

        office.pass(BetweenStarts - 1h);
        QVERIFY(office.target.logIn(second));
        QCOMPARE(office.grant(first).state, GrantState::Ended); // its row stays as it was
        QCOMPARE(office.grant(second).deadline, office.grant(first).deadline + BetweenStarts);
        office.pass(1h);
        QCOMPARE(office.grant(second).state, GrantState::Ended);
        QVERIFY(office.target.objects.isEmpty());
        QCOMPARE(office.log(EventKind::Opened).size(), 2);
        QCOMPARE(office.auditFindings(), QString());

        const auto found = RequestFinder(office.database()).find({}, u"ana"_s, 1);
        SP_VERIFY(found);
        QCOMPARE(found->items.first().grant->id, second);
        QCOMPARE(found->items.first().earlier, QList<Grant>{ office.grant(first) });
    }

    // Security sees what would come again before signing that it shall not.
    void betweenTwoOccurrencesItIsAmongWhatWouldEnd()
    {
        Office office(runningBackend());
        SP_VERIFY(office.open());
        const QString id = approve(office);
        office.pass(UntilFirst + 2h);
        const auto guards = Reader(office.database()).safeguards(u"kofi"_s);
        SP_VERIFY(guards);
        QCOMPARE(guards->live.size(), 1);
        QVERIFY(guards->live.first().recurring);
        QCOMPARE(guards->live.first().grant.requestId, id);
        QCOMPARE(endedBy({ u"ana"_s, {}, {} }, guards->live).size(), 1);
        QVERIFY(endedBy({ u"rui"_s, {}, {} }, guards->live).isEmpty());
        office.pass(BetweenStarts - 2h);
        const auto open = Reader(office.database()).safeguards(u"kofi"_s);
        SP_VERIFY(open);
        QCOMPARE(open->live.size(), 1);
        QVERIFY(!open->live.first().recurring);
    }

    // Nobody would open the next one if the enforcer went home meanwhile.
    void theEnforcerIsNeededUntilTheLastOccurrence()
    {
        Office office(runningBackend());
        SP_VERIFY(office.open());
        QVERIFY(!office.enforcer->hasOpeningAhead());
        const QString id = approve(office);
        QVERIFY(office.enforcer->hasOpeningAhead());
        office.pass(UntilFirst + 2h);
        QVERIFY(office.enforcer->hasOpeningAhead());
        QVERIFY(office.act(u"ana"_s, IntentKind::Withdraw, TextBody{}, id).accepted);
        QVERIFY(!office.enforcer->hasOpeningAhead());
    }

    // Down from the first day to the middle of the last occurrence: that one opens for what is
    // left of it.
    void I2_anEnforcerThatWasDownOpensOnlyWhatIsLeft()
    {
        Office office(runningBackend());
        SP_VERIFY(office.open());
        const QString id = approve(office);
        office.crash();
        office.letLeaseRunOut();
        office.clock.advance(UntilFirst + BetweenStarts + 30min);
        SP_VERIFY(office.startEnforcer());
        office.pass(5s);
        const QList<Event> skipped = office.log(EventKind::OccurrenceSkipped);
        QCOMPARE(skipped.size(), 1);
        QCOMPARE(skipped.first().data.value(u"because"_s).toString(), u"missed"_s);
        const QString second = grantIdFor(id, 1, 2);
        QVERIFY(office.target.logIn(second));
        QCOMPARE(office.grant(second).deadline, office.request(id).endBy);
        office.pass(30min);
        QVERIFY(!office.target.logIn(second));
    }

    // Between two occurrences nothing of it is live, and it is found again.
    void aRestartBetweenTwoOpensTheSecond()
    {
        Office office(runningBackend());
        SP_VERIFY(office.open());
        const QString id = approve(office);
        office.pass(UntilFirst + 2h);
        office.crash();
        office.letLeaseRunOut();
        SP_VERIFY(office.startEnforcer());
        office.pass(BetweenStarts - 2h + 1s);
        QVERIFY(office.target.logIn(grantIdFor(id, 1, 2)));
    }

    void revokingEndsTheRest()
    {
        Office office(runningBackend());
        SP_VERIFY(office.open());
        const QString id = approve(office);
        office.pass(UntilFirst + 1s);
        QVERIFY(office.target.logIn(grantIdFor(id, 1, 1)));
        QVERIFY(office.act(u"kofi"_s, IntentKind::Revoke, TextBody{ u"Not needed any more"_s }, id)
                    .accepted);
        office.pass(BetweenStarts);
        QVERIFY(office.target.objects.isEmpty());
        QCOMPARE(office.log(EventKind::Opened).size(), 1);
    }

    void anOrderToEndEverythingEndsWhatIsBetweenTwo()
    {
        Office office(runningBackend());
        SP_VERIFY(office.open());
        const QString id = approve(office);
        office.pass(UntilFirst + 2h);
        QVERIFY(office.target.objects.isEmpty());
        QVERIFY(
            office.act(u"kofi"_s, IntentKind::EndAll, EndAllBody{ .text = u"A theft"_s }).accepted);
        QCOMPARE(office.request(id).state, RequestState::Lapsed);
        office.pass(BetweenStarts);
        QVERIFY(office.target.objects.isEmpty());
        QCOMPARE(office.log(EventKind::Opened).size(), 1);
        QCOMPARE(office.auditFindings(), QString());
    }
};

QTEST_GUILESS_MAIN(TestRecurring)
#include "tst_recurring.moc"
