// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/historydensity.h"
#include "models/items/historyfigures.h"
#include "models/items/historytablemodel.h"
#include "tests/items/samples.h"

#include <QTest>

using namespace sallyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// 2026-11-16, a Monday, 08:30 in Berlin.
const Instant Monday = fromMs(1'794'814'200'000);

RequestItem decided(Instant filed, Millis after, Millis late = Millis(-1))
{
    RequestItem item = waitingItem(QString::number(toMs(filed)));
    item.request.filedAt = filed;
    item.request.state = RequestState::Approved;
    item.request.decisions = { { .person = u"rui"_s, .at = filed + after } };
    if (late < Millis(0))
        return item;
    Grant grant;
    grant.openedAt = filed + after;
    grant.endDueAt = grant.openedAt + 1h;
    grant.endedAt = grant.endDueAt + late;
    item.grant = grant;
    return item;
}

} // namespace

class TestHistoryFigures : public QObject
{
    Q_OBJECT

private slots:
    void hoursAreThoseOfThePlace()
    {
        const HistoryFigures figures
            = figuresOf({ decided(Monday, 1min), decided(Monday + 20min, 1min),
                          decided(Monday + 6 * 24h + 15h, 1min) },
                        "Europe/Berlin");
        QCOMPARE(figures.requests, 3);
        QCOMPARE(figures.filed[0][8], 2);
        QCOMPARE(figures.filed[0][7], 0);
        QCOMPARE(figures.filed[6][23], 1); // Sunday, before midnight
        QCOMPARE(figures.most(), 2);
    }

    void timesAreCountedBetweenTheirLimits()
    {
        const HistoryFigures figures
            = figuresOf({ decided(Monday, 59s, 20ms), decided(Monday + 1s, 1min, 50ms),
                          decided(Monday + 2s, 13h, 2min), waitingItem(u"w"_s) },
                        "UTC");
        QCOMPARE(figures.decided.counts, (QList<int>{ 1, 1, 0, 0, 0, 0, 1 }));
        QCOMPARE(figures.decided.total(), 3);
        QVERIFY(figures.decided.median == Millis(1min));
        QVERIFY(figures.decided.p99 == Millis(13h));
        QCOMPARE(figures.late.counts, (QList<int>{ 1, 1, 0, 0, 0, 0, 1 }));
        QVERIFY(figures.late.median == Millis(50ms));
    }

    void nothingHasNoFigures()
    {
        const HistoryFigures figures = figuresOf({}, "UTC");
        QCOMPARE(figures.most(), 0);
        QVERIFY(!figures.decided.median);
        QCOMPARE(figures.decided.total(), 0);
    }

    void whatGoesOnIsNotLate()
    {
        RequestItem open = decided(Monday, 1min, 0ms);
        open.grant->endedAt = Instant();
        QVERIFY(!HistoryTableModel::lateBy(open));
        QVERIFY(!HistoryTableModel::decidedIn(waitingItem(u"w"_s)));
        // Released early: over before its end was due.
        RequestItem early = decided(Monday, 1min, 0ms);
        early.grant->endedAt = early.grant->endDueAt - 1s;
        QVERIFY(HistoryTableModel::lateBy(early) == Millis(0));
    }

    void theUnitIsTheSmallestThatIsNotTooMany_data()
    {
        QTest::addColumn<qint64>("hours");
        QTest::addColumn<int>("unit");
        const auto row = [](const char *name, qint64 hours, DensityUnit unit) {
            QTest::newRow(name) << hours << int(unit);
        };
        row("a day in hours", 24, DensityUnit::Hour);
        row("just so many hours", 100, DensityUnit::Hour);
        row("an hour more in days", 101, DensityUnit::Day);
        row("three months in days", 93LL * 24, DensityUnit::Day);
        row("a year in weeks, however many", 400LL * 24, DensityUnit::Week);
    }
    void theUnitIsTheSmallestThatIsNotTooMany()
    {
        QFETCH(const qint64, hours);
        QFETCH(const int, unit);
        QCOMPARE(int(densityUnit(hours * Millis(1h), 100)), unit);
    }

    void partsAreThoseOfTheCalendar()
    {
        // Monday 08:30 in Berlin, where a week before the clocks were as they are.
        const auto hours
            = densityStarts(DensityUnit::Hour, Monday, Monday + 45min, "Europe/Berlin");
        QCOMPARE(hours, (QList<Instant>{ Monday - 30min, Monday + 30min, Monday + 90min }));
        const Instant midnight = Monday - 8h - 30min;
        const auto days = densityStarts(DensityUnit::Day, Monday, Monday + 24h, "Europe/Berlin");
        QCOMPARE(days, (QList<Instant>{ midnight, midnight + 24h, midnight + 48h }));
        const auto weeks = densityStarts(DensityUnit::Week, Monday - 24h, Monday, "Europe/Berlin");
        QCOMPARE(weeks, (QList<Instant>{ midnight - 168h, midnight, midnight + 168h }));
    }

    // On 25 October 2026 the clocks of Berlin go back: the day has 25 hours.
    void aLongerDayIsOnePart()
    {
        const Instant midnight = fromMs(1'792'879'200'000);
        const auto days
            = densityStarts(DensityUnit::Day, midnight + 1h, midnight + 26h, "Europe/Berlin");
        QCOMPARE(days, (QList<Instant>{ midnight, midnight + 25h, midnight + 49h }));
        const auto hours
            = densityStarts(DensityUnit::Hour, midnight + 1h, midnight + 3h, "Europe/Berlin");
        QCOMPARE(hours,
                 (QList<Instant>{ midnight + 1h, midnight + 2h, midnight + 3h, midnight + 4h }));
    }
};

QTEST_APPLESS_MAIN(TestHistoryFigures)
#include "tst_historyfigures.moc"
