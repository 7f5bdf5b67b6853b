// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/recurrence.h"

#include <rapidcheck.h>

#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace sallyport;

namespace {

// Those that change their clocks by an hour, by half of one, at midnight or not at all, and one
// that left out a day.
const QByteArrayList Zones{ "UTC",
                            "Europe/Berlin",
                            "America/New_York",
                            "America/St_Johns",
                            "America/Sao_Paulo",
                            "Australia/Lord_Howe",
                            "Africa/Casablanca",
                            "Asia/Beirut",
                            "Asia/Kathmandu",
                            "Pacific/Apia",
                            "Pacific/Chatham" };

QDateTime shownAt(Instant moment, const QByteArray &zone)
{
    QDateTime shown = QDateTime::fromMSecsSinceEpoch(toMs(moment), QTimeZone(zone));
    return { shown.date(), shown.time(), Qt::UTC };
}

Instant moment(const char *written)
{
    return fromMs(
        QDateTime::fromString(QLatin1StringView(written), Qt::ISODate).toMSecsSinceEpoch());
}

// Mondays and Thursdays at half past two at night, over both changes of the clocks in Berlin.
Recurrence nightly()
{
    return { .days = { 4, 7 },
             .from = QTime(2, 30),
             .zone = "Europe/Berlin",
             .first = QDate(2026, 3, 26),
             .last = QDate(2026, 4, 2) };
}

rc::Gen<QDate> anyDay()
{
    return rc::gen::map(rc::gen::inRange(0, 37 * 365),
                        [](int days) { return QDate(2000, 1, 1).addDays(days); });
}

QByteArray anyZone()
{
    return Zones.at(*rc::gen::inRange<qsizetype>(0, Zones.size()));
}

QTime anyTime()
{
    return QTime(0, 0).addSecs(60 * *rc::gen::inRange(0, 24 * 60));
}

} // namespace

// When something recurs on the clocks of a place.
class TestRecurrence : public QObject
{
    Q_OBJECT

private slots:
    void aMomentIsTheFirstAtWhichClocksShowAsMuch()
    {
        QVERIFY(rc::check("no clock showed as much before, and it does then", [] {
            const QByteArray zone = anyZone();
            const QDateTime wanted(*anyDay(), anyTime(), Qt::UTC);
            const Instant found = momentAt(wanted.date(), wanted.time(), zone);
            RC_ASSERT(shownAt(found, zone) >= wanted);
            RC_ASSERT(shownAt(found - 1ms, zone) < wanted);
            for (Millis before = 0h; before <= 30h; before += 15min)
                RC_ASSERT(shownAt(found - 1ms - before, zone) < wanted);
        }));
    }

    void everyOccurrenceIsOnItsDayAndLastsItsTime()
    {
        QVERIFY(rc::check("their days, in order, each as long as asked for", [] {
            Recurrence recurrence{
                .days = {}, .from = anyTime(), .zone = anyZone(), .first = *anyDay()
            };
            recurrence.last = recurrence.first.addDays(*rc::gen::inRange(0, 200));
            for (int day = 1; day <= 7; ++day) {
                if (*rc::gen::arbitrary<bool>())
                    recurrence.days.append(day);
            }
            const Millis duration = std::chrono::minutes(*rc::gen::inRange(1, 1440));
            int number = 0;
            const QList<Occurrence> all = occurrencesOf(recurrence, duration);
            for (QDate day = recurrence.first; day <= recurrence.last; day = day.addDays(1)) {
                if (!recurrence.days.contains(day.dayOfWeek()) || number > MaxOccurrences)
                    continue;
                const Occurrence expected{ .number = number + 1,
                                           .from = momentAt(day, recurrence.from, recurrence.zone),
                                           .until = momentAt(day, recurrence.from, recurrence.zone)
                                               + duration };
                RC_ASSERT(all.value(number) == expected);
                ++number;
            }
            RC_ASSERT(all.size() == number);
        }));
    }

