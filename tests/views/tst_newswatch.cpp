// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/manualclock.h"
#include "tests/views/samples.h"
#include "tests/views/told.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace sallyport {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestNewsWatch : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"org.sallyport"_s);
        QCoreApplication::setApplicationName(u"tst_newswatch"_s);
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    }

    void init() { QSettings().clear(); }

    void whatWasThereAtTheStartIsNoNews()
    {
        NewsWatch watch(m_clock);
        const Told news(watch);
        watch.takeQueue({ request(u"a"_s) });
        watch.takeAccess({ sampleOpen(u"b"_s, u"Ana Marić"_s, u"orders-db"_s, m_clock.now()) });
        QCOMPARE(news.size(), 0);
    }

    void aNewDecisionIsToldOnce()
    {
        NewsWatch watch(m_clock);
        watch.takeQueue({});
        const Told news(watch);
        watch.takeQueue({ request(u"a"_s) });
        watch.takeQueue({ request(u"a"_s) });
        QCOMPARE(news.size(), 1);
        QCOMPARE(news.first().item.request.id, u"a"_s);
    }

    void aNewRevisionIsNews()
    {
        NewsWatch watch(m_clock);
        watch.takeQueue({ request(u"a"_s) });
        const Told news(watch);
        RequestItem amended = request(u"a"_s);
        amended.request.revision = 2;
        watch.takeQueue({ amended });
        QCOMPARE(news.size(), 1);
    }

    void remindersAndEscalationsAreTold()
    {
        NewsWatch watch(m_clock);
        RequestItem item = request(u"a"_s);
        watch.takeQueue({ item });
        const Told news(watch);
        item.request.marks = { { .stage = 0, .reminded = 1 } };
        watch.takeQueue({ item });
        watch.takeQueue({ item });
        QCOMPARE(news.size(), 1);
        QVERIFY(news.last().body.startsWith(u"Still waits"_s));
        item.request.marks = { { .stage = 0, .escalated = true, .reminded = 2 } };
        watch.takeQueue({ item });
        QCOMPARE(news.size(), 2);
        QVERIFY(news.last().body.contains(u"others are asked"_s));
    }

    void afterARestartNothingIsToldAgain()
    {
        const RequestItem open
            = sampleOpen(u"b"_s, u"Ana Marić"_s, u"orders-db"_s, m_clock.now() - 86min);
        {
            NewsWatch watch(m_clock);
            watch.begin(NewsMemory(u"seat"_s));
            watch.takeQueue({});
            watch.takeAccess({});
            const Told news(watch);
            watch.takeQueue({ request(u"a"_s) });
            watch.takeAccess({ open });
            QCOMPARE(news.size(), 3); // waits, is open, ends in 4 min
            watch.keep({});
        }
        NewsWatch next(m_clock);
        next.begin(NewsMemory(u"seat"_s));
        const Told news(next);
        next.takeQueue({ request(u"a"_s) });
        next.takeAccess({ open });
        next.lookAtTime();
        QCOMPARE(news.size(), 0);
    }

    void whatCameWhileTheConsoleWasOffIsToldAfterwards()
    {
        {
            NewsWatch watch(m_clock);
            watch.begin(NewsMemory(u"seat"_s));
            watch.takeQueue({ request(u"a"_s) });
            watch.keep({});
        }
        NewsWatch next(m_clock);
        next.begin(NewsMemory(u"seat"_s));
        const Told news(next);
        next.takeQueue({ request(u"a"_s), request(u"new"_s) });
        QCOMPARE(news.size(), 1);
        QCOMPARE(news.first().item.request.id, u"new"_s);
    }

    void whatIsHeldBackWhenTheConsoleEndsIsToldByTheNext()
    {
        NewsWatch watch(m_clock);
        watch.begin(NewsMemory(u"seat"_s));
        watch.takeQueue({});
        const Told found(watch);
        watch.takeQueue({ request(u"held"_s), request(u"told"_s) });
        QCOMPARE(found.size(), 2);
        watch.keep({ found.first().key });
        NewsWatch next(m_clock);
        next.begin(NewsMemory(u"seat"_s));
        const Told news(next);
        next.takeQueue({ request(u"held"_s), request(u"told"_s) });
        QCOMPARE(news.size(), 1);
        QCOMPARE(news.first().item.request.id, u"held"_s);
        watch.keep({}); // told after all
        QVERIFY(!NewsMemory(u"seat"_s).note(found.first().key));
    }

    void anotherSeatRemembersNothingOfThisOne()
    {
        NewsMemory memory(u"seat"_s);
        QVERIFY(memory.note(u"waits a 1"_s));
        QVERIFY(!memory.note(u"waits a 1"_s));
        memory.keep();
        QVERIFY(!NewsMemory(u"seat"_s).isNew());
        QVERIFY(!NewsMemory(u"seat"_s).note(u"waits a 1"_s));
        QVERIFY(NewsMemory(u"other"_s).isNew());
        const QSettings settings;
        for (const QString &key : settings.allKeys()) {
            QVERIFY(!key.contains(u"seat"_s));
            QVERIFY(!settings.value(key).toStringList().join(u' ').contains(u"waits"_s));
        }
    }

    void aThousandTimesAsMuchIsNotKept()
    {
        NewsMemory memory(u"seat"_s);
        for (int at = 0; at < 5000; ++at)
            memory.note(QString::number(at));
        memory.note(u"0"_s); // still so, hence still remembered
        memory.forget(u"4999"_s);
        memory.note(u"one more"_s);
        memory.keep();
        NewsMemory next(u"seat"_s);
        QVERIFY(!next.note(u"0"_s));
        QVERIFY(next.note(u"1"_s));
        QVERIFY(next.note(u"4999"_s));
        QVERIFY(!next.note(u"4998"_s));
    }

    void anEmergencyIsToldWhenItOpensAndWhenItIsToBeReviewed()
    {
        ManualClock clock(m_clock.now());
        NewsWatch watch(clock);
        watch.takeReviews({});
        const Told news(watch);
        RequestItem item = sampleOpen(u"e"_s, u"Jun Tanaka"_s, u"orders-db"_s, clock.now());
        item.request.reviewBy = clock.now() + 24h;
        item.breakGlass = item.alarmsMe = true;
        watch.takeReviews({ item });
        watch.takeReviews({ item });
        QCOMPARE(news.size(), 1);
        QCOMPARE(news.first().title, u"Jun Tanaka broke the glass"_s);
        item.mineToReview = true;
        watch.takeReviews({ item });
        watch.lookAtTime();
        QCOMPARE(news.size(), 2);
        QVERIFY(news.last().title.contains(u"your review"_s));
        clock.advance(24h);
        watch.lookAtTime();
        watch.lookAtTime();
        watch.takeReviews({ item });
        QCOMPARE(news.size(), 3);
        QVERIFY(news.last().title.contains(u"overdue"_s));
    }

    void whoReviewsAnEmergencyIsAlarmedFirst()
    {
        NewsWatch watch(m_clock);
        watch.takeReviews({});
        const Told news(watch);
        RequestItem item = sampleOpen(u"e"_s, u"Jun Tanaka"_s, u"orders-db"_s, m_clock.now());
        item.request.reviewBy = m_clock.now() + 24h;
        item.breakGlass = item.alarmsMe = item.mineToReview = true;
        watch.takeReviews({ item });
        watch.takeReviews({ item });
        QCOMPARE(news.size(), 1);
        QCOMPARE(news.first().kind, NewsKind::BreakGlass);
        QVERIFY(news.first().body.endsWith(u"waits for your review"_s));
        RequestItem over = item;
        over.request.id = u"over"_s;
        over.grant->state = GrantState::Ended;
        watch.takeReviews({ item, over });
        QCOMPARE(news.size(), 2);
        QCOMPARE(news.last().kind, NewsKind::Review);
    }

    void whatMayBeVetoedIsToldAsThat()
    {
        NewsWatch watch(m_clock);
        watch.takeQueue({});
        const Told news(watch);
        RequestItem item = request(u"a"_s);
        item.request.state = RequestState::Approved;
        item.vetoUntil = m_clock.now() + 30min;
        watch.takeQueue({ item });
        QCOMPARE(news.size(), 1);
        QVERIFY(news.first().body.contains(u"you may deny it until"_s));
    }

    void nothingOfAnotherPersonIsToldByTime()
    {
        ManualClock clock(m_clock.now());
        NewsWatch watch(clock);
        RequestItem item = request(u"a"_s);
        item.request.state = RequestState::Approved;
        item.request.startFrom = clock.now() + 1h;
        watch.takeAccess({ item });
        watch.begin({});
        const Told news(watch);
        clock.advance(55min);
        watch.lookAtTime();
        watch.takeAccess({});
        QCOMPARE(news.size(), 0);
    }

    void anotherPersonStartsAnew()
    {
        NewsWatch watch(m_clock);
        watch.takeQueue({});
        watch.begin({});
        const Told news(watch);
        watch.takeQueue({ request(u"a"_s) });
        QCOMPARE(news.size(), 0);
    }

private:
    RequestItem request(const QString &id) const
    {
        return sampleRequest(id, u"Ana Marić"_s, u"orders-db"_s, m_clock.now());
    }

    QTemporaryDir m_folder;
    const ManualClock m_clock{ fromMs(1'773'750'000'000) };
};

} // namespace sallyport

QTEST_MAIN(sallyport::TestNewsWatch)
#include "tst_newswatch.moc"
