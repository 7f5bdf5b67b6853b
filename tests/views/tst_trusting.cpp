// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/requestroles.h"
#include "tests/views/pagefixture.h"
#include "views/format/requestwords.h"
#include "views/format/trouble.h"
#include "views/kit/banner.h"
#include "views/kit/button.h"

#include <QDialog>
#include <QListView>

namespace sallyport {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// What does not verify is said, and nothing is signed over it.
class TestTrusting : public PageFixture
{
    Q_OBJECT

private slots:
    void initTestCase() { dress(); }
    void init()
    {
        QVERIFY(open());
        goTo(MainWindow::Place::Approvals);
        QTRY_VERIFY(canApprove());
    }
    void cleanup() { close(); }

    void aLedgerThatVerifiesSaysNothing() { QVERIFY(!banner()->isVisible()); }

    void eachFaultIsSaidAndHoldsEverything_data()
    {
        QTest::addColumn<TrustFault>("fault");
        QTest::newRow("another ledger") << TrustFault::OtherLedger;
        QTest::newRow("the log") << TrustFault::LogContradicted;
        QTest::newRow("a statement") << TrustFault::StatementForged;
        QTest::newRow("the registry") << TrustFault::RegistryDiffers;
    }
    void eachFaultIsSaidAndHoldsEverything()
    {
        QFETCH(const TrustFault, fault);
        distrust(fault);
        QTRY_VERIFY(banner()->isVisible());
        QCOMPARE(banner()->findChild<Text *>()->text(), distrustText(fault));
        QVERIFY(!canApprove());
        const auto *approve = m_window->findChild<Button *>(u"approve"_s);
        QCOMPARE(approve->accessibleDescription(), distrustedText());
        for (const Qt::Key key : { Qt::Key_A, Qt::Key_D, Qt::Key_Q, Qt::Key_S })
            press(key);
        QCOMPARE(m_window->findChildren<QDialog *>().size(), 0);
        goTo(MainWindow::Place::Access); // the banner goes with the person
        QVERIFY(banner()->isVisible());
        QCOMPARE(m_desk->said.size(), 0);
    }
    void onceItVerifiesAgainTheDeskGoesOn()
    {
        distrust(TrustFault::RegistryDiffers);
        QTRY_VERIFY(banner()->isVisible());
        m_desk->trusted = {};
        m_window->ledgerChanged();
        QTRY_VERIFY(!banner()->isVisible());
        QTRY_VERIFY(canApprove());
    }
    void theLedgerBeingAwayIsAnotherReason()
    {
        distrust(TrustFault::RegistryDiffers);
        QTRY_VERIFY(banner()->isVisible());
        m_window->ledgerLost({ ErrorCode::Unavailable, {} });
        const auto *approve = m_window->findChild<Button *>(u"approve"_s);
        QCOMPARE(approve->accessibleDescription(), awayText());
        m_window->ledgerRestored();
        QTRY_COMPARE(approve->accessibleDescription(), distrustedText());
    }
    // Whoever signed in spite of all, by being quicker than the banner, reads the same.
    void theRefusalToSignSaysTheSame()
    {
        QCOMPARE(errorText({ ErrorCode::Corrupt, trustDetail(TrustFault::OtherLedger) }),
                 distrustText(TrustFault::OtherLedger));
    }

    void rowsThatNobodySignedSaySo()
    {
        QVERIFY(!shown(0).unverified);
        m_desk->forged = { shown(0).request.id };
        m_window->ledgerChanged();
        QTRY_VERIFY(shown(0).unverified);
        QVERIFY(!shown(1).unverified);
        const auto chips = requestRow(shown(0), m_clock->now()).chips;
        QCOMPARE(chips.at(1).text, u"not verified"_s);
        QCOMPARE(chips.at(1).tone, Tone::Denied);
        const QString spoken = list()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(u"not verified"_s), qPrintable(spoken));
        m_desk->forged.clear();
        m_window->ledgerChanged();
        QTRY_VERIFY(!shown(0).unverified);
    }

private:
    void distrust(TrustFault fault)
    {
        m_desk->trusted = { .fault = fault, .detail = trustDetail(fault), .statements = 3 };
        m_window->ledgerChanged();
    }
    Banner *banner() const { return m_window->findChild<Banner *>(u"trustBanner"_s); }
    QListView *list() const { return m_window->findChild<QListView *>(u"approvalsList"_s); }
    RequestItem shown(int row) const
    {
        return list()->model()->index(row, 0).data(RequestRoles::ItemRole).value<RequestItem>();
    }
};

} // namespace sallyport

QTEST_MAIN(sallyport::TestTrusting)
#include "tst_trusting.moc"
