// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/policiesfixture.h"
#include "views/format/policywords.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTextBlock>

using namespace sallyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// What the page of the policies shows, on a fake desk.
class TestPoliciesPage : public PoliciesFixture
{
    Q_OBJECT

    QString policyText() const { return find<QPlainTextEdit>(u"policyText"_s)->toPlainText(); }
    QString line() const
    {
        return find<QPlainTextEdit>(u"policyText"_s)->textCursor().block().text();
    }

private slots:
    void initTestCase() { dress(); }
    void init()
    {
        QVERIFY(openPolicies());
        QTRY_COMPARE(rows(u"policies"_s)->rowCount(), 2);
        QTRY_VERIFY(!policyText().isEmpty());
    }
    void cleanup() { close(); }

    void everybodyGetsThereByTheKeyboard()
    {
        goTo(MainWindow::Place::Audit);
        QVERIFY(!isShown(u"policiesPage"_s));
        QTest::keyClick(m_window.get(), Qt::Key_6, Qt::AltModifier);
        QTRY_VERIFY(isShown(u"policiesPage"_s));
    }
    void theVersionsSayWhoAndWhenAndWhichIsInForce()
    {
        const QAbstractItemModelTester tester(
            rows(u"policies"_s), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY2(aloud(u"policies"_s, 0).contains(u"Bettina Okafor"_s),
                 qPrintable(aloud(u"policies"_s, 0)));
        QVERIFY(aloud(u"policies"_s, 0).endsWith(u"in force"_s));
        QVERIFY(aloud(u"policies"_s, 0)
                    .contains(m_desk->law.history.versions.first().words.join(u' ')));
        QVERIFY(!aloud(u"policies"_s, 1).contains(u"in force,"_s));
        m_desk->law.history.versions.removeFirst();
        reread();
        QTRY_COMPARE(rows(u"policies"_s)->rowCount(), 1);
        QVERIFY(aloud(u"policies"_s, 0).endsWith(u"in force"_s));
    }
    void theTextIsPlainAndNotEdited()
    {
        QVERIFY(find<QPlainTextEdit>(u"policyText"_s)->isReadOnly());
        QVERIFY(policyText().contains(u"max: 8h"_s));
        press(Qt::Key_J);
        QTRY_VERIFY(policyText().contains(u"max: 4h"_s));
        press(Qt::Key_K);
        QTRY_VERIFY(policyText().contains(u"max: 8h"_s));
    }
    void charactersThatTurnTheTextAreSeen()
    {
        QByteArray hostile = "# <b>a</b> \xe2\x80\xae b\n" + m_desk->law.texts.first();
        m_desk->law.texts.first() = hostile;
        PolicyVersion &version = m_desk->law.history.versions.first();
        version.position = 3;
        version.digest = m_desk->digestOf(hostile);
        reread();
        QTRY_VERIFY(policyText().contains(u"<b>a</b>"_s));
        QVERIFY(!policyText().contains(QChar(0x202e)));
    }
    void theTextIsSearchedByTheKeyboard()
    {
        QTest::keyClick(find<QPlainTextEdit>(u"policyText"_s), Qt::Key_F, Qt::ControlModifier);
        auto *search = find<QLineEdit>(u"policySearch"_s);
        QTRY_VERIFY(search->hasFocus());
        QTest::keyClicks(search, u"stages"_s);
        const QString first = text(u"policySearchNote"_s);
        QVERIFY2(first.startsWith(u"Line "_s), qPrintable(first));
        QVERIFY(line().contains(u"stages"_s));
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(text(u"policySearchNote"_s) != first);
        QTest::keyClick(search, Qt::Key_Return); // there are two: round again
        QCOMPARE(text(u"policySearchNote"_s), first);
        search->setText(u"no such words"_s);
        QCOMPARE(text(u"policySearchNote"_s), u"Not in this text"_s);
    }
    void whatAVersionChangedIsToldWithWhatItDoes()
    {
        show(1);
        const QAbstractItemModelTester tester(
            rows(u"policyChanges"_s), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_COMPARE(rows(u"policyChanges"_s)->rowCount(), 3);
        QStringList said;
        for (int row = 0; row < 3; ++row)
            said.append(aloud(u"policyChanges"_s, row));
        const QString all = said.join(u'\n');
        QVERIFY2(all.contains(u"longest duration, 4h → 8h. Loosens"_s), qPrintable(all));
        QVERIFY2(all.contains(u"stage “Data owner”: approvals needed, 1 → 2. Tightens"_s),
                 qPrintable(all));
        QCOMPARE(text(u"policyChangesSummary"_s).section(u':', 1).trimmed(),
                 u"2 loosening, 1 tightening, 0 neutral"_s);
        view(u"policyChanges"_s)->setCurrentIndex(rows(u"policyChanges"_s)->index(1, 0));
        QCOMPARE(text(u"policyChangesDetail"_s), said.at(1));
    }
    void theFirstVersionHasNothingToCompareWith()
    {
        show(1);
        QTRY_COMPARE(rows(u"policyChanges"_s)->rowCount(), 3);
        press(Qt::Key_J);
        QTRY_COMPARE(rows(u"policyChanges"_s)->rowCount(), 0);
        QVERIFY(emptyWords(u"policyChangesPane"_s).contains(u"Nothing to compare"_s));
    }
    void aVersionThatSaysTheSameSaysSo()
    {
        m_desk->law.texts.last() = m_desk->law.texts.first() + "# a comment\n";
        PolicyVersion &older = m_desk->law.history.versions.last();
        older.digest = m_desk->digestOf(m_desk->law.texts.last());
        m_desk->law.history.versions.first().position = 3;
        show(1);
        reread();
        QTRY_VERIFY(emptyWords(u"policyChangesPane"_s).contains(u"It says the same"_s));
    }
    void whoMayWhatIsTheEnginesAnswer()
    {
        show(2);
        const QAbstractItemModelTester tester(
            rows(u"explanations"_s), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_COMPARE(rows(u"explanations"_s)->rowCount(), 3);
        QVERIFY(!m_desk->law.questions.isEmpty());
        QCOMPARE(m_desk->law.questions.last().person, u"bettina"_s); // who looks comes first
        QVERIFY(aloud(u"explanations"_s, 0).endsWith(u"May ask"_s));
        QVERIFY(aloud(u"explanations"_s, 1).endsWith(u"May not"_s));
        QVERIFY(text(u"explainStages"_s).contains(u"Team lead – 1 of: Rui Costa, Eva Lind"_s));
        QVERIFY(text(u"explainExtension"_s).contains(u"Security – 1 of: Kofi"_s));
        view(u"explanations"_s)->setCurrentIndex(rows(u"explanations"_s)->index(1, 0));
        QTRY_VERIFY(text(u"explainAnswer"_s).contains(u"no-friday-evenings"_s));
        view(u"explanations"_s)->setCurrentIndex(rows(u"explanations"_s)->index(2, 0));
        QTRY_COMPARE(text(u"explainAnswer"_s), u"No rule lets Bettina Okafor ask for this."_s);
    }
    void newsOfTheLedgerDoNotFillTheChoiceOfPeopleAnew()
    {
        show(2);
        QTRY_COMPARE(rows(u"explanations"_s)->rowCount(), 3);
        const QSignalSpy filled(find<QComboBox>(u"explainPerson"_s)->model(),
                                &QAbstractItemModel::rowsInserted);
        const QList<PolicyVersion> both = m_desk->law.history.versions;
        m_desk->law.history.versions.removeLast();
        reread();
        QTRY_COMPARE(rows(u"policies"_s)->rowCount(), 1);
        m_desk->law.history.versions = both; // by then people of the reading before have come
        reread();
        QTRY_COMPARE(rows(u"policies"_s)->rowCount(), 2);
        QCOMPARE(filled.count(), 0);
    }
    void whatIsChosenIsAsked()
    {
        show(2);
        QTRY_COMPARE(rows(u"explanations"_s)->rowCount(), 3);
        auto *person = find<QComboBox>(u"explainPerson"_s);
        person->setCurrentIndex(person->findData(u"ana"_s));
        auto *target = find<QComboBox>(u"explainTarget"_s);
        target->setCurrentIndex(target->findData(u"ledger-db"_s));
        auto *profile = find<QComboBox>(u"explainProfile"_s);
        profile->setCurrentIndex(profile->findData(u"readonly"_s));
        auto *scenario = find<QComboBox>(u"explainScenario"_s);
        scenario->setCurrentIndex(scenario->findData(u"hotfix"_s));
        m_desk->law.explanations.clear();
        const PolicyQuestion asked = m_desk->law.questions.last();
        QCOMPARE(asked.person, u"ana"_s);
        QCOMPARE(asked.target, u"ledger-db"_s);
        QCOMPARE(asked.profile, u"readonly"_s);
        QCOMPARE(asked.scenario, u"hotfix"_s);
        QCOMPARE(asked.digest, m_desk->law.history.versions.first().digest);
        // An answer comes later; then nothing is left of the one before.
        scenario->setCurrentIndex(0);
        QTRY_COMPARE(rows(u"explanations"_s)->rowCount(), 0);
        QVERIFY(emptyWords(u"policyExplainPane"_s).contains(u"Nothing of this kind"_s));
    }
    void thePastIsPlayedAndItsAnswersStandInATable()
    {
        show(3);
        find<QWidget>(u"simulateDays"_s)->setFocus();
        click(u"simulateStart"_s);
        QVERIFY(m_desk->law.since.last() == m_clock->now() - 30 * 24h);
        QVERIFY(isShown(u"simulateCancel"_s) && !isShown(u"simulateStart"_s));
        m_desk->law.run->read = 1500;
        QTRY_VERIFY(text(u"simulateNote"_s).contains(u"messages read"_s)
                    && text(u"simulateNote"_s).contains(u"500"_s));
        m_desk->finishRun();
        const QAbstractItemModelTester tester(
            rows(u"simulated"_s), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_COMPARE(rows(u"simulated"_s)->rowCount(), 3);
        QCOMPARE(rows(u"simulated"_s)->index(0, 3).data().toString(),
                 u"refused: longer than the rule allows"_s);
        QCOMPARE(rows(u"simulated"_s)->index(1, 2).data().toString(), u"approved, for 4 h"_s);
        QVERIFY(text(u"simulatedDetail"_s).contains(u"It would have been refused"_s));
        QVERIFY(isShown(u"simulateStart"_s) && !isShown(u"simulateCancel"_s));
    }
    void nothingOtherwiseIsAnAnswer()
    {
        m_desk->law.simulated.divergences.clear();
        show(3);
        click(u"simulateStart"_s);
        m_desk->finishRun();
        QTRY_VERIFY(
            emptyWords(u"policySimulationPane"_s).contains(u"Nothing would have come otherwise"_s));
    }
    void aRunIsBrokenOff()
    {
        show(3);
        click(u"simulateStart"_s);
        const auto run = m_desk->law.run;
        click(u"simulateCancel"_s);
        QVERIFY(run->isCancelled);
        m_desk->finishRun(); // too late
        click(u"simulateStart"_s);
        QVERIFY(m_desk->law.run != run && !m_desk->law.run->isCancelled);
        QCOMPARE(rows(u"simulated"_s)->rowCount(), 0);
    }
    void leavingBreaksARunOff()
    {
        show(3);
        click(u"simulateStart"_s);
        const auto run = m_desk->law.run;
        m_window->setDesk(nullptr);
        QVERIFY(run->isCancelled);
        QCOMPARE(rows(u"policies"_s)->rowCount(), 0);
        QVERIFY(policyText().isEmpty());
        QVERIFY(!isShown(u"proposePolicy"_s));
    }
    void withoutAPolicyThatIsSaid()
    {
        m_desk->law.history.versions.clear();
        reread();
        QTRY_COMPARE(rows(u"policies"_s)->rowCount(), 0);
        QVERIFY(!isShown(u"policyViews"_s));
        QVERIFY(emptyWords(u"policiesPage"_s).contains(u"No policy yet"_s));
    }
    void aPolicyOfAnotherVersionIsShownAndNotJudged()
    {
        m_desk->law.texts.first() = "sallyport: 99\n";
        PolicyVersion &version = m_desk->law.history.versions.first();
        version.position = 3;
        version.digest = m_desk->digestOf("sallyport: 99\n");
        reread();
        QTRY_COMPARE(policyText().trimmed(), u"sallyport: 99"_s);
        show(3);
        QVERIFY(!find<QAbstractButton>(u"simulateStart"_s)->isEnabled());
        QVERIFY(emptyWords(u"policySimulationPane"_s).contains(u"Not understood"_s));
        QVERIFY(emptyWords(u"policyExplainPane"_s).contains(u"Not understood"_s));
    }
    void troubleKeepsWhatWasReadAndGoes()
    {
        m_desk->trouble = Error{ ErrorCode::Corrupt, {} };
        goTo(MainWindow::Place::Policies);
        QTRY_VERIFY(isShown(u"policiesBanner"_s) || isShown(u"windowBanner"_s));
        QCOMPARE(rows(u"policies"_s)->rowCount(), 2);
        m_desk->trouble.reset();
        reread();
        QTRY_VERIFY(!isShown(u"policiesBanner"_s));
    }
    void whoLooksAtAnOldVersionStaysThere()
    {
        press(Qt::Key_J);
        QTRY_VERIFY(policyText().contains(u"max: 4h"_s));
        PolicyVersion newer = m_desk->law.history.versions.last();
        newer.position = 3;
        m_desk->law.history.versions.prepend(newer);
        reread();
        QTRY_COMPARE(rows(u"policies"_s)->rowCount(), 3);
        QCOMPARE(view(u"policies"_s)->currentIndex().row(), 2);
    }
};

QTEST_MAIN(TestPoliciesPage)
#include "tst_policiespage.moc"
