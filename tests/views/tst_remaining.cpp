// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/format/remaining.h"

#include <QTest>

namespace sallyport {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestRemaining : public QObject
{
    Q_OBJECT

private slots:
    static void remaining_data()
    {
        QTest::addColumn<Millis>("left");
        QTest::addColumn<QString>("text");
        QTest::newRow("zero is over") << Millis(0) << u"over"_s;
        QTest::newRow("the past is over") << Millis(-1) << u"over"_s;
        QTest::newRow("one millisecond still counts as a second") << Millis(1) << u"0:00:01"_s;
        QTest::newRow("part of a second is rounded up") << Millis(61'001) << u"0:01:02"_s;
        QTest::newRow("hours have no leading zero") << Millis(2h + 3min + 4s) << u"2:03:04"_s;
        QTest::newRow("a second under a day still ticks") << Millis(24h - 1s) << u"23:59:59"_s;
        QTest::newRow("a day is counted in days and hours") << Millis(24h) << u"1 d 0 h"_s;
        QTest::newRow("part of an hour is rounded up") << Millis(75h + 1s) << u"3 d 4 h"_s;
    }

    static void remaining()
    {
        QFETCH(const Millis, left);
        QTEST(formatRemaining(left), "text");
    }

    static void duration_data()
    {
        QTest::addColumn<Millis>("length");
        QTest::addColumn<QString>("text");
        QTest::newRow("seconds only under a minute") << Millis(30s) << u"30 s"_s;
        QTest::newRow("whole hours say no minutes") << Millis(2h) << u"2 h"_s;
        QTest::newRow("hours and minutes") << Millis(90min) << u"1 h 30 min"_s;
        QTest::newRow("days") << Millis(72h) << u"3 d"_s;
    }

    static void duration()
    {
        QFETCH(const Millis, length);
        QTEST(formatDuration(length), "text");
    }

    static void urgency_data()
    {
        QTest::addColumn<Millis>("whole");
        QTest::addColumn<Millis>("left");
        QTest::addColumn<Urgency>("expected");
        QTest::newRow("more than a quarter is calm")
            << Millis(4h) << Millis(61min) << Urgency::Calm;
        QTest::newRow("a quarter is soon") << Millis(4h) << Millis(60min) << Urgency::Soon;
        QTest::newRow("a tenth of a long grant is not yet the last")
            << Millis(4h) << Millis(24min) << Urgency::Soon;
        QTest::newRow("five minutes of a long grant are the last")
            << Millis(4h) << Millis(5min) << Urgency::Last;
        QTest::newRow("a tenth of a short grant is the last")
            << Millis(10min) << Millis(1min) << Urgency::Last;
        QTest::newRow("five minutes of a short grant are calm")
            << Millis(10min) << Millis(5min) << Urgency::Calm;
        QTest::newRow("over is the last") << Millis(1h) << Millis(-1s) << Urgency::Last;
    }

    static void urgency()
    {
        QFETCH(const Millis, whole);
        QFETCH(const Millis, left);
        QTEST(urgencyOf(Instant(0ms), Instant(whole), Instant(whole - left)), "expected");
    }

    static void shareStaysBetweenNoneAndAll()
    {
        const Instant start(0ms);
        const Instant end(10s);
        QCOMPARE(shareLeft(start, end, Instant(-5s)), 1.0);
        QCOMPARE(shareLeft(start, end, Instant(5s)), 0.5);
        QCOMPARE(shareLeft(start, end, Instant(11s)), 0.0);
        QCOMPARE(shareLeft(end, start, start), 0.0);
    }
};

} // namespace sallyport

QTEST_GUILESS_MAIN(sallyport::TestRemaining)
#include "tst_remaining.moc"
