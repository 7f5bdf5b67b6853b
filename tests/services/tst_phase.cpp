// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/phase.h"
#include "models/services/standstill.h"

#include <QTest>

using namespace sallyport;
using namespace Qt::StringLiterals;

class TestPhase : public QObject
{
    Q_OBJECT

private slots:
    void aCallThatFailsStandsStillUntilOneWorks()
    {
        const auto event = [](EventKind kind) {
            LoggedEvent logged;
            logged.event.kind = kind;
            return logged;
        };
        RequestDetail detail;
        detail.events = { event(EventKind::OpeningFailed) };
        QVERIFY(!standstillOf(detail)); // nothing is opened or ended
        detail.item.grant = Grant{};
        detail.item.grant->state = GrantState::Opening;
        QVERIFY(standstillOf(detail));
        detail.item.grant->plannedAt = fromMs(100'000);
        QVERIFY(!isHeldBack(detail, fromMs(200'000))); // it was tried
        const QList<LoggedEvent> tried = std::exchange(detail.events, {});
        QVERIFY(!isHeldBack(detail, fromMs(105'000)));
        QVERIFY(isHeldBack(detail, fromMs(111'000)));
        QVERIFY(isHeldBack(detail, fromMs(90'000))); // a clock that was set back
        detail.events = tried;
        detail.events += event(EventKind::Opened);
        detail.item.grant->state = GrantState::Ending;
        QVERIFY(!standstillOf(detail));
        detail.events += { event(EventKind::EndDue), event(EventKind::EndingFailed) };
        QCOMPARE(standstillOf(detail)->kind, EventKind::EndingFailed);
        detail.events += event(EventKind::LoginClosed);
        QVERIFY(!standstillOf(detail));
    }

    void whatFailedInAnEarlierOccurrenceIsOver()
    {
        LoggedEvent failed;
        failed.event.kind = EventKind::OpeningFailed;
        failed.event.grantId = u"first"_s;
        RequestDetail detail;
        detail.events = { failed };
        detail.item.grant = Grant{ .id = u"second"_s, .state = GrantState::Opening };
        QVERIFY(!standstillOf(detail));
        detail.item.grant->id = u"first"_s;
        QVERIFY(standstillOf(detail));
    }

    void betweenTwoOccurrencesItIsApproved()
    {
        Request request{ .state = RequestState::Approved };
        request.startFrom = fromMs(2000);
        const Grant earlier{ .state = GrantState::Ended, .plannedAt = fromMs(1000) };
        QCOMPARE(phaseOf(request, earlier), Phase::Ended);
        request.occurrence = 2;
        QCOMPARE(phaseOf(request, earlier), Phase::Approved);
        request.state = RequestState::Withdrawn;
        QCOMPARE(phaseOf(request, earlier), Phase::Withdrawn);
        const Grant open{ .state = GrantState::Active, .plannedAt = fromMs(2000) };
        QCOMPARE(phaseOf(request, open), Phase::Open);
    }

    void oneWordSaysHowThingsStand_data()
    {
        QTest::addColumn<RequestState>("request");
        QTest::addColumn<int>("grant"); // -1: none
        QTest::addColumn<bool>("stuck");
        QTest::addColumn<QString>("word");
        const auto with = [](GrantState state) { return static_cast<int>(state); };
        QTest::newRow("undecided") << RequestState::Pending << -1 << false << u"waiting"_s;
        QTest::newRow("approved before its grant is planned")
            << RequestState::Approved << -1 << false << u"approved"_s;
        QTest::newRow("being opened")
            << RequestState::Approved << with(GrantState::Opening) << false << u"opening"_s;
        QTest::newRow("open") << RequestState::Approved << with(GrantState::Active) << false
                              << u"open"_s;
        QTest::newRow("being ended")
            << RequestState::Approved << with(GrantState::Ending) << false << u"ending"_s;
        QTest::newRow("an ending that does not end is an alarm")
            << RequestState::Approved << with(GrantState::Ending) << true << u"stuck"_s;
        QTest::newRow("over") << RequestState::Approved << with(GrantState::Ended) << false
                              << u"ended"_s;
        QTest::newRow("approved and never opened")
            << RequestState::Approved << with(GrantState::Lapsed) << false << u"lapsed"_s;
        QTest::newRow("denied") << RequestState::Denied << -1 << false << u"denied"_s;
        QTest::newRow("denied while it was opened, and still ending")
            << RequestState::Denied << with(GrantState::Ending) << false << u"ending"_s;
        QTest::newRow("taken back") << RequestState::Withdrawn << -1 << false << u"withdrawn"_s;
        QTest::newRow("nobody decided in time")
            << RequestState::Lapsed << -1 << false << u"lapsed"_s;
    }

    void oneWordSaysHowThingsStand()
    {
        QFETCH(const RequestState, request);
        QFETCH(const int, grant);
        QFETCH(const bool, stuck);
        Request asked;
        asked.state = request;
        std::optional<Grant> given;
        if (grant >= 0) {
            given.emplace();
            given->state = static_cast<GrantState>(grant);
            given->stuck = stuck;
        }
        QTEST(phaseName(phaseOf(asked, given)), "word");
    }
};

QTEST_GUILESS_MAIN(TestPhase)
#include "tst_phase.moc"
