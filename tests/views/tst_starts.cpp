// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/pagefixture.h"
#include "views/format/startwords.h"
#include "views/format/when.h"
#include "views/kit/choicerow.h"
#include "views/kit/select.h"
#include "views/pages/accesscard.h"
#include "views/pages/textdialog.h"
#include "views/pages/whatfield.h"

#include <QDateTimeEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

namespace sallyport {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// What begins after the approval, at a time, or without one; and how it is asked for.
class TestStarts : public PageFixture
{
    Q_OBJECT

private slots:
    void initTestCase() { dress(); }
    void init() { QVERIFY(open()); }
    void cleanup() { close(); }

    void theChipSaysWhatIsToBeDone_data()
    {
        QTest::addColumn<RequestItem>("item");
        QTest::addColumn<QString>("words");
        const Instant now = Start;
        const auto at = [now](Millis later) { return formatWhen(now + later, now); };
        RequestItem other = claimable();
        other.mineToClaim = false;
        RequestItem later = claimable();
        later.request.startFrom = now + 1h;
        RequestItem byItself = claimable();
        byItself.request.startBy = {};
        byItself.request.startFrom = now + 2h;
        RequestItem veto = byItself;
        veto.vetoUntil = now + 2h;
        QTest::newRow("mine to claim")
            << claimable() << u"Approved, claim it until %1"_s.arg(at(4h));
        QTest::newRow("somebody else's to claim")
            << other << u"Approved, to be claimed until %1"_s.arg(at(4h));
        QTest::newRow("to be claimed later")
            << later << u"Approved, claim it from %1"_s.arg(at(1h));
        QTest::newRow("by itself") << byItself << u"Approved, starts %1"_s.arg(at(2h));
        QTest::newRow("may be vetoed") << veto << u"Veto until %1"_s.arg(at(2h));
        QTest::newRow("open") << sampleOpen(u"o"_s, u"Ana"_s, u"db"_s, now) << u"Open"_s;
    }
    void theChipSaysWhatIsToBeDone()
    {
        QFETCH(const RequestItem, item);
        QFETCH(const QString, words);
        QCOMPARE(stateChip(item, Start).text, words);
    }

    void aClaimShowsWhatIsSignedAndAsksForNoWords()
    {
        RequestItem item = claimable();
        item.request.ask.onBehalfOf = item.request.requester;
        m_desk->own.prepend(item);
        refresh();
        goTo(MainWindow::Place::Access);
        auto *card = waitFor<AccessCard>(u"access.s1"_s);
        auto *claim = card->findChild<QPushButton *>(u"claimAccess"_s);
        QTRY_VERIFY(claim->isVisible());
        claim->click();
        auto *dialog = waitForDialog();
        QVERIFY(!dialog->findChild<QPlainTextEdit *>(u"dialogText"_s)->isVisible());
        dialog->findChild<QPushButton *>(u"dialogConfirm"_s)->click();
        QTRY_COMPARE(m_desk->said.size(), 1);
        QCOMPARE(m_desk->said.first().kind, IntentKind::Start);
        QCOMPARE(m_desk->said.first().seen.requestDigest, item.request.digest);
        QCOMPARE(m_desk->startedOnBehalf, QList<bool>{ true });
    }

    void aKeyClaimsTheOneThatCanBeClaimedFirst()
    {
        RequestItem later = claimable();
        later.request.id = u"s2"_s;
        later.request.startBy = Start + 5h;
        m_desk->own = { later, claimable() };
        refresh();
        goTo(MainWindow::Place::Access);
        waitFor<AccessCard>(u"access.s1"_s);
        press(Qt::Key_L);
        waitForDialog()->findChild<QPushButton *>(u"dialogConfirm"_s)->click();
        QTRY_COMPARE(m_desk->said.size(), 1);
        QCOMPARE(m_desk->said.first().seen.requestId, u"s1"_s);
    }

    void whatCannotBeClaimedYetOffersNoClaim()
    {
        RequestItem item = claimable();
        item.request.startFrom = Start + 1h;
        m_desk->own.prepend(item);
        refresh();
        goTo(MainWindow::Place::Access);
        auto *card = waitFor<AccessCard>(u"access.s1"_s);
        auto *claim = card->findChild<QPushButton *>(u"claimAccess"_s);
        QTRY_VERIFY(card->isVisible());
        QVERIFY(!claim->isVisible());
        m_clock->advance(1h);
        card->refreshTime();
        QTRY_VERIFY(claim->isVisible());
        m_clock->advance(3h);
        card->refreshTime();
        QVERIFY(!claim->isVisible()); // now == startBy counts as over
    }

    void askingBackNeedsWords()
    {
        goTo(MainWindow::Place::Approvals);
        QTRY_VERIFY(canApprove());
        press(Qt::Key_Q);
        auto *dialog = waitForDialog();
        auto *confirm = dialog->findChild<QPushButton *>(u"dialogConfirm"_s);
        QVERIFY(!confirm->isEnabled());
        dialog->findChild<QPlainTextEdit *>(u"dialogText"_s)->setPlainText(u"Which jobs?"_s);
        confirm->click();
        QTRY_COMPARE(m_desk->said.size(), 1);
        QCOMPARE(m_desk->said.first().kind, IntentKind::Question);
        QCOMPARE(m_desk->said.first().text, u"Which jobs?"_s);
    }

