// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/pagefixture.h"
#include "views/kit/banner.h"
#include "views/kit/select.h"
#include "views/pages/accesscard.h"
#include "views/pages/accesspage.h"
#include "views/pages/requestform.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

namespace sallyport {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// What stands unsent in the form when something else takes its place.
class TestUnsentWords : public PageFixture
{
    Q_OBJECT

private slots:
    // Ask again, or a draft, while the ledger is still being read.
    void whatIsFilledInEarlyKeepsItsTarget()
    {
        RequestForm form(*m_clock);
        const AskOption option{ .rule = u"debug"_s,
                                .scenario = u"debug"_s,
                                .scenarioTitle = u"Debug"_s,
                                .target = u"stock-db"_s,
                                .targetTitle = u"Stock"_s,
                                .profile = u"writer"_s,
                                .maximumDuration = std::chrono::hours(2) };
        AskOption other = option;
        other.target = u"another-db"_s;
        form.fill(Ask{ .scenario = u"debug"_s,
                       .target = u"stock-db"_s,
                       .profile = u"writer"_s,
                       .reason = u"As before"_s });
        form.setOptions({ other, option });
        QCOMPARE(form.ask().target, u"stock-db"_s);
        QCOMPARE(form.ask().reason, u"As before"_s);
    }

    void initTestCase() { dress(); }

    void init()
    {
        QVERIFY(open());
        Ask totals = ask();
        totals.reason = Totals;
        m_desk->kept.drafts = { { .name = u"Totals"_s, .asks = { totals }, .keptAt = now() } };
        m_desk->own[0].mayExtend = 30min;
        comeBack();
        QTRY_VERIFY(waitFor<QPushButton>(u"openDraft.Totals"_s)->isVisible());
    }

    void cleanup() { close(); }

    void openingADraftKeepsThem()
    {
        reason()->setPlainText(Begun);
        openTotals();
        QCOMPARE(reason()->toPlainText(), Totals);
        QTRY_COMPARE(named().size(), 2);
        QCOMPARE(named().first().asks.first().reason, Begun);
        QVERIFY(notice()->isVisible());
        const QString words = notice()->findChild<Text *>()->text();
        QVERIFY2(words.contains(u"“%1”"_s.arg(named().first().name)), qPrintable(words));
    }

    void theNoticeGoesBackToThem()
    {
        reason()->setPlainText(Begun);
        openTotals();
        goBack();
        QCOMPARE(reason()->toPlainText(), Begun);
        QVERIFY(!notice()->isVisible());
        QTRY_COMPARE(named().size(), 1); // they stand in the form again, as they did
        QTRY_COMPARE(m_desk->kept.drafts.first().asks.first().reason, Begun);
        openTotals();
        QTRY_COMPARE(named().size(), 2);
    }

    void whatWasChangedMeanwhileIsKeptAsWell()
    {
        reason()->setPlainText(Begun);
        openTotals();
        reason()->setPlainText(Totals + u" more"_s);
        goBack();
        QCOMPARE(reason()->toPlainText(), Begun);
        QVERIFY(notice()->isVisible());
        goBack();
        QCOMPARE(reason()->toPlainText(), Totals + u" more"_s);
    }

    void askingAgainKeepsThem()
    {
        reason()->setPlainText(Begun);
        again()->click();
        QVERIFY(reason()->toPlainText() != Begun);
        QTRY_COMPARE(named().size(), 2);
        QCOMPARE(named().first().asks.first().reason, Begun);
        QVERIFY(notice()->isVisible());
        goBack();
        QCOMPARE(reason()->toPlainText(), Begun);
    }

    void askingForMoreTimeKeepsThemAndIsKept()
    {
        reason()->setPlainText(Begun);
        waitFor<AccessCard>(u"access.c1"_s)->findChild<QPushButton *>(u"extendAccess"_s)->click();
        QTRY_COMPARE(named().size(), 2);
        reason()->setPlainText(u"The import takes longer"_s);
        again()->click();
        QCOMPARE(text(u"formTitle"_s), u"Request access"_s);
        QTRY_COMPARE(named().size(), 3);
        goBack();
        QCOMPARE(text(u"formTitle"_s), u"Extend access"_s);
        QCOMPARE(reason()->toPlainText(), u"The import takes longer"_s);
    }

