// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/manualclock.h"
#include "tests/views/samples.h"
#include "tests/views/told.h"

#include <QTest>

namespace sallyport {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// What is news about somebody's own requests and access.
class TestOwnNews : public QObject
{
    Q_OBJECT

private slots:
    void theEndIsToldFifteenFiveAndOneMinutesBefore()
    {
        ManualClock clock(m_clock.now());
        NewsWatch watch(clock);
        RequestItem open = sampleOpen(u"b"_s, u"Ana Marić"_s, u"orders-db"_s, clock.now());
        open.mayExtend = 1h;
        watch.takeAccess({ open });
        const Told news(watch);
        watch.lookAtTime();
        QCOMPARE(news.size(), 0);
        for (const Millis left : { 15min, 5min, 1min }) {
            clock.setWall(open.grant->deadline - left);
            watch.lookAtTime();
            watch.lookAtTime();
            watch.takeAccess({ open });
        }
        QCOMPARE(news.size(), 3);
        QCOMPARE(news.at(0).title, u"writer on orders-db ends in 15 min"_s);
        QCOMPARE(news.at(1).title, u"writer on orders-db ends in 5 min"_s);
        QCOMPARE(news.at(2).title, u"writer on orders-db ends in 1 min"_s);
        QVERIFY(news.first().body.contains(u"more time"_s));
    }

    void ofTimesThatPassedUnseenOnlyTheLastIsTold()
    {
        ManualClock clock(m_clock.now());
        NewsWatch watch(clock);
        const RequestItem open = sampleOpen(u"b"_s, u"Ana Marić"_s, u"orders-db"_s, clock.now());
        watch.takeAccess({ open });
        const Told news(watch);
        clock.setWall(open.grant->deadline - 4min);
        watch.lookAtTime();
        QCOMPARE(news.size(), 1);
        QCOMPARE(news.first().title, u"writer on orders-db ends in 4 min"_s);
    }

    void shortAccessIsNotToldToEndWhenItOpens()
    {
        NewsWatch watch(m_clock);
        watch.takeAccess({});
        const Told news(watch);
        RequestItem open = sampleOpen(u"b"_s, u"Ana Marić"_s, u"orders-db"_s, m_clock.now());
        open.grant->openedAt = m_clock.now();
        open.grant->deadline = m_clock.now() + 10min;
        watch.takeAccess({ open });
        QCOMPARE(news.size(), 1);
        QCOMPARE(news.first().kind, NewsKind::Opened);
    }

    void theEnforcersWarningCountsWhereThisClockIsBehind()
    {
        NewsWatch watch(m_clock);
        RequestItem open = sampleOpen(u"b"_s, u"Ana Marić"_s, u"orders-db"_s, m_clock.now());
        open.grant->warnings = { 30min };
        watch.takeAccess({ open });
        const Told news(watch);
        open.grant->warned = 1;
        watch.takeAccess({ open });
        watch.takeAccess({ open });
        QCOMPARE(news.size(), 1);
        QVERIFY(news.first().title.contains(u"1 h 30 min"_s));
    }

    void theEndIsToldWithHowLateItWas()
    {
        NewsWatch watch(m_clock);
        RequestItem open = sampleOpen(u"b"_s, u"Ana Marić"_s, u"orders-db"_s, m_clock.now());
        watch.takeAccess({ open });
        const Told news(watch);
        open.grant->state = GrantState::Ending;
        open.grant->endDueAt = m_clock.now();
        open.grant->stuck = true;
        watch.takeAccess({ open });
        QCOMPARE(news.size(), 1);
        QCOMPARE(news.last().kind, NewsKind::Stuck);
        open.grant->state = GrantState::Ended;
        open.grant->endReason = EndReason::Expired;
        open.grant->endedAt = m_clock.now() + 40s;
        watch.takeAccess({ open });
        watch.takeAccess({ open });
        QCOMPARE(news.size(), 2);
        QCOMPARE(news.last().kind, NewsKind::Ended);
        QVERIFY(news.last().body.contains(u"closed 40.0\u00a0s late"_s));
    }

