// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/delegates/timelinescale.h"

#include <QTest>

namespace sallyport {

using namespace std::chrono_literals;

class TestTimelineScale : public QObject
{
    Q_OBJECT

private slots:
    static void pixelsAndTimesAgree()
    {
        const TimelineScale scale(Instant(0ms), Instant(10h), 100, 1000);
        QCOMPARE(scale.x(Instant(0ms)), 100.0);
        QCOMPARE(scale.x(Instant(5h)), 600.0);
        QCOMPARE(scale.at(600), Instant(5h));
        QCOMPARE(scale.at(scale.x(Instant(7h + 13min))), Instant(7h + 13min));
    }

    static void zoomKeepsTheTimeUnderTheAnchor()
    {
        const TimelineScale scale(Instant(0h), Instant(10h), 100, 1000);
        const TimelineScale zoomed = scale.zoomed(2, 350);
        QCOMPARE(zoomed.span(), Millis(5h));
        QCOMPARE(zoomed.at(350), scale.at(350));
    }

    static void zoomHasEnds_data()
    {
        QTest::addColumn<double>("factor");
        QTest::addColumn<Millis>("span");
        QTest::newRow("never under ten seconds") << 1e9 << Millis(10s);
        QTest::newRow("never over 400 days") << 1e-9 << Millis(400 * 24h);
    }

    static void zoomHasEnds()
    {
        QFETCH(const double, factor);
        const TimelineScale scale(Instant(0h), Instant(10h), 0, 500);
        QTEST(scale.zoomed(factor, 250).span(), "span");
    }

    static void movingKeepsTheSpan()
    {
        const TimelineScale scale(Instant(0h), Instant(10h), 0, 1000);
        const TimelineScale moved = scale.moved(100);
        QCOMPARE(moved.from(), Instant(1h));
        QCOMPARE(moved.span(), scale.span());
    }

    static void ticksAreRoundAndApart_data()
    {
        QTest::addColumn<Millis>("span");
        QTest::addColumn<Millis>("step");
        QTest::newRow("a minute ticks every five seconds") << Millis(1min) << Millis(5s);
        QTest::newRow("an hour ticks every five minutes") << Millis(1h) << Millis(5min);
        QTest::newRow("a day ticks every two hours") << Millis(24h) << Millis(2h);
        QTest::newRow("a fortnight ticks every two days") << Millis(336h) << Millis(48h);
    }

    static void ticksAreRoundAndApart()
    {
        QFETCH(const Millis, span);
        const TimelineScale scale(Instant(1234567ms), Instant(1234567ms + span), 0, 1000);
        QTEST(scale.step(80), "step");
        const auto ticks = scale.ticks(80, 0ms);
        QVERIFY(ticks.size() > 2);
        for (const Instant tick : ticks) {
            QCOMPARE(tick.time_since_epoch() % scale.step(80), Millis(0));
            QVERIFY(scale.shows(tick, tick));
        }
    }

    static void ticksFollowTheLocalDay()
    {
        const TimelineScale scale(Instant(0h), Instant(24h), 0, 300);
        // 5:30 ahead of UTC: local noon is at 6:30.
        QVERIFY(scale.ticks(80, 330min).contains(Instant(390min)));
    }

    static void momentsBefore1970HaveRoundTicks()
    {
        const TimelineScale scale(Instant(-25h), Instant(-1h), 0, 1000);
        const auto ticks = scale.ticks(80, 0ms);
        QCOMPARE(ticks.first(), Instant(-24h));
    }

    static void anEmptySpanIsMadeWide()
    {
        const TimelineScale scale(Instant(5h), Instant(5h), 0, 0);
        QCOMPARE(scale.span(), Millis(10s));
        QVERIFY(scale.width() >= 1);
    }
};

} // namespace sallyport

QTEST_GUILESS_MAIN(sallyport::TestTimelineScale)
#include "tst_timelinescale.moc"
