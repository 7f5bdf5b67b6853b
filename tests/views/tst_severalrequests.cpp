// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/requestroles.h"
#include "tests/views/pagefixture.h"
#include "views/kit/emptystate.h"
#include "views/pages/bundlelist.h"
#include "views/pages/togetherdialog.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

namespace sallyport {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Several requests at a time: decided, and each signed on its own.
class TestSeveral : public PageFixture
{
    Q_OBJECT

private slots:
    void initTestCase() { dress(); }
    void init() { QVERIFY(open()); }
    void cleanup() { close(); }

    void severalAreApprovedWhereEachRuleLetsIt()
    {
        selectAll(true);
        QTRY_VERIFY(canApprove());
        press(Qt::Key_A);
        auto *dialog = waitFor<TogetherDialog>(QString());
        QCOMPARE(m_desk->said.size(), 0); // nothing is signed before it was shown
        QTRY_COMPARE(dialog->findChildren<Text *>(QRegularExpression(u"^together\\.a"_s)).size(),
                     3);
        confirmTogether(u"One release"_s);
        QTRY_COMPARE(m_desk->said.size(), 3);
        QStringList ids;
        for (const FakeDesk::Said &said : std::as_const(m_desk->said)) {
            QCOMPARE(said.kind, IntentKind::Approve);
            QCOMPARE(said.text, u"One release"_s);
            ids << said.seen.requestId;
        }
        QCOMPARE(ids, (QStringList{ u"a1"_s, u"a2"_s, u"a3"_s }));
    }

    void severalAreOnlyDeniedWhereARuleDoesNotLetIt()
    {
        selectAll(false);
        auto *deny = waitFor<QPushButton>(u"deny"_s);
        QTRY_COMPARE(deny->text(), u"Deny 3…"_s);
        QVERIFY(!canApprove());
        deny->click();
        waitFor<TogetherDialog>(QString());
        auto *confirm = waitFor<QPushButton>(u"togetherConfirm"_s);
        QVERIFY(!confirm->isEnabled()); // a denial has a reason
        confirmTogether(u"Not during the freeze"_s);
        QTRY_COMPARE(m_desk->said.size(), 3);
        QCOMPARE(m_desk->said.at(2).kind, IntentKind::Deny);
    }

    void whatSomebodyElseHandledIsSaidForEach()
    {
        selectAll(true);
        m_desk->answers.insert(u"a2"_s, { .accepted = false, .code = u"not-pending"_s });
        QTRY_VERIFY(canApprove());
        press(Qt::Key_A);
        auto *dialog = waitFor<TogetherDialog>(QString());
        confirmTogether({});
        QTRY_COMPARE(m_desk->said.size(), 3); // one refusal keeps none of the others back
        QTRY_COMPARE(text(u"togetherState"_s), u"2 of 3 are signed; the others stand above"_s);
        QVERIFY(dialog->isVisible());
        QCOMPARE(text(u"together.a2"_s), u"The request is not waiting for a decision any more."_s);
    }

    void whatCannotBeSentEndsTheRun()
    {
        selectAll(true);
        QTRY_VERIFY(canApprove());
        press(Qt::Key_A);
        waitFor<TogetherDialog>(QString());
        m_desk->trouble = Error{ ErrorCode::Unavailable, {} };
        confirmTogether({});
        QTRY_COMPARE(text(u"together.a2"_s), u"Not signed"_s);
        QCOMPARE(m_desk->said.size(), 1);
    }

    void aBundleIsDecidedByItsTicks()
    {
        showBundle();
        auto *second = waitFor<QCheckBox>(u"bundle.a2"_s);
        QVERIFY(second->isChecked());
        second->setChecked(false);
        QTRY_COMPARE(waitFor<QPushButton>(u"approve"_s)->text(), u"Approve 1…"_s);
        waitFor<QPushButton>(u"approve"_s)->click();
        waitFor<TogetherDialog>(QString());
        auto *others = waitFor<QCheckBox>(u"togetherDenyOthers"_s);
        QVERIFY(others->isVisible() && !others->isChecked());
        others->setChecked(true);
        QVERIFY(!waitFor<QPushButton>(u"togetherConfirm"_s)->isEnabled());
        confirmTogether(u"One is enough"_s);
        QTRY_COMPARE(m_desk->said.size(), 2);
        QCOMPARE(m_desk->said.at(0).kind, IntentKind::Approve);
        QCOMPARE(m_desk->said.at(0).seen.requestId, u"a1"_s);
        QCOMPARE(m_desk->said.at(1).kind, IntentKind::Deny);
        QCOMPARE(m_desk->said.at(1).seen.requestId, u"a2"_s);
        QCOMPARE(m_desk->said.at(1).text, u"One is enough"_s);
    }

