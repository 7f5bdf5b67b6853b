// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/policiesfixture.h"
#include "views/format/trouble.h"
#include "views/kit/banner.h"
#include "views/policies/proposaldialog.h"

#include <QAbstractItemModelTester>
#include <QFileDialog>
#include <QTemporaryFile>

using namespace sallyport;
using namespace Qt::StringLiterals;

// A policy is proposed from a file, on a fake desk.
class TestProposing : public PoliciesFixture
{
    Q_OBJECT

    QTemporaryFile m_file{ u"policyXXXXXX.yaml"_s };

    // Until the dialog shows what the file says.
    void choose()
    {
        click(u"proposePolicy"_s);
        auto *dialog = waitFor<QFileDialog>(u"policyFile"_s);
        emit dialog->fileSelected(m_file.fileName());
        dialog->close();
        QTRY_VERIFY(isShown(u"proposalDialog"_s));
    }
    bool isOpen() const
    {
        const auto *dialog = find<ProposalDialog>(u"proposalDialog"_s);
        return dialog != nullptr && dialog->isVisible();
    }
    QString bannerText() const
    {
        return find<Banner>(u"policiesBanner"_s)->findChild<Text *>()->text();
    }

private slots:
    void initTestCase()
    {
        dress();
        QVERIFY(m_file.open());
    }
    void init()
    {
        QVERIFY(openPolicies());
        QTRY_VERIFY(isShown(u"proposePolicy"_s));
    }
    void cleanup() { close(); }

    void whoMayNotHasNoButton()
    {
        m_desk->law.history.mayPropose = false;
        reread();
        QTRY_VERIFY(!isShown(u"proposePolicy"_s));
        m_desk->law.history.mayPropose = true;
        reread();
        QTRY_VERIFY(isShown(u"proposePolicy"_s));
    }
    void whatItChangesAndWarnsOfIsShownFirst()
    {
        choose();
        QCOMPARE(m_desk->law.files, QStringList{ m_file.fileName() });
        auto *dialog = find<ProposalDialog>(u"proposalDialog"_s);
        auto *changes = dialog->findChild<QAbstractItemView *>(u"policyChanges"_s);
        const QAbstractItemModelTester tester(
            changes->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(changes->model()->rowCount(), int(m_desk->law.weighed.changes.size()));
        auto *warnings = dialog->findChild<QAbstractItemView *>(u"policyWarnings"_s);
        QCOMPARE(warnings->model()->rowCount(), int(m_desk->law.weighed.warnings.size()));
        QVERIFY(!m_desk->law.weighed.warnings.isEmpty());
        QVERIFY(dialog->findChild<Text *>(u"toBeSigned"_s)
                    ->text()
                    .startsWith(
                        u"policy "_s
                        + QString::fromLatin1(m_desk->law.weighed.policy->digest.toHex().left(8))));
    }
    void theSimulationStartsByItself()
    {
        choose();
        QTRY_VERIFY(m_desk->law.run);
        m_desk->finishRun();
        auto *table = find<ProposalDialog>(u"proposalDialog"_s)
                          ->findChild<QAbstractItemView *>(u"simulated"_s);
        QTRY_COMPARE(table->model()->rowCount(), 3);
    }
    void exactlyWhatWasShownIsSigned()
    {
        choose();
        click(u"proposalSign"_s);
        QTRY_COMPARE(m_desk->law.proposed.size(), 1);
        QCOMPARE(m_desk->law.proposed.first().text, m_desk->law.weighed.text);
        QCOMPARE(m_desk->law.proposed.first().inForce, m_desk->law.weighed.inForce);
        QTRY_VERIFY(!isOpen());
        QTRY_VERIFY(m_desk->law.run->isCancelled); // nobody waits for it any more
    }
    void nothingIsSaidByAKeyThatWasPressedTooEarly()
    {
        choose();
        QTest::keyClick(find<QWidget>(u"proposalDialog"_s), Qt::Key_Return);
        QTRY_VERIFY(!isOpen());
        QVERIFY(m_desk->law.proposed.isEmpty());
    }
    void aRefusalStaysInTheBanner()
    {
        m_desk->answer = Receipt{ .accepted = false, .code = u"stale-policy"_s };
        choose();
        click(u"proposalSign"_s);
        QTRY_VERIFY(isShown(u"policiesBanner"_s));
        QCOMPARE(bannerText(), refusalText(m_desk->answer));
    }
    void mistakesAreAllListedAndNothingCanBeProposed()
    {
        WeighedPolicy &weighed = m_desk->law.weighed;
        weighed.policy.reset();
        weighed.mistakes = { { .line = 3,
                               .column = 7,
                               .path = {},
                               .message = u"There is no key \u202ehere."_s,
                               .hint = u"Did you mean \"max\"?"_s },
                             { .line = 9, .column = 1, .path = {}, .message = u"Two."_s } };
        choose();
        auto *dialog = find<ProposalDialog>(u"proposalDialog"_s);
        QVERIFY(dialog->findChild<QWidget *>(u"proposalSign"_s) == nullptr);
        auto *mistakes = dialog->findChild<QAbstractItemView *>(u"policyMistakes"_s);
        const QAbstractItemModelTester tester(
            mistakes->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(mistakes->model()->rowCount(), 2);
        const QString first
            = mistakes->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(first.contains(u"Line 3, column 7"_s), qPrintable(first));
        QVERIFY2(first.contains(u"Did you mean \"max\"?"_s), qPrintable(first));
        QVERIFY(!first.contains(QChar(0x202e)));
        QCOMPARE(dialog->findChild<Text *>(u"policyMistakesDetail"_s)->text(), first);
        click(u"proposalCancel"_s);
        QTRY_VERIFY(!isOpen());
        QVERIFY(m_desk->law.proposed.isEmpty() && !m_desk->law.run);
    }
    void aFileThatSaysTheSameSaysSo()
    {
        m_desk->law.weighed.changes.clear();
        choose();
        QVERIFY(emptyWords(u"proposalDialog"_s).contains(u"It says the same"_s));
    }
    void aFileThatCannotBeReadIsSaid()
    {
        m_desk->trouble = Error{ ErrorCode::NotFound, {} };
        click(u"proposePolicy"_s);
        emit waitFor<QFileDialog>(u"policyFile"_s)->fileSelected(u"gone.yaml"_s);
        QTRY_VERIFY(isShown(u"policiesBanner"_s));
        QVERIFY(bannerText().contains(u"cannot be read"_s));
        QVERIFY(!isOpen());
        QVERIFY(find<QAbstractButton>(u"proposePolicy"_s)->isEnabled());
    }
    void nothingIsProposedWhileTheLedgerIsAway()
    {
        choose();
        m_window->ledgerLost({ ErrorCode::Unavailable, {} });
        QVERIFY(!find<QAbstractButton>(u"proposalSign"_s)->isEnabled());
        QVERIFY(!find<QAbstractButton>(u"proposePolicy"_s)->isEnabled());
    }
    void aDialogOfAnotherPersonSaysNothing()
    {
        choose();
        FakeDesk other(m_clock->now());
        m_window->setDesk(&other);
        QVERIFY(!isOpen());
        QVERIFY(other.law.proposed.isEmpty());
        m_window->setDesk(m_desk.get());
    }
};

QTEST_MAIN(TestProposing)
#include "tst_proposing.moc"
