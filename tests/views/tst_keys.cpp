// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/pagefixture.h"
#include "views/delegates/timelineview.h"
#include "views/kit/choicerow.h"
#include "views/kit/durationchips.h"
#include "views/kit/momentedit.h"
#include "views/pages/keysdialog.h"
#include "views/pages/textdialog.h"
#include "views/pages/whatfield.h"

#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QTest>

namespace sallyport {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// The keys of the sheet behind "?", each on the page where it means something. A, D and R are
// pressed in tst_pages.
class TestKeys : public PageFixture
{
    Q_OBJECT

private slots:
    void initTestCase() { dress(); }
    void init() { QVERIFY(open()); }
    void cleanup() { close(); }

    void jAndKWalkTheQueueAndStopAtItsEnds()
    {
        goTo(MainWindow::Place::Approvals);
        const auto *list = m_window->findChild<QListView *>(u"approvalsList"_s);
        QTRY_COMPARE(list->model()->rowCount(), 3);
        QTRY_COMPARE(list->currentIndex().row(), 0);
        press(Qt::Key_K);
        QCOMPARE(list->currentIndex().row(), 0);
        for (const int row : { 1, 2, 2 }) {
            press(Qt::Key_J);
            QCOMPARE(list->currentIndex().row(), row);
        }
        QTRY_COMPARE(text(u"detailTitle"_s), u"Mateo López asks for readonly on orders-db"_s);
        press(Qt::Key_K);
        QCOMPARE(list->currentIndex().row(), 1);
        QTRY_COMPARE(text(u"detailTitle"_s), u"Priya Shah asks for writer on ledger-db"_s);
    }

    void jAndKWalkTheTimelineAndItsStory()
    {
        goTo(MainWindow::Place::Audit);
        const auto *lanes = m_window->findChild<TimelineView *>(u"timeline"_s);
        QTRY_COMPARE(lanes->currentIndex().row(), 0);
        const QString first = text(u"summaryTitle"_s);
        press(Qt::Key_J);
        QCOMPARE(lanes->currentIndex().row(), 1);
        QTRY_VERIFY(text(u"summaryTitle"_s) != first);
        press(Qt::Key_K);
        QCOMPARE(lanes->currentIndex().row(), 0);
        QTRY_COMPARE(text(u"summaryTitle"_s), first);
        press(Qt::Key_K);
        QCOMPARE(lanes->currentIndex().row(), 0);
    }

    void cAsksForWordsAndSaysThem()
    {
        goTo(MainWindow::Place::Approvals);
        QTRY_VERIFY(canApprove());
        press(Qt::Key_C);
        auto *edit = waitFor<QPlainTextEdit>(u"dialogText"_s);
        QCOMPARE(m_desk->said.size(), 0);
        edit->setPlainText(u"Which three jobs?"_s);
        m_window->findChild<QPushButton *>(u"dialogConfirm"_s)->click();
        QTRY_COMPARE(m_desk->said.size(), 1);
        QCOMPARE(m_desk->said.first().kind, IntentKind::Comment);
        QCOMPARE(m_desk->said.first().seen.requestId, u"a1"_s);
        QCOMPARE(m_desk->said.first().text, u"Which three jobs?"_s);
    }

    void sApprovesForAShorterTime()
    {
        goTo(MainWindow::Place::Approvals);
        QTRY_VERIFY(canApprove());
        press(Qt::Key_S);
        auto *edit = waitFor<QPlainTextEdit>(u"dialogText"_s);
        QCOMPARE(m_desk->said.size(), 0);
        auto *length = m_window->findChild<DurationChips *>(u"dialogLength"_s);
        QVERIFY(length);
        QCOMPARE(length->duration(), Millis(1h)); // half of the two hours that are asked for
        length->setDuration(30min);
        edit->setPlainText(u"Half an hour is enough"_s);
        m_window->findChild<QPushButton *>(u"dialogConfirm"_s)->click();
        QTRY_COMPARE(m_desk->said.size(), 1);
        QCOMPARE(m_desk->said.first().kind, IntentKind::Approve);
        QCOMPARE(m_desk->said.first().atMost, Millis(30min));
        QCOMPARE(m_desk->said.first().text, u"Half an hour is enough"_s);
    }

