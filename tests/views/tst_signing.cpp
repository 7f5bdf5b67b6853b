// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/policiesfixture.h"
#include "tests/views/policysamples.h"
#include "views/policies/signdialog.h"

#include <QDialog>

using namespace sallyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Policies that wait are signed and taken back on the page, on a fake desk.
class TestSigning : public PoliciesFixture
{
    Q_OBJECT

    WaitingPolicy waiting() const { return waitingSample(m_clock->now()); }
    void showWaiting(const QList<WaitingPolicy> &policies)
    {
        m_desk->law.history.proposals = policies;
        reread();
    }
    QString standing() const { return find<Text>(u"proposalStanding.2a2a2a2a"_s)->text(); }

private slots:
    void initTestCase() { dress(); }
    void init()
    {
        QVERIFY(openPolicies());
        showWaiting({ waiting() });
        QTRY_VERIFY(isShown(u"proposal.2a2a2a2a"_s));
    }
    void cleanup() { close(); }

    void itSaysWhoSignedAndWhoMay()
    {
        QVERIFY(standing().contains(u"Signed by Eva Lind: 1 of 2"_s));
        QVERIFY(standing().contains(u"Bettina Okafor may sign"_s));
        QVERIFY(standing().contains(u"waits for 1 d"_s));
    }

    // Who signed may not sign for a while and then again: that starts nothing by itself.
    void itSaysWhatSignaturesThatCameBackWaitFor()
    {
        WaitingPolicy back = waiting();
        back.signers = { { u"eva"_s, u"Eva Lind"_s }, { u"kofi"_s, u"Kofi Mensah"_s } };
        showWaiting({ back });
        QTRY_VERIFY(standing().contains(u"2 of 2"_s));
        QVERIFY2(standing().contains(u"One more signature is needed"_s), qPrintable(standing()));
        QVERIFY(!standing().contains(u" 0 "_s));
        back.others.clear();
        showWaiting({ back });
        QTRY_VERIFY(standing().contains(u"propose it anew"_s));
    }

    void itSaysWhenItComes()
    {
        WaitingPolicy scheduled = waiting();
        scheduled.dueAt = m_clock->now() + 23h;
        showWaiting({ scheduled });
        QTRY_VERIFY(isShown(u"proposal.2a2a2a2a"_s) && standing().contains(u"in 23 h"_s));
        m_clock->advance(1h);
        QTRY_VERIFY(standing().contains(u"in 22 h"_s));
    }

    void exactlyWhatIsShownIsSigned()
    {
        click(u"reviewPolicy.2a2a2a2a"_s);
        auto *dialog = waitFor<SignDialog>(u"signDialog"_s);
        QCOMPARE(dialog->findChild<QAbstractItemView *>(u"policyChanges"_s)->model()->rowCount(),
                 1);
        QCOMPARE(dialog->findChild<Text *>(u"toBeSigned"_s)->text(),
                 u"policy 2a2a2a2a · amber boat, over policy 2b2b2b2b"_s);
        QVERIFY(m_desk->law.governed.isEmpty());
        click(u"signPolicy"_s);
        QTRY_COMPARE(m_desk->law.governed.size(), 1);
        QCOMPARE(m_desk->law.governed.first().first, IntentKind::ApprovePolicy);
        QCOMPARE(m_desk->law.governed.first().second, waiting().digest);
    }

    void nothingIsSignedByAKeyThatWasPressedTooEarly()
    {
        click(u"reviewPolicy.2a2a2a2a"_s);
        auto *dialog = waitFor<SignDialog>(u"signDialog"_s);
        QTRY_VERIFY(dialog->isVisible());
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(!isShown(u"signDialog"_s));
        QVERIFY(m_desk->law.governed.isEmpty());
    }

    void whoMayNotSignLooksOnly()
    {
        WaitingPolicy theirs = waiting();
        theirs.maySign = false;
        theirs.mayWithdraw = false;
        showWaiting({ theirs });
        QTRY_VERIFY(!isShown(u"withdrawPolicy.2a2a2a2a"_s));
        click(u"reviewPolicy.2a2a2a2a"_s);
        QTRY_VERIFY(isShown(u"signDialog"_s));
        QVERIFY(find<QWidget>(u"signPolicy"_s) == nullptr);
    }

    void itIsTakenBackOnceMoreAsked()
    {
        click(u"withdrawPolicy.2a2a2a2a"_s);
        QTRY_VERIFY(isShown(u"confirmDialog"_s));
        QVERIFY(m_desk->law.governed.isEmpty());
        click(u"confirmYes"_s);
        QTRY_COMPARE(m_desk->law.governed.size(), 1);
        QCOMPARE(m_desk->law.governed.first().first, IntentKind::WithdrawPolicy);
    }

    void whatIsOverIsGone()
    {
        showWaiting({});
        QTRY_VERIFY(!isShown(u"proposals"_s));
    }
};

QTEST_MAIN(TestSigning)
#include "tst_signing.moc"
