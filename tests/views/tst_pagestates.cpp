// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/pagefixture.h"
#include "tests/views/samples.h"
#include "views/format/when.h"
#include "views/kit/banner.h"
#include "views/kit/emptystate.h"
#include "views/kit/skeleton.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

namespace sallyport {

using namespace Qt::StringLiterals;

// What the pages say while they wait, when nothing is there, and when the ledger is gone.
class TestPageStates : public PageFixture
{
    Q_OBJECT

private slots:
    void initTestCase() { dress(); }
    void init() { QVERIFY(open()); }
    void cleanup() { close(); }

    void nothingIsSaidBeforeItIsKnown()
    {
        FakeDesk silent(m_clock->now());
        silent.silent = true;
        m_window->setDesk(&silent);
        goTo(MainWindow::Place::Access);
        auto *list = m_window->findChild<QWidget *>(u"accessScroll"_s);
        QTRY_VERIFY(list->findChild<Skeleton *>()->isVisible());
        QVERIFY(!list->findChild<EmptyState *>()->isVisible());
        QVERIFY(!text(u"previewSteps"_s).contains(u"No rule"_s));
        m_window->setDesk(nullptr);
    }

    void newsDuringAReadingAreReadOnceAfterIt()
    {
        goTo(MainWindow::Place::Approvals);
        QTRY_COMPARE(text(u"detailTitle"_s), u"Ana Marić asks for writer on orders-db"_s);
        m_desk->queuesAsked = 0;
        for (int news = 0; news < 5; ++news)
            m_window->ledgerChanged();
        QCOMPARE(m_desk->queuesAsked, 4);
        QTRY_COMPARE(m_desk->queuesAsked, 8);
    }

    void aSearchThatFindsNothingSaysSo()
    {
        goTo(MainWindow::Place::Approvals);
        QTRY_COMPARE(text(u"detailTitle"_s), u"Ana Marić asks for writer on orders-db"_s);
        auto *search = m_window->findChild<QLineEdit *>(u"approvalsSearch"_s);
        auto *list = m_window->findChild<QListView *>(u"approvalsList"_s);
        search->setText(u"zzz"_s);
        QTRY_VERIFY(!list->isVisible());
        search->clear();
        QTRY_VERIFY(list->isVisible());
    }

    void anEmptyListKeepsTheKeyboardFromTheSearch()
    {
        m_desk->mine.clear();
        goTo(MainWindow::Place::Access);
        goTo(MainWindow::Place::Approvals);
        QTRY_VERIFY(QApplication::focusWidget() != nullptr);
        QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()) == nullptr);
        m_desk->mine = { sampleRequest(u"a1"_s, u"Ana Marić"_s, u"orders-db"_s, m_clock->now()) };
        m_window->ledgerChanged();
        auto *list = m_window->findChild<QListView *>(u"approvalsList"_s);
        QTRY_VERIFY(list->hasFocus());
    }

    void nobodysTextWidensThePage()
    {
        for (RequestItem &item : m_desk->mine)
            item.request.ask.reason = u"9"_s.repeated(1500);
        goTo(MainWindow::Place::Approvals);
        auto *area = m_window->findChild<QScrollArea *>(u"detailScroll"_s);
        QTRY_VERIFY(text(u"detailTitle"_s).contains(u"orders-db"_s));
        QTRY_VERIFY(area->widget()->width() <= area->viewport()->width());
        QCOMPARE(area->horizontalScrollBar()->maximum(), 0);
    }

    void theLedgersTroubleIsSaidOnce()
    {
        goTo(MainWindow::Place::Approvals);
        m_desk->trouble = Error{ ErrorCode::Locked, {} };
        m_window->ledgerLost(*m_desk->trouble);
        m_window->ledgerChanged();
        QTRY_VERIFY(m_window->findChild<QWidget *>(u"windowBanner"_s)->isVisible());
        QVERIFY(!m_window->findChild<QWidget *>(u"approvalsBanner"_s)->isVisible());
    }

    void whileTheLedgerIsAwayNothingIsSaidAndTheReasonIs()
    {
        goTo(MainWindow::Place::Approvals);
        QTRY_VERIFY(canApprove());
        m_clock->advance(std::chrono::minutes(3));
        m_window->ledgerLost({ ErrorCode::Unavailable, {} });
        m_clock->advance(std::chrono::minutes(2));
        m_window->ledgerLost({ ErrorCode::Unavailable, {} });
        const QString said
            = m_window->findChild<QWidget *>(u"windowBanner"_s)->findChild<Text *>()->text();
        const Instant since = m_clock->now() - std::chrono::minutes(2);
        QVERIFY2(said.contains(formatWhen(since, m_clock->now())), qPrintable(said));
        QVERIFY(!canApprove());
        QVERIFY(!m_window->findChild<QWidget *>(u"approve"_s)->toolTip().isEmpty());
        press(Qt::Key_A);
        QVERIFY(m_desk->said.isEmpty());
        m_window->ledgerRestored();
        QTRY_VERIFY(canApprove());
        QVERIFY(m_window->findChild<QWidget *>(u"approve"_s)->toolTip().isEmpty());
    }

    void whatBrokeOffIsToldUntilItIsRead()
    {
        m_desk->settled = { { .kind = IntentKind::Approve,
                              .requestId = {},
                              .sentAt = m_clock->now(),
                              .delivered = false } };
        auto *banner = m_window->findChild<Banner *>(u"doubtBanner"_s);
        QVERIFY(!banner->isVisible());
        m_window->ledgerLost({ ErrorCode::Unavailable, {} });
        m_window->ledgerRestored();
        QTRY_VERIFY(banner->isVisible());
        QVERIFY(banner->findChild<Text *>()->text().contains(u"did not arrive"_s));
        banner->findChild<QPushButton *>(u"bannerAction"_s)->click();
        QVERIFY(!banner->isVisible());
    }

    void anEnforcerThatDiesIsNoticedWithoutNews()
    {
        QTRY_VERIFY(text(u"liveState"_s).startsWith(u"Enforcer live"_s));
        m_desk->enforcerAlive = false; // a dead process writes nothing, so no news comes
        QTRY_VERIFY(text(u"liveState"_s).startsWith(u"No enforcer is running"_s));
    }

    void aBannerAboutTheLedgerGoesWhenItIsReadAgain()
    {
        m_desk->trouble = Error{ ErrorCode::Locked, {} };
        m_window->ledgerChanged();
        auto *banner = m_window->findChild<QWidget *>(u"windowBanner"_s);
        QTRY_VERIFY(banner->isVisible());
        m_desk->trouble.reset();
        QTRY_VERIFY(!banner->isVisible());
    }
};

} // namespace sallyport

QTEST_MAIN(sallyport::TestPageStates)
#include "tst_pagestates.moc"