    void tApprovesForALaterStart()
    {
        goTo(MainWindow::Place::Approvals);
        QTRY_VERIFY(canApprove());
        press(Qt::Key_T);
        waitFor<QPlainTextEdit>(u"dialogText"_s);
        auto *moment = m_window->findChild<MomentEdit *>(u"dialogMoment"_s);
        QVERIFY(moment && moment->isVisible());
        QVERIFY(moment->minimumDateTime() > QDateTime::fromMSecsSinceEpoch(toMs(m_clock->now())));
        QCOMPARE(fromMs(moment->maximumDateTime().toMSecsSinceEpoch()), m_clock->now() + 24h);
        const Instant at = moment->instant();
        m_window->findChild<QPushButton *>(u"dialogConfirm"_s)->click();
        QTRY_COMPARE(m_desk->said.size(), 1);
        QCOMPARE(m_desk->said.first().kind, IntentKind::Approve);
        QCOMPARE(m_desk->said.first().notBefore, at);
        QCOMPARE(m_desk->said.first().atMost, Millis(2h)); // as long as was asked for
    }

    void nStartsARequestFromEveryPage_data()
    {
        QTest::addColumn<MainWindow::Place>("from");
        QTest::newRow("from My access itself") << MainWindow::Place::Access;
        QTest::newRow("from Approvals") << MainWindow::Place::Approvals;
        QTest::newRow("from Audit") << MainWindow::Place::Audit;
    }

    void nStartsARequestFromEveryPage()
    {
        QFETCH(const MainWindow::Place, from);
        auto *what = m_window->findChild<WhatField *>(u"what"_s);
        QTRY_VERIFY(what->isEnabled()); // what may be asked for has been read
        goTo(from);
        press(Qt::Key_N);
        QTRY_VERIFY(what->isVisible());
        QTRY_COMPARE(QApplication::focusWidget(), what);
        QCOMPARE(m_desk->filed.size(), 0);
    }

    void slashGoesToTheSearchOfThePage_data()
    {
        QTest::addColumn<MainWindow::Place>("place");
        QTest::addColumn<QString>("search");
        QTest::newRow("Approvals") << MainWindow::Place::Approvals << u"approvalsSearch"_s;
        QTest::newRow("Audit") << MainWindow::Place::Audit << u"auditSearch"_s;
    }

    void slashGoesToTheSearchOfThePage()
    {
        QFETCH(const MainWindow::Place, place);
        QFETCH(const QString, search);
        goTo(place);
        press(Qt::Key_Slash);
        auto *edit = m_window->findChild<QLineEdit *>(search);
        QTRY_COMPARE(QApplication::focusWidget(), edit);
        QVERIFY(edit->text().isEmpty());
        QTest::keyClicks(edit, u"pr/ya"_s);
        QCOMPARE(edit->text(), u"pr/ya"_s);
    }

    void slashChangesNothingWhereThereIsNoSearch()
    {
        goTo(MainWindow::Place::Access);
        const QWidget *before = QApplication::focusWidget();
        press(Qt::Key_Slash);
        QCOMPARE(QApplication::focusWidget(), before);
        QVERIFY(m_window->findChild<QWidget *>(u"accessPage"_s)->isVisible());
    }

    void theQuestionMarkListsTheKeys_data() { nStartsARequestFromEveryPage_data(); }