    void whatNobodyWroteMakesNoDraft()
    {
        openTotals(); // the form was empty
        openTotals(); // nothing was changed
        again()->click();
        again()->click();
        QVERIFY(!notice()->isVisible());
        openTotals();
        QCOMPARE(reason()->toPlainText(), Totals);
        QVERIFY(!notice()->isVisible());
        QTRY_COMPARE(named().size(), 1);
    }

    void eachHasANameOfItsOwn()
    {
        for (const QString &words : { Begun, Begun + u" again"_s, Begun + u" and again"_s }) {
            reason()->setPlainText(words);
            openTotals();
        }
        QTRY_COMPARE(named().size(), 4);
        QSet<QString> names;
        for (const AskDraft &draft : named())
            names.insert(draft.name);
        QCOMPARE(names.size(), 4);
    }

    void aNameThatWasWrittenIsTheirs()
    {
        reason()->setPlainText(Begun);
        waitFor<QLineEdit>(u"draftName"_s)->setText(u"Totals"_s);
        openTotals();
        QTRY_COMPARE(named().size(), 2);
        QCOMPARE(named().first().name, u"Totals (2)"_s);
    }

    void theNoticeGoesWithItsDraft()
    {
        reason()->setPlainText(Begun);
        openTotals();
        QTRY_COMPARE(named().size(), 2);
        waitFor<QPushButton>(u"deleteDraft."_s + named().first().name)->click();
        QVERIFY(!notice()->isVisible());
        waitFor<QPushButton>(u"undoDelete"_s)->click();
        QVERIFY(notice()->isVisible());
    }

    void theNextPersonReadsNothingOfIt()
    {
        reason()->setPlainText(Begun);
        openTotals();
        QTRY_VERIFY(notice()->isVisible());
        m_window->setDesk(nullptr);
        QVERIFY(!notice()->isVisibleTo(m_window.get()));
    }

    // They were kept by an earlier run, and something else stood in the form before they were read.
    void thoseOfAnEarlierRunAreKept()
    {
        Ask earlier = ask();
        earlier.reason = Begun;
        m_window->setDesk(nullptr);
        m_desk->kept.drafts.prepend({ .name = {}, .asks = { earlier }, .keptAt = now() });
        m_desk->silent = true;
        m_window->setDesk(m_desk.get());
        goTo(MainWindow::Place::Access);
        m_window->findChild<AccessPage *>()->askLike(m_desk->own.last().request);
        m_desk->silent = false;
        m_window->ledgerChanged();
        QTRY_COMPARE(named().size(), 2);
        QCOMPARE(named().first().asks.first().reason, Begun);
    }

private:
    static inline const QString Begun = u"Half a thought about the totals"_s;
    static inline const QString Totals = u"The totals of both warehouses differ"_s;

    Instant now() const { return m_clock->now(); }
    Ask ask() const { return m_desk->own.last().request.ask; }
    QPlainTextEdit *reason() { return waitFor<QPlainTextEdit>(u"reason"_s); }
    Banner *notice() { return waitFor<Banner>(u"asideNotice"_s); }
    void goBack() { notice()->findChild<QPushButton *>()->click(); }
    void openTotals() { waitFor<QPushButton>(u"openDraft.Totals"_s)->click(); }

    QPushButton *again()
    {
        return waitFor<AccessCard>(u"access."_s + m_desk->own.last().request.id)
            ->findChild<QPushButton *>(u"askAgain"_s);
    }

    QList<AskDraft> named() const
    {
        QList<AskDraft> drafts = m_desk->kept.drafts;
        drafts.removeIf([](const AskDraft &draft) { return draft.name.isEmpty(); });
        return drafts;
    }

    void comeBack()
    {
        m_window->setDesk(nullptr);
        m_window->setDesk(m_desk.get());
        goTo(MainWindow::Place::Access);
    }
};

} // namespace sallyport

QTEST_MAIN(sallyport::TestUnsentWords)
#include "tst_unsentwords.moc"