    void whatIsDecidedOnMineIsTold_data()
    {
        QTest::addColumn<RequestState>("state");
        QTest::addColumn<QString>("title");
        QTest::newRow("denied") << RequestState::Denied << u"writer on orders-db was denied"_s;
        QTest::newRow("approved") << RequestState::Approved
                                  << u"writer on orders-db was approved"_s;
        QTest::newRow("nobody decided") << RequestState::Lapsed << u"writer on orders-db lapsed"_s;
        QTest::newRow("withdrawn by themself") << RequestState::Withdrawn << QString();
    }

    void whatIsDecidedOnMineIsTold()
    {
        QFETCH(const RequestState, state);
        QFETCH(const QString, title);
        NewsWatch watch(m_clock);
        RequestItem item = request(u"a"_s);
        item.request.ask.reason = u"the secret reason"_s;
        watch.takeAccess({ item });
        const Told news(watch);
        item.request.state = state;
        item.request.dueAt = m_clock.now() + 1h;
        watch.takeAccess({ item });
        watch.takeAccess({ item });
        QCOMPARE(news.size(), title.isEmpty() ? 0 : 1);
        for (const News &each : news) {
            QCOMPARE(each.title, title);
            QVERIFY(!each.body.contains(u"secret"_s));
        }
    }

    void moreTimeIsToldOnce()
    {
        NewsWatch watch(m_clock);
        RequestItem open = sampleOpen(u"b"_s, u"Ana Marić"_s, u"orders-db"_s, m_clock.now());
        watch.takeAccess({ open });
        const Told news(watch);
        open.grant->deadline += 1h;
        watch.takeAccess({ open });
        watch.takeAccess({ open });
        QCOMPARE(news.size(), 1);
        QCOMPARE(news.first().title, u"writer on orders-db was extended"_s);
    }

    void whatBecomesClaimableIsToldOnceAndAtItsTime()
    {
        ManualClock clock(m_clock.now());
        NewsWatch watch(clock);
        RequestItem item = request(u"a"_s);
        watch.takeAccess({ item });
        const Told news(watch);
        item.request.state = RequestState::Approved;
        item.request.startFrom = clock.now() + 2h;
        item.request.startBy = clock.now() + 4h;
        watch.takeAccess({ item });
        QCOMPARE(news.size(), 1);
        QVERIFY(news.first().title.contains(u"was approved"_s));
        clock.advance(2h);
        watch.lookAtTime();
        watch.lookAtTime();
        watch.takeAccess({ item });
        QCOMPARE(news.size(), 2);
        QVERIFY(news.last().title.contains(u"yours to claim"_s));
    }

    void whatWasClaimableAtTheStartIsNoNews()
    {
        NewsWatch watch(m_clock);
        RequestItem item = request(u"a"_s);
        item.request.state = RequestState::Approved;
        item.request.startFrom = m_clock.now();
        item.request.startBy = m_clock.now() + 4h;
        const Told news(watch);
        watch.takeAccess({ item });
        watch.lookAtTime();
        watch.takeAccess({ item });
        QCOMPARE(news.size(), 0);
    }

    void aPlannedStartIsToldShortlyBefore()
    {
        ManualClock clock(m_clock.now());
        NewsWatch watch(clock);
        RequestItem item = request(u"a"_s);
        item.request.state = RequestState::Approved;
        item.request.startFrom = clock.now() + 1h;
        watch.takeAccess({ item });
        const Told news(watch);
        watch.lookAtTime();
        QCOMPARE(news.size(), 0);
        clock.advance(55min);
        watch.lookAtTime();
        watch.lookAtTime();
        QCOMPARE(news.size(), 1);
        QVERIFY(news.first().title.contains(u"starts soon"_s));
    }

    void aQuestionIsTold()
    {
        NewsWatch watch(m_clock);
        RequestItem item = request(u"a"_s);
        watch.takeAccess({ item });
        const Told news(watch);
        item.request.questionBy = u"rui"_s;
        item.questionByName = u"Rui Costa"_s;
        watch.takeAccess({ item });
        watch.takeAccess({ item });
        QCOMPARE(news.size(), 1);
        QCOMPARE(news.first().title, u"Rui Costa asks back"_s);
    }

private:
    RequestItem request(const QString &id) const
    {
        return sampleRequest(id, u"Ana Marić"_s, u"orders-db"_s, m_clock.now());
    }

    const ManualClock m_clock{ fromMs(1'773'750'000'000) };
};

} // namespace sallyport

QTEST_MAIN(sallyport::TestOwnNews)
#include "tst_ownnews.moc"