    void theQuestionMarkListsTheKeys()
    {
        QFETCH(const MainWindow::Place, from);
        goTo(from);
        press(Qt::Key_Question);
        QTRY_VERIFY(m_window->findChild<KeysDialog *>() != nullptr);
        QStringList listed;
        for (const Text *line : m_window->findChild<KeysDialog *>()->findChildren<Text *>())
            listed << line->text();
        for (const QString &meaning :
             { u"Previous row"_s, u"Comment on what is shown"_s, u"Request access"_s,
               u"Search this page"_s, u"Fit the selected request"_s })
            QVERIFY2(listed.contains(meaning), qPrintable(meaning));
        waitFor<QPushButton>(u"closeKeys"_s)->click();
        QTRY_VERIFY(m_window->findChild<KeysDialog *>() == nullptr);
    }

    void fFitsTheSelectedRequestIntoTheTimeline()
    {
        goTo(MainWindow::Place::Audit);
        const auto *lanes = m_window->findChild<TimelineView *>(u"timeline"_s);
        const auto *range = m_window->findChild<ChoiceRow *>(u"range"_s);
        QTRY_COMPARE(text(u"summaryTitle"_s), u"Ana Marić · writer on orders-db"_s);
        QCOMPARE(range->current(), 0);
        const Request &request = m_desk->own.first().request;
        const Instant end = m_desk->own.first().grant->deadline;
        QVERIFY(lanes->scale().shows(request.filedAt - 3h, end));
        press(Qt::Key_F);
        QCOMPARE(range->current(), -1);
        QVERIFY(lanes->scale().shows(request.filedAt, end));
        // It is fitted, not merely in sight: what is far from it is gone.
        QVERIFY(!lanes->scale().shows(request.filedAt - 3h, request.filedAt - 3h));
        QVERIFY(!lanes->scale().shows(end + 3h, end + 3h));
    }

    void lettersAreJustLettersWhereTextIsTyped_data()
    {
        QTest::addColumn<MainWindow::Place>("place");
        QTest::addColumn<QString>("field");
        QTest::newRow("the search of Approvals")
            << MainWindow::Place::Approvals << u"approvalsSearch"_s;
        QTest::newRow("the search of Audit") << MainWindow::Place::Audit << u"auditSearch"_s;
        QTest::newRow("the reason") << MainWindow::Place::Access << u"reason"_s;
        QTest::newRow("a field of the scenario") << MainWindow::Place::Access << u"field.ticket"_s;
    }

    void lettersAreJustLettersWhereTextIsTyped()
    {
        QFETCH(const MainWindow::Place, place);
        QFETCH(const QString, field);
        goTo(place);
        if (place == MainWindow::Place::Approvals)
            QTRY_VERIFY(canApprove());
        auto *edit = waitFor<QWidget>(field);
        QTRY_VERIFY(edit->isVisible() && edit->isEnabled());
        edit->setFocus();
        const QString typed = u"jkadcnrf/?"_s;
        QTest::keyClicks(edit, typed);
        const auto *area = qobject_cast<QPlainTextEdit *>(edit);
        QCOMPARE(area != nullptr ? area->toPlainText() : edit->property("text").toString(), typed);
        QCOMPARE(QApplication::focusWidget(), edit);
        QVERIFY(edit->isVisible()); // N would have left the page
        QCOMPARE(m_window->findChildren<QDialog *>().size(), 0);
        QCOMPARE(m_desk->said.size(), 0);
        QCOMPARE(m_desk->filed.size(), 0);
    }

    void lettersInADialogDecideNothingBehindIt()
    {
        goTo(MainWindow::Place::Approvals);
        QTRY_VERIFY(canApprove());
        press(Qt::Key_D);
        auto *edit = waitFor<QPlainTextEdit>(u"dialogText"_s);
        edit->setFocus();
        QTest::keyClicks(edit, u"A and D"_s);
        QCOMPARE(edit->toPlainText(), u"A and D"_s);
        edit->window()->setFocus();
        QTest::keyClick(edit->window(), Qt::Key_A); // on the dialog itself, where nothing is typed
        QCOMPARE(m_desk->said.size(), 0);
        QCOMPARE(m_window->findChildren<TextDialog *>().size(), 1);
    }
};

} // namespace sallyport

QTEST_MAIN(sallyport::TestKeys)
#include "tst_keys.moc"
