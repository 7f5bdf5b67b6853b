// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/rotafile.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sallyport;

namespace {

constexpr auto Berlin = "Europe/Berlin";

Directory people()
{
    Directory directory;
    for (const QString &id : { u"ana"_s, u"rui"_s, u"joe"_s })
        directory.addPerson({ .id = id, .name = id, .human = id });
    directory.disablePerson(u"joe"_s);
    return directory;
}

QByteArray calendar(const QByteArray &event)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\n" + event
        + "END:VEVENT\r\nEND:VCALENDAR\r\n";
}

// "ana 2026-01-05T08:00:00Z 2026-01-12T08:00:00Z; …", or "3: what is wrong | …".
QString said(const QByteArray &text, const QByteArray &zone)
{
    const auto utc = [](Instant at) {
        return QDateTime::fromMSecsSinceEpoch(toMs(at), Qt::UTC).toString(Qt::ISODate);
    };
    const RotaTurns turns = parseRota(text, zone, people());
    QStringList parts;
    if (!turns) {
        for (const RotaMistake &one : turns.error())
            parts.append(u"%1: %2"_s.arg(one.line).arg(one.message));
        return parts.join(u" | "_s);
    }
    for (const RotaTurn &one : *turns)
        parts.append(u"%1 %2 %3"_s.arg(one.person, utc(one.from), utc(one.until)));
    return parts.join(u"; "_s);
}

} // namespace

