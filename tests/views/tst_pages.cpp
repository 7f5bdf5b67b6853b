// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/pagefixture.h"
#include "views/kit/button.h"
#include "views/kit/chip.h"
#include "views/kit/select.h"
#include "views/pages/textdialog.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

namespace sallyport {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestPages : public PageFixture
{
    Q_OBJECT

private slots:
    void initTestCase() { dress(); }
    void init() { QVERIFY(open()); }
    void cleanup() { close(); }

    void approvingSignsExactlyWhatIsShown()
    {
        goTo(MainWindow::Place::Approvals);
        QTRY_COMPARE(text(u"detailTitle"_s), u"Ana Marić asks for writer on orders-db"_s);
        press(Qt::Key_A); // too early: it has only just come into sight
        QCOMPARE(m_desk->said.size(), 0);
        QTRY_VERIFY(canApprove());
        press(Qt::Key_A);
        QTRY_COMPARE(m_desk->said.size(), 1);
        QCOMPARE(m_desk->said.first().kind, IntentKind::Approve);
        QCOMPARE(m_desk->said.first().seen.requestId, u"a1"_s);
        QCOMPARE(m_desk->said.first().seen.requestDigest, QByteArray("a1"));
        QCOMPARE(m_desk->said.first().seen.policyDigest, QByteArray("policy"));
    }

    void nothingIsDecidedBeforeItIsShown()
    {
        goTo(MainWindow::Place::Approvals);
        QTRY_COMPARE(text(u"detailTitle"_s), u"Ana Marić asks for writer on orders-db"_s);
        QTRY_VERIFY(canApprove());
        m_desk->holdDetails = true;
        press(Qt::Key_J);
        press(Qt::Key_A);
        QCOMPARE(m_desk->said.size(), 0);
        m_desk->releaseDetails();
        QTRY_COMPARE(text(u"detailTitle"_s), u"Priya Shah asks for writer on ledger-db"_s);
        QTRY_VERIFY(canApprove());
        press(Qt::Key_A);
        QTRY_COMPARE(m_desk->said.size(), 1);
        QCOMPARE(m_desk->said.first().seen.requestId, u"a2"_s);
    }

    void denyingNeedsWords()
    {
        goTo(MainWindow::Place::Approvals);
        QTRY_COMPARE(text(u"detailTitle"_s), u"Ana Marić asks for writer on orders-db"_s);
        QTRY_VERIFY(canApprove());
        press(Qt::Key_D);
        QTRY_VERIFY(m_window->findChild<TextDialog *>() != nullptr);
        auto *dialog = m_window->findChild<TextDialog *>();
        auto *confirm = dialog->findChild<QPushButton *>(u"dialogConfirm"_s);
        QVERIFY(!confirm->isEnabled());
        dialog->findChild<QPlainTextEdit *>(u"dialogText"_s)->setPlainText(u"Not today"_s);
        QVERIFY(confirm->isEnabled());
        confirm->click();
        QTRY_COMPARE(m_desk->said.size(), 1);
        QCOMPARE(m_desk->said.first().kind, IntentKind::Deny);
        QCOMPARE(m_desk->said.first().text, u"Not today"_s);
    }

    void aChangedRequestHasToBeReadAgain()
    {
        goTo(MainWindow::Place::Approvals);
        QTRY_VERIFY(canApprove());
        m_desk->mine[0].request.digest = "changed";
        m_desk->mine[0].request.revision = 2;
        m_window->ledgerChanged();
        auto *banner = m_window->findChild<QWidget *>(u"approvalsBanner"_s);
        QTRY_VERIFY(banner->isVisible());
        QVERIFY(!canApprove());
        press(Qt::Key_A);
        QCOMPARE(m_desk->said.size(), 0);
        QTRY_VERIFY(canApprove());
        press(Qt::Key_A);
        QTRY_COMPARE(m_desk->said.size(), 1);
        QCOMPARE(m_desk->said.first().seen.requestDigest, QByteArray("changed"));
    }

    void lettersTypedIntoTheSearchDecideNothing()
    {
        goTo(MainWindow::Place::Approvals);
        QTRY_COMPARE(text(u"detailTitle"_s), u"Ana Marić asks for writer on orders-db"_s);
        auto *search = m_window->findChild<QLineEdit *>(u"approvalsSearch"_s);
        search->setFocus();
        QTest::keyClicks(search, u"ad"_s);
        QCOMPARE(search->text(), u"ad"_s);
        QCOMPARE(m_desk->said.size(), 0);
        QVERIFY(m_window->findChild<TextDialog *>() == nullptr);
    }

