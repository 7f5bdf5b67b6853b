// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/pagefixture.h"
#include "views/format/recurrencewords.h"
#include "views/format/requestwords.h"
#include "views/format/startwords.h"
#include "views/kit/choicerow.h"
#include "views/kit/select.h"
#include "views/pages/accesscard.h"
#include "views/pages/decisionwords.h"
#include "views/pages/whatfield.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QDateTimeEdit>
#include <QTest>
#include <QTimeEdit>
#include <QTimeZone>

namespace sallyport {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Instant Start = fromMs(1'773'750'000'000); // Tuesday, 17 March 2026, as the fixture's clock

// Over the night on which clocks go forward in Berlin, 29 March.
Recurrence nights()
{
    return { .days = { 4, 7 },
             .from = QTime(2, 30),
             .zone = "Europe/Berlin",
             .first = QDate(2026, 3, 17),
             .last = QDate(2026, 4, 5) };
}

// Its first occurrence is open.
RequestItem recurring()
{
    RequestItem item = sampleOpen(u"r1"_s, u"Bettina Okafor"_s, u"orders-db"_s, Start - 1h);
    item.request.ask.recurrence = nights();
    item.request.ask.duration = item.allowed = 1h;
    item.request.occurrence = 1;
    item.request.startFrom = item.grant->plannedAt = Start - 10min;
    return item;
}

} // namespace

// Access that recurs: how it is asked for, and what is said of it.
class TestRepeating : public PageFixture
{
    Q_OBJECT

private slots:
    void initTestCase() { dress(); }
    void init() { QVERIFY(open()); }
    void cleanup() { close(); }

    void itIsSaidInWords()
    {
        const QString words = recurrenceWords(nights(), 1h);
        QVERIFY2(words.startsWith(u"Thursdays and Sundays 02:30 to 03:30, Europe/Berlin, until "_s),
                 qPrintable(words));
        QVERIFY2(words.endsWith(u"6 times"_s), qPrintable(words));
        Recurrence daily = nights();
        daily.days = { 1, 2, 3, 4, 5, 6, 7 };
        QVERIFY(recurrenceWords(daily, 1h).startsWith(u"Every day 02:30"_s));
    }

    void theNextOnesSayWhatClocksDo()
    {
        const QStringList lines = occurrenceLines(nights(), 1h, Start, 5);
        QCOMPARE(lines.size(), 5);
        QVERIFY2(lines.at(0).startsWith(u"Thu 19 Mar 02:30"_s), qPrintable(lines.at(0)));
        QVERIFY2(lines.at(3).startsWith(u"Sun 29 Mar 03:00"_s), qPrintable(lines.at(3)));
        QVERIFY2(lines.at(3).contains(u"clocks skip 02:30"_s), qPrintable(lines.at(3)));
        QVERIFY(!lines.at(2).contains(u"clocks"_s));
        Recurrence evenings = nights();
        evenings.from = QTime(22, 0);
        QVERIFY(occurrenceLines(evenings, 1h, Start, 5).at(3).contains(u"gone forward"_s));
        Recurrence autumn = nights();
        autumn.first = autumn.last = QDate(2026, 10, 25);
        QVERIFY(occurrenceLines(autumn, 1h, Start, 5).at(0).contains(u"02:30 twice"_s));
    }

    void anotherZoneIsToldInTheTimeHereToo()
    {
        Recurrence there = nights();
        there.zone
            = QTimeZone::systemTimeZone().offsetFromUtc(QDateTime::fromMSecsSinceEpoch(toMs(Start)))
                == 9 * 3600
            ? "Europe/Berlin"
            : "Asia/Tokyo";
        QVERIFY(occurrenceLines(there, 1h, Start, 1).at(0).contains(u" here"_s));
    }

    void aLaneShowsEachOccurrenceThatWas()
    {
        RequestItem item = recurring();
        const TimelineLane alone = requestLane(item, Start);
        QCOMPARE(alone.spans.size(), 1);
        for (const int days : { 8, 4 }) {
            Grant earlier = *item.grant;
            earlier.state = GrantState::Ended;
            earlier.openedAt = Start - days * 24h;
            earlier.deadline = earlier.endedAt = earlier.openedAt + 1h;
            item.earlier.append(earlier);
        }
        Grant neverOpened = *item.grant;
        neverOpened.state = GrantState::Lapsed;
        neverOpened.openedAt = {};
        item.earlier.append(neverOpened);
        const TimelineLane lane = requestLane(item, Start);
        QCOMPARE(lane.spans.size(), 3);
        QCOMPARE(lane.spans.at(0).from, Start - 8 * 24h);
        QCOMPARE(lane.spans.at(0).to, Start - 8 * 24h + 1h);
        QCOMPARE(lane.spans.at(0).tone, Tone::Ended);
        QCOMPARE(lane.spans.at(1).from, Start - 4 * 24h);
        QCOMPARE(lane.spans.last(), alone.spans.first());
        QCOMPARE(lane.marks.size(), alone.marks.size() + 2); // where each ended
        QVERIFY2(lane.spoken.endsWith(u"earlier occurrences: 2"_s), qPrintable(lane.spoken));
        QVERIFY(spokenRow(item, Start).contains(u"earlier occurrences: 2"_s));
        QVERIFY(!alone.spoken.contains(u"earlier"_s));
    }