    // Whoever asks does not choose how it is decided.
    void aBundleOfARuleWithoutBulkIsDecidedOneByOne()
    {
        showBundle(false);
        QVERIFY(m_window->findChild<QCheckBox *>(u"bundle.a1"_s) == nullptr);
        QCOMPARE(waitFor<QPushButton>(u"approve"_s)->text(), u"Approve"_s);
        press(Qt::Key_A);
        QTRY_COMPARE(m_desk->said.size(), 1);
        QCOMPARE(m_desk->said.first().seen.requestId, u"a1"_s);
    }

    void nothingIsSignedBeforeTheLastCameIntoSight()
    {
        selectAll(true);
        QTRY_VERIFY(canApprove());
        press(Qt::Key_A);
        waitFor<TogetherDialog>(QString());
        auto *confirm = waitFor<QPushButton>(u"togetherConfirm"_s);
        auto *bar = waitFor<QScrollArea>(u"togetherList"_s)->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 0);
        QVERIFY(!confirm->isEnabled());
        bar->setValue(bar->maximum());
        QVERIFY(confirm->isEnabled());
    }

    void allThatIsWeighedStandsBesideEach()
    {
        RequestItem &first = m_desk->mine.first();
        first.request.ask.fields = { { u"ticket"_s, u"INC-7"_s } };
        first.firstTime = true;
        selectAll(true);
        QTRY_VERIFY(canApprove());
        press(Qt::Key_A);
        auto *dialog = waitFor<TogetherDialog>(QString());
        QString all;
        for (const Text *const line : dialog->findChildren<Text *>())
            all += line->text() + u'\n';
        for (const QString &words : { first.request.ask.reason, u"INC-7"_s, u"First time"_s })
            QVERIFY2(all.contains(words), qPrintable(words + u" is not in "_s + all));
    }

    void whatIsLeftOutOfABundleGoesOnWaiting()
    {
        showBundle();
        waitFor<QCheckBox>(u"bundle.a1"_s)->setChecked(false); // the one that is shown
        QTRY_VERIFY(canApprove());
        press(Qt::Key_A);
        waitFor<TogetherDialog>(QString());
        confirmTogether({});
        QTRY_COMPARE(m_desk->said.size(), 1);
        QCOMPARE(m_desk->said.first().seen.requestId, u"a2"_s);
    }

    void whoLeavesTheDeskTakesWhatIsBeingSignedAlong()
    {
        selectAll(true);
        QTRY_VERIFY(canApprove());
        press(Qt::Key_A);
        waitFor<TogetherDialog>(QString());
        m_desk->silent = true; // the first one is on its way
        confirmTogether({});
        QTRY_COMPARE(m_desk->said.size(), 1);
        m_window->setDesk(nullptr);
        QVERIFY(m_window->findChild<TogetherDialog *>() == nullptr);
        QCOMPARE(m_desk->said.size(), 1);
    }

    void nothingTickedIsNothingToDecide()
    {
        showBundle();
        waitFor<QCheckBox>(u"bundle.a1"_s)->setChecked(false);
        waitFor<QCheckBox>(u"bundle.a2"_s)->setChecked(false);
        QTRY_VERIFY(!waitFor<QPushButton>(u"approve"_s)->isVisible());
    }

private:
    void selectAll(bool bulk)
    {
        for (RequestItem &item : m_desk->mine)
            item.bulk = bulk;
        m_window->ledgerChanged();
        goTo(MainWindow::Place::Approvals);
        auto *list = waitFor<QListView>(u"approvalsList"_s);
        new QAbstractItemModelTester(list->model(),
                                     QAbstractItemModelTester::FailureReportingMode::QtTest, list);
        QTRY_COMPARE(list->model()->rowCount(), 3);
        QTRY_COMPARE(
            list->model()->index(2, 0).data(RequestRoles::ItemRole).value<RequestItem>().bulk,
            bulk);
        list->selectAll();
        QTRY_VERIFY(waitFor<EmptyState>(u"severalSelected"_s)->isVisible());
        list->setFocus();
    }

    void showBundle(bool bulk = true)
    {
        for (int i : { 0, 1 }) {
            m_desk->mine[i].bulk = bulk;
            m_desk->mine[i].request.ask.bundle = QString(32, u'b');
            m_desk->mine[i].request.editors = { u"ana"_s };
        }
        m_window->ledgerChanged();
        goTo(MainWindow::Place::Approvals);
        QTRY_VERIFY(waitFor<BundleList>(u"bundle"_s)->isVisible());
        QTRY_VERIFY(canApprove());
        waitFor<QListView>(u"approvalsList"_s)->setFocus();
    }

    void confirmTogether(const QString &words)
    {
        waitFor<QPlainTextEdit>(u"togetherText"_s)->setPlainText(words);
        auto *bar = waitFor<QScrollArea>(u"togetherList"_s)->verticalScrollBar();
        auto *confirm = waitFor<QPushButton>(u"togetherConfirm"_s);
        QTRY_VERIFY((bar->setValue(bar->maximum()), confirm->isEnabled()));
        confirm->click();
    }
};

} // namespace sallyport

QTEST_MAIN(sallyport::TestSeveral)
#include "tst_severalrequests.moc"
