// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/requestroles.h"
#include "tests/views/pagefixture.h"
#include "views/pages/approvalspage.h"
#include "views/pages/decisiongrace.h"
#include "views/pages/decisionwords.h"
#include "views/pages/textdialog.h"
#include "views/pages/togetherdialog.h"

#include <QListView>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>

namespace sallyport {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// A decision can be taken back for a moment before it is signed, and never after.
class TestGrace : public PageFixture
{
    Q_OBJECT

private slots:
    void initTestCase() { dress(); }
    void init()
    {
        QVERIFY(open());
        m_window->findChild<ApprovalsPage *>(u"approvalsPage"_s)->setGrace(5s);
        goTo(MainWindow::Place::Approvals);
        QTRY_COMPARE(text(u"detailTitle"_s), u"Ana Marić asks for writer on orders-db"_s);
        QTRY_VERIFY(canApprove());
    }
    void cleanup()
    {
        if (m_window)
            close();
    }

    void theSettingIsWithinBounds_data()
    {
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<Millis>("grace");
        QTest::newRow("nothing") << QVariant() << Millis(5s);
        QTest::newRow("zero") << QVariant(0) << Millis(0);
        QTest::newRow("seven") << QVariant(7) << Millis(7s);
        QTest::newRow("too long") << QVariant(99) << Millis(10s);
        QTest::newRow("negative") << QVariant(-1) << Millis(0);
        QTest::newRow("a word") << QVariant(u"long"_s) << Millis(5s);
    }
    void theSettingIsWithinBounds()
    {
        QFETCH(const QVariant, value);
        QFETCH(const Millis, grace);
        QSettings settings;
        settings.remove(u"decide/graceSeconds"_s);
        if (value.isValid())
            settings.setValue(u"decide/graceSeconds"_s, value);
        const Millis stored = DecisionGrace::stored();
        settings.remove(u"decide/graceSeconds"_s);
        QCOMPARE(stored, grace);
    }

    void whatIsHeldIsSignedWhenItsTimeIsOver()
    {
        press(Qt::Key_A);
        QTRY_VERIFY(strip()->isVisible());
        QVERIFY(!bar()->isVisible());
        QCOMPARE(text(u"undoWords"_s), u"Approve writer on orders-db for Ana Marić"_s);
        QVERIFY(text(u"undoLeft"_s).contains(u"Signed in 5 s"_s));
        m_clock->advance(2s);
        QTRY_VERIFY(text(u"undoLeft"_s).contains(u"Signed in 3 s"_s));
        m_clock->advance(2999ms);
        QTRY_VERIFY(text(u"undoLeft"_s).contains(u"Signed in 1 s"_s));
        QCOMPARE(m_desk->said.size(), 0);
        m_clock->advance(1ms);
        QTRY_COMPARE(m_desk->said.size(), 1);
        QCOMPARE(m_desk->said.first().seen.requestDigest, QByteArray("a1"));
        QVERIFY(!strip()->isVisible());
    }

    // Whoever sets the wall clock signs nothing earlier and keeps nothing longer.
    void theWallClockDoesNotCount()
    {
        press(Qt::Key_A);
        m_clock->setWall(m_clock->now() + 24h);
        m_clock->advance(1s);
        QTRY_VERIFY(text(u"undoLeft"_s).contains(u"Signed in 4 s"_s));
        QCOMPARE(m_desk->said.size(), 0);
    }

    void undoingSignsNothing()
    {
        press(Qt::Key_A);
        QTRY_VERIFY(strip()->isVisible());
        press(Qt::Key_A); // the keys are off meanwhile
        press(Qt::Key_Z);
        QVERIFY(!strip()->isVisible());
        QTRY_VERIFY(canApprove());
        m_clock->advance(1min);
        press(Qt::Key_Z);
        QCOMPARE(m_desk->said.size(), 0);
        press(Qt::Key_A); // and it can be decided again
        m_clock->advance(5s);
        QTRY_COMPARE(m_desk->said.size(), 1);
    }