    // Between two it is approved, and what is over is not.
    void aLaneBetweenTwoShowsWhatIsOverAndWhatComes()
    {
        RequestItem item = recurring();
        item.grant->state = GrantState::Ended;
        item.grant->endStep = EndStep::Done;
        item.grant->endedAt = Start - 1min;
        item.request.occurrence = 2;
        item.request.startFrom = Start + 24h;
        const TimelineLane lane = requestLane(item, Start);
        QCOMPARE(lane.spans.size(), 2);
        QCOMPARE(lane.spans.at(0).tone, Tone::Ended);
        QVERIFY2(lane.spans.at(0).text.startsWith(u"Ended"_s), qPrintable(lane.spans.at(0).text));
        QCOMPARE(lane.spans.at(1).from, Start + 24h);
        QCOMPARE(lane.spans.at(1).tone, Tone::Planned);
    }

    void theFormOffersItWhereTheRuleLets()
    {
        goTo(MainWindow::Place::Access);
        auto *repeats = waitFor<QCheckBox>(u"repeats"_s);
        QTRY_VERIFY(waitFor<WhatField>(u"what"_s)->count() > 0);
        QVERIFY(!repeats->isVisible());
    }

    void whatIsChosenIsFiled()
    {
        offerRecurring();
        auto *repeats = waitFor<QCheckBox>(u"repeats"_s);
        QTRY_VERIFY(repeats->isVisible());
        QVERIFY(!waitFor<QTimeEdit>(u"repeatsAt"_s)->isVisible());
        auto *start = waitFor<ChoiceRow>(u"startWhen"_s);
        QVERIFY(start->isVisible());
        repeats->click();
        QVERIFY(!start->isVisible()); // what recurs has times of its own
        waitFor<QAbstractButton>(u"repeatsOn4"_s)->click();
        waitFor<QAbstractButton>(u"repeatsOn7"_s)->click();
        waitFor<QTimeEdit>(u"repeatsAt"_s)->setTime(QTime(2, 30));
        waitFor<Select>(u"repeatsZone"_s)->setCurrentText(u"Europe/Berlin"_s);
        waitFor<QDateTimeEdit>(u"repeatsUntil"_s)->setDate(QDate(2026, 4, 5));
        QVERIFY(text(u"repeatsNext"_s).contains(u"clocks skip 02:30"_s));
        QTRY_COMPARE(m_desk->kept.drafts.size(), 1); // although no word is written yet
        auto *send = waitFor<QPushButton>(u"send"_s);
        QTRY_VERIFY(send->isEnabled());
        send->click();
        QTRY_COMPARE(m_desk->filed.size(), 1);
        QCOMPARE(m_desk->filed.first().recurrence, std::optional(nights()));
        QCOMPARE(m_desk->filed.first().startAt, Instant());
        QTRY_VERIFY(!repeats->isChecked()); // the next one starts anew
    }

    void anOpenOneSaysWhatComesNextAndMayBeWithdrawn()
    {
        m_desk->own.prepend(recurring());
        m_window->ledgerChanged();
        goTo(MainWindow::Place::Access);
        auto *card = waitFor<AccessCard>(u"access.r1"_s);
        QTRY_VERIFY(card->isVisible());
        QVERIFY(card->findChild<QPushButton *>(u"withdraw"_s)->isVisible());
        QVERIFY(card->findChild<QPushButton *>(u"release"_s)->isVisible());
        QVERIFY(!nextWords(recurring(), Start).isEmpty());
        RequestItem last = recurring();
        last.request.occurrence = 6;
        QVERIFY(nextWords(last, Start).isEmpty());
    }

    void whoeverEndsItReadsWhatBecomesOfTheRest()
    {
        RequestDetail detail;
        detail.item = recurring();
        QVERIFY(questionFor(IntentKind::Revoke, detail).sentence.contains(u"end with it"_s));
        QVERIFY(questionFor(IntentKind::Release, detail).sentence.contains(u"opens at its time"_s));
        QVERIFY(questionFor(IntentKind::Withdraw, detail)
                    .sentence.contains(u"No further occurrence"_s));
        QVERIFY(startSentence(detail, Start).contains(u"Thursdays and Sundays"_s));
        detail.item.request.occurrence = 6;
        QVERIFY(!questionFor(IntentKind::Revoke, detail).sentence.contains(u"recurs"_s));
    }

private:
    void offerRecurring()
    {
        m_desk->extra = { .rule = u"planned"_s,
                          .scenario = u"planned"_s,
                          .scenarioTitle = u"Planned work"_s,
                          .target = u"billing-db"_s,
                          .profile = u"writer"_s,
                          .defaultDuration = 1h,
                          .maximumDuration = 4h,
                          .ahead = 24h * 7,
                          .recurring = 24h * 30 };
        m_window->setDesk(nullptr);
        m_window->setDesk(m_desk.get());
        goTo(MainWindow::Place::Access);
    }
};

} // namespace sallyport

QTEST_MAIN(sallyport::TestRepeating)
#include "tst_repeating.moc"