// Files of turns: nothing in them is guessed.
class TestRotaFile : public QObject
{
    Q_OBJECT

private:
    static void row(const char *name, const QByteArray &text, const QString &expected,
                    const QByteArray &zone = {})
    {
        QTest::newRow(name) << text << zone << expected;
    }
    static void lineRows()
    {
        row("moments with offsets",
            "person,from,until\nana,2026-01-05T09:00+01:00,2026-01-12T08:00Z\n",
            u"ana 2026-01-05T08:00:00Z 2026-01-12T08:00:00Z"_s);
        row("moments on the clocks of a place, in any order",
            "# "
            "next\nrui,2026-07-12T09:00,2026-07-19T09:00\r\nana,2026-01-05T09:00,2026-01-12T09:00",
            u"ana 2026-01-05T08:00:00Z 2026-01-12T08:00:00Z; "
            "rui 2026-07-12T07:00:00Z 2026-07-19T07:00:00Z"_s,
            Berlin);
        row("no turn", "person,from,until\n", QString());
        row("a moment without a place", "ana,2026-01-05T09:00,2026-01-12T09:00\n",
            u"1: \"2026-01-05T09:00\" is no moment, or one that its clocks show never or twice."_s);
        row("an hour that comes twice", "ana,2026-10-25T02:30,2026-10-26T09:00\n",
            u"1: \"2026-10-25T02:30\" is no moment, or one that its clocks show never or twice."_s,
            Berlin);
        row("an hour that never comes", "\nana,2026-03-28T09:00,2026-03-29T02:30\n",
            u"2: \"2026-03-29T02:30\" is no moment, or one that its clocks show never or twice."_s,
            Berlin);
        row("the same with its offset", "ana,2026-10-25T02:30+01:00,2026-10-26T09:00\n",
            u"ana 2026-10-25T01:30:00Z 2026-10-26T08:00:00Z"_s, Berlin);
        row("a day that does not exist", "ana,2026-02-30T09:00Z,2026-03-03T09:00Z\n",
            u"1: \"2026-02-30T09:00Z\" is no moment, or one that its clocks show never or twice."_s);
        row("a cell too many", "ana,2026-01-05T09:00Z,2026-01-12T09:00Z,x\n",
            u"1: A line is a person and two moments."_s);
        row("a place that is none", "", u"1: There is no such time zone."_s, "Europe/Lisboa");
        row("an abbreviation", "", u"1: There is no such time zone."_s, "CET");
        row("somebody unknown, and somebody who left",
            "zoe,2026-01-05T09:00Z,2026-01-06T09:00Z\njoe,2026-01-06T09:00Z,2026-01-07T09:00Z\n",
            u"1: There is no active person \"zoe\". | 2: There is no active person \"joe\"."_s);
        row("two at the same time",
            "ana,2026-01-05T09:00Z,2026-01-07T09:00Z\nrui,2026-01-06T09:00Z,2026-01-08T09:00Z\n",
            u"2: This turn begins before another one is over."_s);
        row("a turn that ends first", "ana,2026-01-05T09:00Z,2026-01-05T09:00Z\n",
            u"1: This turn ends before it begins."_s);
    }
    static void calendarRows()
    {
        row("an event of a place, with a line that is folded",
            calendar("SUMMARY:a\r\n na\r\nDTSTART;TZID=Europe/Berlin:20260105T090000\r\n"
                     "DTEND:20260112T080000Z\r\nBEGIN:VALARM\r\nSUMMARY:Wake up\r\nEND:VALARM\r\n"),
            u"ana 2026-01-05T08:00:00Z 2026-01-12T08:00:00Z"_s);
        row("one who is invited",
            calendar("ATTENDEE;CN=Rui:mailto:rui\r\nDTSTART:20260105T090000Z\r\n"
                     "DTEND:20260112T090000Z\r\n"),
            u"rui 2026-01-05T09:00:00Z 2026-01-12T09:00:00Z"_s);
        row("two who are named",
            calendar("SUMMARY:ana\r\nATTENDEE:rui\r\nDTSTART:20260105T090000Z\r\n"
                     "DTEND:20260112T090000Z\r\n"),
            u"5: This event names two: \"ana\" and \"rui\"."_s);
        row("a moment of no place",
            calendar("SUMMARY:ana\r\nDTSTART:20260105T090000\r\nDTEND:20260112T090000Z\r\n"),
            u"5: DTSTART is no moment, or one that its clocks show never or twice."_s);
        row("a day without an hour",
            calendar("SUMMARY:ana\r\nDTSTART;VALUE=DATE:20260105\r\nDTEND:20260112T090000Z\r\n"),
            u"5: DTSTART is no moment, or one that its clocks show never or twice."_s);
        row("an hour that comes twice",
            calendar("SUMMARY:ana\r\nDTSTART;TZID=Europe/Berlin:20261025T023000\r\n"
                     "DTEND:20261112T090000Z\r\n"),
            u"5: DTSTART is no moment, or one that its clocks show never or twice."_s);
        row("an event that comes again",
            calendar("SUMMARY:ana\r\nDTSTART:20260105T090000Z\r\nDTEND:20260106T090000Z\r\n"
                     "RRULE:FREQ=WEEKLY\r\n"),
            u"7: An event with RRULE is not read."_s);
        row("an event that is cancelled",
            calendar("SUMMARY:ana\r\nDTSTART:20260105T090000Z\r\nDTEND:20260106T090000Z\r\n"
                     "STATUS:CANCELLED\r\n"),
            u"7: This turn is cancelled."_s);
        row("an event without an end", calendar("SUMMARY:ana\r\nDTSTART:20260105T090000Z\r\n"),
            u"3: An event needs SUMMARY or ATTENDEE, DTSTART and DTEND."_s);
        row("a calendar that is cut off", "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:ana\r\n",
            u"1: The calendar ends in the middle."_s);
        row("an end of nothing", "BEGIN:VCALENDAR\r\nEND:VEVENT\r\n",
            u"2: END does not fit its BEGIN."_s);
        row("a calendar with another zone beside it", "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n",
            u"1: A calendar names its time zones itself."_s, Berlin);
    }

private slots:
    void itIsReadOrRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("expected");
        lineRows();
        calendarRows();
    }
    void itIsReadOrRefused()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QByteArray, zone);
        QFETCH(const QString, expected);
        QCOMPARE(said(text, zone), expected);
    }

    void tooMuchIsRefused()
    {
        QVERIFY(said(QByteArray(MaxRotaBytes + 1, '\n'), {}).contains(u"longer than 1 MiB"_s));
        QByteArray many;
        for (int day = 0; day <= MaxTurns; ++day) {
            const QDate date = QDate(2026, 1, 1).addDays(day);
            many += "ana," + date.toString(Qt::ISODate).toLatin1() + "T09:00Z,"
                + date.addDays(1).toString(Qt::ISODate).toLatin1() + "T09:00Z\n";
        }
        QCOMPARE(said(many, {}), u"1: The file has 201 turns; 200 fit."_s);
    }
};

QTEST_APPLESS_MAIN(TestRotaFile)
#include "tst_rotafile.moc"
