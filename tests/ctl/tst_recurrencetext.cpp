// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sallyportctl/format.h"
#include "app/sallyportctl/previewtext.h"
#include "app/sallyportctl/recurrencetext.h"
#include "app/sallyportctl/requesttext.h"
#include "models/services/occurrencesahead.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace sallyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Instant Now = fromMs(1'790'000'000'000); // Monday, 21 September 2026, 14:13:20 in UTC

Recurrence evenings()
{
    return { .days = { 1, 4 },
             .from = QTime(22, 0),
             .zone = "Europe/Berlin",
             .first = QDate(2026, 9, 21),
             .last = QDate(2026, 9, 30) };
}

// Its first occurrence is open, the second one on Thursday.
RequestItem open()
{
    RequestItem item;
    item.request.id = QString(32, u'a');
    item.request.state = RequestState::Approved;
    item.request.ask.duration = 1h;
    item.request.ask.recurrence = evenings();
    item.request.occurrence = 1;
    item.request.startFrom = occurrencesOf(evenings(), 1h).first().from;
    item.request.endBy = item.request.startFrom + 1h;
    item.grant = Grant{ .state = GrantState::Active, .plannedAt = item.request.startFrom };
    return item;
}

// Its first occurrence is over.
RequestItem between()
{
    RequestItem item = open();
    item.grant->state = GrantState::Ended;
    item.grant->endStep = EndStep::Done;
    item.request.occurrence = 2;
    item.request.startFrom = occurrencesOf(evenings(), 1h).at(1).from;
    item.request.endBy = item.request.startFrom + 1h;
    return item;
}

} // namespace

// How the command line reads and says what recurs.
class TestRecurrenceText : public QObject
{
    Q_OBJECT

private slots:
    void optionsAreRead()
    {
        const auto read = recurrenceOf(
            { u"thu,mon"_s, u"22:00"_s, u"Europe/Berlin"_s, u"2026-09-30"_s }, {}, Now);
        QVERIFY(read);
        QCOMPARE(*read, std::optional(evenings()));
    }

    void anAmendmentChangesParts()
    {
        const auto later = recurrenceOf({ {}, u"23:30"_s, {}, {} }, evenings(), Now);
        QVERIFY(later);
        Recurrence wanted = evenings();
        wanted.from = QTime(23, 30);
        QCOMPARE(*later, std::optional(wanted));
        const auto once = recurrenceOf({ u"once"_s, {}, {}, {} }, evenings(), Now);
        QVERIFY(once && !*once);
        const auto same = recurrenceOf({}, evenings(), Now);
        QCOMPARE(*same, std::optional(evenings()));
        QVERIFY(!*recurrenceOf({}, {}, Now));
    }