    void signNowDoesNotWait()
    {
        press(Qt::Key_A);
        waitFor<QPushButton>(u"signNow"_s)->click();
        QCOMPARE(m_desk->said.size(), 1);
        m_clock->advance(5s);
        press(Qt::Key_Z);
        QCOMPARE(m_desk->said.size(), 1); // never twice, and never undone
    }

    void aDenialWaitsAsWell()
    {
        press(Qt::Key_D);
        auto *dialog = waitFor<TextDialog>(QString());
        dialog->findChild<QPlainTextEdit *>()->setPlainText(u"Use the replica"_s);
        emit dialog->confirmed({ .text = u"Use the replica"_s });
        QTRY_VERIFY(strip()->isVisible());
        QCOMPARE(m_desk->said.size(), 0);
        m_clock->advance(5s);
        QTRY_COMPARE(m_desk->said.size(), 1);
        QCOMPARE(m_desk->said.first().kind, IntentKind::Deny);
        QCOMPARE(m_desk->said.first().text, u"Use the replica"_s);
    }

    // Taken back, the words for it are offered again, and nothing is signed by itself.
    void aDenialThatIsTakenBackKeepsItsWords()
    {
        const auto written = [this] {
            const auto *dialog = m_window->findChild<TextDialog *>();
            const auto *edit = dialog != nullptr ? dialog->findChild<QPlainTextEdit *>() : nullptr;
            return edit != nullptr && edit->isVisible() ? edit->toPlainText() : QString();
        };
        press(Qt::Key_D);
        auto *dialog = waitFor<TextDialog>(QString());
        dialog->findChild<QPlainTextEdit *>()->setPlainText(u"Use the replica"_s);
        dialog->findChild<QPushButton *>(u"dialogConfirm"_s)->click();
        QTRY_VERIFY(strip()->isVisible());
        QTRY_VERIFY(m_window->findChild<TextDialog *>() == nullptr);
        waitFor<QPushButton>(u"undoDecision"_s)->click();
        QTRY_COMPARE(written(), u"Use the replica"_s);
        m_clock->advance(1min);
        QCOMPARE(m_desk->said.size(), 0);
        m_window->findChild<QPushButton *>(u"dialogConfirm"_s)->click();
        m_clock->advance(5s);
        QTRY_COMPARE(m_desk->said.size(), 1);
        QCOMPARE(m_desk->said.first().text, u"Use the replica"_s);
        QCOMPARE(m_desk->said.first().kind, IntentKind::Deny);
    }

    void anotherRowCanBeDecidedMeanwhile()
    {
        press(Qt::Key_A);
        press(Qt::Key_J);
        QTRY_COMPARE(text(u"detailTitle"_s), u"Priya Shah asks for writer on ledger-db"_s);
        QVERIFY(strip()->isVisible());
        QTRY_VERIFY(canApprove());
        QCOMPARE(m_desk->said.size(), 0);
        press(Qt::Key_A); // which signs the first at once
        QCOMPARE(m_desk->said.size(), 1);
        QCOMPARE(m_desk->said.first().seen.requestId, u"a1"_s);
        QVERIFY(strip()->isVisible());
        m_clock->advance(5s);
        QTRY_COMPARE(m_desk->said.size(), 2);
        QCOMPARE(m_desk->said.last().seen.requestId, u"a2"_s);
    }

    void whatChangedMeanwhileIsNotSigned()
    {
        press(Qt::Key_A);
        m_desk->mine[0].request.digest = "a1-revised";
        m_window->ledgerChanged();
        QTRY_VERIFY(!strip()->isVisible());
        QTRY_VERIFY(says(u"Nothing was signed: the request or the policy was changed"_s));
        m_clock->advance(1min);
        QCOMPARE(m_desk->said.size(), 0);
    }

    void whatSomebodyElseDecidedMeanwhileIsNotSigned()
    {
        press(Qt::Key_A);
        m_desk->mine[0].request.state = RequestState::Denied;
        m_desk->mine[0].mineToDecide = false;
        m_window->ledgerChanged();
        QTRY_VERIFY(says(u"Nothing was signed: it is not yours to decide any more"_s));
        m_clock->advance(1min);
        QCOMPARE(m_desk->said.size(), 0);
    }