    // Clocks go from two to three on 29 March, and from three to two on 25 October.
    void whatClocksSkipBeginsAfterTheGap()
    {
        const QList<Occurrence> all = occurrencesOf(nightly(), 1h);
        QCOMPARE(all.size(), 3);
        QCOMPARE(all.at(0).from, moment("2026-03-26T01:30:00Z"));
        QCOMPARE(all.at(1).from, moment("2026-03-29T01:00:00Z"));
        QCOMPARE(all.at(1).until, moment("2026-03-29T02:00:00Z"));
        QCOMPARE(all.at(2).from, moment("2026-04-02T00:30:00Z"));
    }

    void whatClocksShowTwiceBeginsTheFirstTime()
    {
        Recurrence recurrence = nightly();
        recurrence.first = recurrence.last = QDate(2026, 10, 25);
        const QList<Occurrence> all = occurrencesOf(recurrence, 2h);
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.first().from, moment("2026-10-25T00:30:00Z"));
        QCOMPARE(all.first().until, moment("2026-10-25T02:30:00Z"));
    }

    void anOrderOfDaysThatIsNoneIsRefused_data()
    {
        QTest::addColumn<Recurrence>("recurrence");
        const auto row = [](const char *name, auto change) {
            Recurrence recurrence = nightly();
            change(recurrence);
            QTest::newRow(name) << recurrence;
        };
        row("no day", [](Recurrence &r) { r.days.clear(); });
        row("a day twice", [](Recurrence &r) { r.days = { 1, 1 }; });
        row("days in another order", [](Recurrence &r) { r.days = { 4, 1 }; });
        row("a day before Monday", [](Recurrence &r) { r.days = { 0, 1 }; });
        row("a day after Sunday", [](Recurrence &r) { r.days = { 1, 8 }; });
        row("no time", [](Recurrence &r) { r.from = {}; });
        row("seconds", [](Recurrence &r) { r.from = QTime(2, 30, 1); });
        row("parts of seconds", [](Recurrence &r) { r.from = QTime(2, 30, 0, 1); });
        row("no zone", [](Recurrence &r) { r.zone.clear(); });
        row("a zone that does not exist", [](Recurrence &r) { r.zone = "Europe/Atlantis"; });
        row("an offset", [](Recurrence &r) { r.zone = "UTC+01:00"; });
        row("an offset with a name", [](Recurrence &r) { r.zone = "Etc/GMT-1"; });
        row("no first day", [](Recurrence &r) { r.first = {}; });
        row("no last day", [](Recurrence &r) { r.last = {}; });
        row("before there were zones", [](Recurrence &r) { r.first = QDate(1969, 12, 31); });
        row("after time", [](Recurrence &r) { r.last = QDate(10000, 1, 1); });
        row("an end before the beginning", [](Recurrence &r) { r.last = r.first.addDays(-1); });
    }
    void anOrderOfDaysThatIsNoneIsRefused()
    {
        QFETCH(const Recurrence, recurrence);
        QVERIFY(isWellFormed(nightly()));
        QVERIFY(!isWellFormed(recurrence));
        QVERIFY(occurrencesOf(recurrence, 1h).isEmpty());
    }

    void moreThanAreAllowedAreNotCounted()
    {
        Recurrence recurrence = nightly();
        recurrence.last = QDate(9999, 12, 31);
        QCOMPARE(occurrencesOf(recurrence, 1h).size(), MaxOccurrences + 1);
    }

    void daysHaveShortNames()
    {
        QCOMPARE(dayNamed(u"mon"_s), std::optional(1));
        QCOMPARE(dayNamed(u"sun"_s), std::optional(7));
        QVERIFY(!dayNamed(u"Monday"_s));
    }
};

QTEST_GUILESS_MAIN(TestRecurrence)
#include "tst_recurrence.moc"