    void anEmergencyWaitsForReviewInTheQueue()
    {
        m_desk->mine.clear();
        m_desk->reviews = { emergency() };
        refresh();
        goTo(MainWindow::Place::Approvals);
        QTRY_COMPARE(text(u"detailTitle"_s), u"Jun Tanaka asks for writer on orders-db"_s);
        auto *review = waitFor<QPushButton>(u"review"_s);
        QTRY_VERIFY(review->isVisible() && review->isEnabled());
        press(Qt::Key_V);
        auto *dialog = waitForDialog();
        dialog->findChild<QPlainTextEdit *>(u"dialogText"_s)->setPlainText(u"It was real"_s);
        dialog->findChild<QPushButton *>(u"dialogConfirm"_s)->click();
        QTRY_COMPARE(m_desk->said.size(), 1);
        QCOMPARE(m_desk->said.first().kind, IntentKind::Review);
    }

    void keysDoNothingWhereNothingIsOffered()
    {
        m_desk->mine = { m_desk->others.first() };
        refresh();
        goTo(MainWindow::Place::Approvals);
        QTRY_COMPARE(text(u"detailTitle"_s), u"Jun Tanaka asks for writer on orders-db"_s);
        for (const Qt::Key key : { Qt::Key_Q, Qt::Key_L, Qt::Key_V })
            press(key);
        QVERIFY(m_window->findChild<TextDialog *>() == nullptr);
    }

    void theFormOffersWhatTheRuleLetsOnly()
    {
        goTo(MainWindow::Place::Access);
        auto *what = waitFor<WhatField>(u"what"_s);
        QTRY_VERIFY(what->count() > 0);
        QVERIFY(!waitFor<ChoiceRow>(u"startWhen"_s)->isVisible());
        QVERIFY(!waitFor<Select>(u"forWhom"_s)->isVisible());
    }

    void aStartAndAPersonAreFiled()
    {
        offerMore();
        auto *when = waitFor<ChoiceRow>(u"startWhen"_s);
        QTRY_VERIFY(when->isVisible());
        auto *moment = waitFor<QDateTimeEdit>(u"startMoment"_s);
        QVERIFY(!moment->isVisible());
        when->setCurrent(1);
        emit when->currentChanged(1);
        QVERIFY(moment->isVisible());
        const QDateTime wanted = QDateTime::fromMSecsSinceEpoch(toMs(Start + 48h));
        moment->setDateTime(wanted);
        auto *forWhom = waitFor<Select>(u"forWhom"_s);
        QCOMPARE(forWhom->itemText(0), u"Me"_s);
        forWhom->setCurrentIndex(1);
        auto *send = waitFor<QPushButton>(u"send"_s);
        QTRY_VERIFY(send->isEnabled());
        send->click();
        QTRY_COMPARE(m_desk->filed.size(), 1);
        QCOMPARE(m_desk->filed.first().onBehalfOf, u"jun"_s);
        QCOMPARE(m_desk->filed.first().startAt, fromMs(wanted.toMSecsSinceEpoch()));
        QTRY_VERIFY(!moment->isVisible()); // the next one starts anew
    }

    void noStartBeyondTheRulesLimitCanBeChosen()
    {
        offerMore();
        auto *moment = waitFor<QDateTimeEdit>(u"startMoment"_s);
        QTRY_COMPARE(moment->maximumDateTime(),
                     QDateTime::fromMSecsSinceEpoch(toMs(Start + 24h * 7)));
    }

    void anEmergencySaysWhomItAlarmsBeforeItIsSent()
    {
        m_desk->terms = { .breakGlass = true,
                          .reviewWithin = 24h,
                          .alarmed = { u"group:leads"_s, u"owners"_s },
                          .reviewers = { u"group:security"_s } };
        goTo(MainWindow::Place::Access);
        QTRY_VERIFY(text(u"previewSteps"_s)
                        .contains(u"Opens at once; alarms group leads, the owners of the target; "
                                  "is reviewed by group security within"_s));
        QVERIFY(!text(u"previewSteps"_s).contains(u"when approved"_s));
    }

private:
    static inline const Instant Start = fromMs(1'773'750'000'000); // as the fixture's clock

    static RequestItem claimable()
    {
        RequestItem item = sampleRequest(u"s1"_s, u"Bettina Okafor"_s, u"orders-db"_s, Start - 1h);
        item.request.state = RequestState::Approved;
        item.request.startFrom = Start - 10min;
        item.request.startBy = Start + 4h;
        item.mineToDecide = false;
        item.mineToClaim = true;
        return item;
    }

    static RequestItem emergency()
    {
        RequestItem item = sampleOpen(u"e1"_s, u"Jun Tanaka"_s, u"orders-db"_s, Start - 5h);
        item.grant->state = GrantState::Ended;
        item.grant->endedAt = Start - 3h;
        item.request.reviewBy = Start + 20h;
        item.breakGlass = item.mineToReview = item.alarmsMe = true;
        return item;
    }

    void refresh() { m_window->ledgerChanged(); }

    void offerMore()
    {
        m_desk->extra = { .rule = u"planned"_s,
                          .scenario = u"planned"_s,
                          .scenarioTitle = u"Planned work"_s,
                          .target = u"billing-db"_s,
                          .profile = u"writer"_s,
                          .defaultDuration = 1h,
                          .maximumDuration = 4h,
                          .ahead = 24h * 7,
                          .claimWithin = 4h,
                          .forOthers = { { u"jun"_s, u"Jun Tanaka"_s } } };
        m_window->setDesk(nullptr);
        m_window->setDesk(m_desk.get());
        goTo(MainWindow::Place::Access);
    }

    TextDialog *waitForDialog()
    {
        TextDialog *dialog = nullptr;
        [&] { QTRY_VERIFY((dialog = m_window->findChild<TextDialog *>()) != nullptr); }();
        return dialog;
    }
};

} // namespace sallyport

QTEST_MAIN(sallyport::TestStarts)
#include "tst_starts.moc"