    void aRefusalIsSaidInASentence()
    {
        goTo(MainWindow::Place::Approvals);
        QTRY_COMPARE(text(u"detailTitle"_s), u"Ana Marić asks for writer on orders-db"_s);
        m_desk->answer = { .accepted = false, .code = u"self-decision"_s };
        QTRY_VERIFY(canApprove());
        press(Qt::Key_A);
        auto *banner = m_window->findChild<QWidget *>(u"approvalsBanner"_s);
        QTRY_VERIFY(banner->isVisible());
        QVERIFY(banner->findChild<Text *>()->text().contains(u"own request"_s));
        m_window->ledgerChanged(); // news does not wipe the answer away
        QTRY_VERIFY(canApprove());
        QVERIFY(banner->isVisible());
    }

    void anErrorIsShownAndGoesAgain()
    {
        m_desk->trouble = Error{ ErrorCode::Unavailable, u"secret detail"_s };
        goTo(MainWindow::Place::Approvals);
        auto *banner = m_window->findChild<QWidget *>(u"approvalsBanner"_s);
        QTRY_VERIFY(banner->isVisible());
        QVERIFY(!banner->findChild<Text *>()->text().contains(u"secret"_s));
        m_desk->trouble.reset();
        m_window->ledgerChanged();
        QTRY_VERIFY(!banner->isVisible());
    }

    void I5_aLogThatIsNotToBeTrustedIsSaidUntilItIsSettled()
    {
        auto *banner = m_window->findChild<QWidget *>(u"windowBanner"_s);
        QVERIFY(!banner->isVisible());
        m_desk->alarm
            = LogAlarmFact{ .what = LogAlarmFact::What::Shorter, .size = 9, .since = {}, .by = {} };
        m_window->ledgerChanged();
        QTRY_VERIFY(banner->isVisible());
        const QString said = banner->findChild<Text *>()->text();
        QVERIFY(said.contains(u"older copy"_s) && said.contains(u"officer"_s));
        m_window->ledgerLost({ ErrorCode::Unavailable, {} });
        m_window->ledgerRestored();
        QTRY_COMPARE(banner->findChild<Text *>()->text(), said);
        QVERIFY(banner->isVisible());
        m_desk->alarm.reset();
        m_window->ledgerChanged();
        QTRY_VERIFY(!banner->isVisible());
    }

    void selectionSurvivesNews()
    {
        goTo(MainWindow::Place::Approvals);
        press(Qt::Key_J);
        QTRY_COMPARE(text(u"detailTitle"_s), u"Priya Shah asks for writer on ledger-db"_s);
        m_desk->mine.prepend(sampleRequest(u"new"_s, u"Zoe Ek"_s, u"orders-db"_s, m_clock->now()));
        m_window->ledgerChanged();
        auto *list = m_window->findChild<QListView *>(u"approvalsList"_s);
        QTRY_COMPARE(list->model()->rowCount(), 4);
        QCOMPARE(list->currentIndex().row(), 2);
        QCOMPARE(text(u"detailTitle"_s), u"Priya Shah asks for writer on ledger-db"_s);
    }

    void sendingWaitsForThePreview()
    {
        goTo(MainWindow::Place::Access);
        auto *send = m_window->findChild<QPushButton *>(u"send"_s);
        m_desk->refusal = Refusal{ .code = RefusalCode::ReasonTooShort };
        auto *reason = m_window->findChild<QPlainTextEdit *>(u"reason"_s);
        QTRY_VERIFY(reason->isEnabled());
        reason->setPlainText(u"no"_s);
        QTRY_COMPARE(text(u"previewRefusal"_s),
                     u"The reason is too short. Say a little more about why."_s);
        QVERIFY(!send->isEnabled());
        m_desk->refusal.reset();
        reason->setPlainText(u"Replay three jobs by hand, then check totals"_s);
        QTRY_VERIFY(send->isEnabled());
        send->click();
        QTRY_COMPARE(m_desk->filed.size(), 1);
        QCOMPARE(m_desk->filed.first().reason, u"Replay three jobs by hand, then check totals"_s);
        QTRY_VERIFY(reason->toPlainText().isEmpty());
    }