    void newsAboutOthersDoNotDisturb()
    {
        press(Qt::Key_A);
        m_desk->mine[1].request.digest = "a2-revised";
        m_desk->mine.append(sampleRequest(u"new"_s, u"Zoe Ek"_s, u"orders-db"_s, m_clock->now()));
        m_window->ledgerChanged();
        auto *list = m_window->findChild<QListView *>(u"approvalsList"_s);
        QTRY_COMPARE(list->model()->rowCount(), 4);
        QVERIFY(strip()->isVisible());
        m_clock->advance(5s);
        QTRY_COMPARE(m_desk->said.size(), 1);
    }

    void anotherDeskOrClosingSignsNothing()
    {
        press(Qt::Key_A);
        FakeDesk other(m_clock->now());
        m_window->setDesk(&other);
        m_clock->advance(1min);
        QVERIFY(!strip()->isVisible());
        m_window->setDesk(m_desk.get());
        QTRY_VERIFY(canApprove());
        press(Qt::Key_A);
        m_window.reset();
        m_clock->advance(1min);
        QCOMPARE(m_desk->said.size() + other.said.size(), 0);
    }

    // What ends access, or keeps it from opening at any moment, waits for nobody.
    void whatCannotWaitDoesNot()
    {
        RequestItem item = m_desk->mine.at(0);
        QVERIFY(mayWait(IntentKind::Approve, item));
        QVERIFY(mayWait(IntentKind::Deny, item));
        QVERIFY(mayWait(IntentKind::Question, item));
        QVERIFY(!mayWait(IntentKind::Revoke, item));
        QVERIFY(!mayWait(IntentKind::Comment, item));
        QVERIFY(!mayWait(IntentKind::Start, item));
        item.request.state = RequestState::Approved;
        item.vetoUntil = m_clock->now() + 1h;
        QVERIFY(!mayWait(IntentKind::Deny, item));
    }

    void severalWaitOnceAndComeBackWithTheirWords()
    {
        confirmAll(u"One release"_s);
        QTRY_COMPARE(text(u"undoWords"_s), u"Approve 3 requests"_s);
        QVERIFY(strip()->isVisible());
        auto *dialog = m_window->findChild<TogetherDialog *>();
        QVERIFY(!dialog->isVisible());
        QTRY_VERIFY(m_window->isActiveWindow());
        press(Qt::Key_Z);
        QTRY_VERIFY(dialog->isVisible());
        QCOMPARE(dialog->findChild<QPlainTextEdit *>()->toPlainText(), u"One release"_s);
        QCOMPARE(m_desk->said.size(), 0);
        waitFor<QPushButton>(u"togetherConfirm"_s)->click();
        QTRY_VERIFY(!dialog->isVisible());
        m_clock->advance(5s);
        QTRY_COMPARE(m_desk->said.size(), 3);
    }

private:
    QWidget *strip() const { return m_window->findChild<QWidget *>(u"undoStrip"_s); }
    QWidget *bar() const { return m_window->findChild<QWidget *>(u"decisionBar"_s); }
    bool says(const QString &sentence) const
    {
        const auto *banner = m_window->findChild<QWidget *>(u"approvalsBanner"_s);
        return banner->isVisible() && banner->findChild<Text *>()->text().contains(sentence);
    }
    void confirmAll(const QString &words)
    {
        for (RequestItem &item : m_desk->mine)
            item.bulk = true;
        m_window->ledgerChanged();
        auto *list = m_window->findChild<QListView *>(u"approvalsList"_s);
        QTRY_VERIFY(
            list->model()->index(0, 0).data(RequestRoles::ItemRole).value<RequestItem>().bulk);
        list->selectAll();
        QTRY_VERIFY(canApprove());
        press(Qt::Key_A);
        waitFor<QPlainTextEdit>(u"togetherText"_s)->setPlainText(words);
        auto *bar = waitFor<QScrollArea>(u"togetherList"_s)->verticalScrollBar();
        auto *confirm = waitFor<QPushButton>(u"togetherConfirm"_s);
        QTRY_VERIFY((bar->setValue(bar->maximum()), confirm->isEnabled()));
        confirm->click();
    }
};

} // namespace sallyport

QTEST_MAIN(sallyport::TestGrace)
#include "tst_grace.moc"