    void whatIsMissingOrWrongIsSaid_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("no days") << QStringList{ {}, u"22:00"_s, {}, {} } << u"which days"_s;
        QTest::newRow("no such day")
            << QStringList{ u"monday"_s, u"22:00"_s, {}, {} } << u"is no day"_s;
        QTest::newRow("no time") << QStringList{ u"mon"_s, {}, u"UTC"_s, {} } << u"at which time"_s;
        QTest::newRow("no such time")
            << QStringList{ u"mon"_s, u"25:00"_s, u"UTC"_s, {} } << u"at which time"_s;
        QTest::newRow("no such zone")
            << QStringList{ u"mon"_s, u"22:00"_s, u"CET"_s, {} } << u"no such time zone"_s;
        QTest::newRow("no last day")
            << QStringList{ u"mon"_s, u"22:00"_s, u"UTC"_s, {} } << u"until which day"_s;
        QTest::newRow("no such day of a month")
            << QStringList{ u"mon"_s, u"22:00"_s, u"UTC"_s, u"2026-02-30"_s }
            << u"until which day"_s;
    }
    void whatIsMissingOrWrongIsSaid()
    {
        QFETCH(const QStringList, words);
        QFETCH(const QString, sentence);
        const auto read
            = recurrenceOf({ words.at(0), words.at(1), words.at(2), words.at(3) }, {}, Now);
        QVERIFY(!read);
        QVERIFY2(read.error().sentence.contains(sentence), qPrintable(read.error().sentence));
    }

    void itIsSaidWithWhatComesNext()
    {
        QCOMPARE(recurrenceText(evenings(), 1h),
                 u"mon, thu 22:00, Europe/Berlin, until 2026-09-30, 3 times"_s);
        const QString next = localTime(occurrencesOf(evenings(), 1h).at(1).from);
        for (const RequestItem &item : { open(), between() }) {
            TextFields fields;
            addRecurrence(fields, item, Now);
            QVERIFY2(fields.toString().contains(next), qPrintable(fields.toString()));
            const QJsonObject json = recurrenceJson(item).toObject();
            QCOMPARE(json["next"_L1], jsonTime(occurrencesOf(evenings(), 1h).at(1).from));
            QCOMPARE(json["zone"_L1].toString(), u"Europe/Berlin"_s);
        }
        QVERIFY(recurrenceJson(RequestItem()).isNull());
    }

    void aDryRunTellsTheNextFive()
    {
        Ask ask{ .duration = 1h, .recurrence = evenings() };
        ask.recurrence->first = QDate(2026, 10, 12);
        ask.recurrence->last = QDate(2026, 11, 30);
        const QString text = previewText({}, ask, Now);
        QVERIFY2(text.contains(u"Mon 12 Oct 22:00"_s), qPrintable(text));
        QVERIFY2(text.contains(u"Mon 26 Oct 22:00"_s), qPrintable(text));
        QVERIFY2(text.contains(u"clocks have gone back"_s), qPrintable(text));
        QVERIFY2(!text.contains(u"Thu 29 Oct"_s), qPrintable(text));
        const auto offset = [](const QDateTime &at) { return at.offsetFromUtc(); };
        const auto ahead = occurrencesAhead(*ask.recurrence, ask.duration, Now);
        QCOMPARE(text.contains(u" here"_s),
                 std::ranges::any_of(ahead, [&offset](const OccurrenceAhead &one) {
                     return offset(one.here) != offset(one.there);
                 }));
        const QJsonArray json = previewJson({}, ask, Now)["occurrences"_L1].toArray();
        QCOMPARE(json.size(), 5);
        QCOMPARE(json.at(0)["number"_L1].toInt(), 1);
        QCOMPARE(json.at(0)["from"_L1].toString(), u"2026-10-12T20:00:00.000Z"_s);
        QCOMPARE(json.at(0)["until"_L1].toString(), u"2026-10-12T21:00:00.000Z"_s);
        QVERIFY(json.at(0)["there"_L1].toString().startsWith(u"2026-10-12T22:00:00"_s));
        QVERIFY(json.at(0)["clocks"_L1].isNull());
        QCOMPARE(json.at(4)["clocks"_L1].toString(), u"gone-back"_s);
    }

    void whatIsOverOrAskedForOnceIsNotTold()
    {
        Ask ask{ .duration = 1h, .recurrence = evenings() };
        const Instant later = occurrencesOf(evenings(), 1h).at(2).until;
        QVERIFY(previewText({}, ask, later).contains(u"none is still to come"_s));
        QVERIFY(previewJson({}, ask, later)["occurrences"_L1].toArray().isEmpty());
        ask.extends = u"x1"_s;
        QVERIFY(!previewText({}, ask, Now).contains(u"Repeats"_s));
        QVERIFY(previewJson({}, ask, Now)["occurrences"_L1].isNull());
        QVERIFY(previewJson({}, Ask(), Now)["occurrences"_L1].isNull());
    }

    void whoeverEndsItReadsWhatBecomesOfTheRest()
    {
        QVERIFY(restText(IntentKind::Revoke, open()).contains(u"end with it"_s));
        QVERIFY(restText(IntentKind::Release, open()).contains(u"present occurrence only"_s));
        QVERIFY(restText(IntentKind::Withdraw, between()).contains(u"no further"_s));
        QVERIFY(restText(IntentKind::Comment, open()).isEmpty());
        RequestItem last = open();
        last.request.occurrence = 3;
        QVERIFY(restText(IntentKind::Revoke, last).isEmpty());
    }

    void betweenTwoItIsApproved()
    {
        QVERIFY(requestTable({ between() }, Now).contains(u"approved"_s));
        QVERIFY(requestTable({ open() }, Now).contains(u"open"_s));
    }
};

QTEST_GUILESS_MAIN(TestRecurrenceText)
#include "tst_recurrencetext.moc"