    void connectingShowsTheLineAndCopiesThePassword()
    {
        goTo(MainWindow::Place::Access);
        auto *card = waitFor<QWidget>(u"access.c1"_s);
        card->findChild<QPushButton *>(u"connect"_s)->click();
        QTRY_VERIFY(card->findChild<Text *>(u"psqlLine"_s)->text().startsWith(u"psql \"host="_s));
        QVERIFY(!card->findChild<Text *>(u"psqlLine"_s)->text().contains(u"correct horse"_s));
        card->findChild<QPushButton *>(u"copyPassword"_s)->click();
        QTRY_COMPARE(QApplication::clipboard()->text(), u"correct horse"_s);
        QTRY_VERIFY(!card->findChild<QPushButton *>(u"copyPassword"_s)->isEnabled());
        const auto *line = card->findChild<Text *>(u"psqlLine"_s);
        QTRY_VERIFY(line->height() >= line->heightForWidth(line->width())); // all of it shows
    }

    void releasingAsksFirst()
    {
        goTo(MainWindow::Place::Access);
        waitFor<QWidget>(u"access.c1"_s);
        m_window->findChild<QWidget *>(u"accessPage"_s)->setFocus();
        press(Qt::Key_R);
        auto *confirm = waitFor<QPushButton>(u"dialogConfirm"_s);
        QCOMPARE(m_desk->said.size(), 0);
        confirm->click();
        QTRY_COMPARE(m_desk->said.size(), 1);
        QCOMPARE(m_desk->said.first().kind, IntentKind::Release);
    }

    void auditTellsTheStoryOfTheSelectedRequest()
    {
        goTo(MainWindow::Place::Audit);
        auto *events = m_window->findChild<QListView *>(u"events"_s);
        QTRY_COMPARE(events->model()->rowCount(), 17);
        QCOMPARE(text(u"summaryTitle"_s), u"Ana Marić · writer on orders-db"_s);
        QTRY_VERIFY(m_window->findChild<Chip *>(u"verified"_s)->text().contains(u"verified"_s));
    }

    void verifyingSaysHowFarItIsAndCanBeStopped()
    {
        m_desk->silent = true;
        goTo(MainWindow::Place::Audit);
        auto *verdict = m_window->findChild<Chip *>(u"verified"_s);
        auto *button = m_window->findChild<QPushButton *>(u"verify"_s);
        QTRY_COMPARE(button->text(), u"Stop verifying"_s);
        const auto run = m_desk->verification;
        QVERIFY(run);
        run->total = 200;
        run->done = 84;
        QTRY_COMPARE(verdict->text(), u"Verifying… 42 %"_s); // at the next second
        button->click();
        QVERIFY(run->isCancelled);
        QCOMPARE(verdict->text(), u"Log not verified"_s);
        QCOMPARE(button->text(), u"Verify log"_s);
        m_desk->silent = false;
        button->click();
        QTRY_VERIFY(verdict->text().contains(u"to event"_s));
    }

    void anotherPersonSeesNothingOfTheLast()
    {
        goTo(MainWindow::Place::Approvals);
        QTRY_COMPARE(text(u"detailTitle"_s), u"Ana Marić asks for writer on orders-db"_s);
        FakeDesk empty(m_clock->now());
        empty.person = { u"ana"_s, u"Ana Marić"_s };
        empty.mine.clear();
        m_window->setDesk(&empty);
        auto *list = m_window->findChild<QListView *>(u"approvalsList"_s);
        QCOMPARE(list->model()->rowCount(), 0);
        press(Qt::Key_A);
        QCOMPARE(empty.said.size(), 0);
        QCOMPARE(m_desk->said.size(), 0);
        m_window->setDesk(nullptr);
    }

    void everyControlHasAName()
    {
        for (const QAbstractButton *button : m_window->findChildren<QAbstractButton *>()) {
            // A banner's button gets its words together with its purpose.
            if (button->objectName().startsWith(u"qt_"_s) || button->text().isEmpty())
                continue;
            QVERIFY2(!button->objectName().isEmpty(), qPrintable(button->text()));
        }
        for (const Button *button : m_window->findChildren<Button *>())
            QVERIFY2(!button->text().isEmpty() || !button->accessibleName().isEmpty()
                         || button->isHidden(),
                     qPrintable(button->objectName()));
        for (const QLineEdit *edit : m_window->findChildren<QLineEdit *>())
            QVERIFY2(!edit->accessibleName().isEmpty(), qPrintable(edit->objectName()));
    }
};

} // namespace sallyport

QTEST_MAIN(sallyport::TestPages)
#include "tst_pages.moc"
