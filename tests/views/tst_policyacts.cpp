// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/registryrepository.h"
#include "tests/support/backends.h"
#include "tests/support/verify.h"
#include "tests/views/officewindow.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTest>

using namespace sallyport;
using namespace Qt::StringLiterals;

// A policy from a file, signed by the officer, decided by the real enforcer and read back.
class TestPolicyActs : public QObject
{
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<OfficeWindow> m_at;

    QByteArray inForce()
    {
        return need(RegistryRepository(m_at->office.database()).currentPolicy())->text;
    }
    int versions() const
    {
        return m_at->find<QAbstractItemView>(u"policies"_s)->model()->rowCount();
    }
    QString shownText() const { return m_at->find<QPlainTextEdit>(u"policyText"_s)->toPlainText(); }
    void click(const QString &name)
    {
        QTRY_VERIFY(m_at->find<QAbstractButton>(name) != nullptr
                    && m_at->find<QAbstractButton>(name)->isVisible()
                    && m_at->find<QAbstractButton>(name)->isEnabled());
        m_at->find<QAbstractButton>(name)->click();
    }
    void choose(const QByteArray &text)
    {
        QFile file(m_at->office.path(u"proposed.yaml"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
        file.close();
        click(u"proposePolicy"_s);
        QTRY_VERIFY(m_at->find<QFileDialog>(u"policyFile"_s) != nullptr);
        auto *dialog = m_at->find<QFileDialog>(u"policyFile"_s);
        emit dialog->fileSelected(file.fileName());
        dialog->close();
        QTRY_VERIFY(m_at->find<QWidget>(u"proposalDialog"_s) != nullptr);
    }

private slots:
    void initTestCase_data() { addBackendRows(); }
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QApplication::setApplicationName(u"sallyport-tests"_s);
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        m_theme = std::make_unique<Theme>();
    }
    void init()
    {
        m_at = std::make_unique<OfficeWindow>(runningBackend(), *m_theme);
        m_at->office.file(u"mara"_s, m_at->office.ask());
        m_at->window.goTo(MainWindow::Place::Policies);
        QTRY_COMPARE(versions(), 1);
        m_at->letEnforcerWork();
    }
    void cleanup() { m_at.reset(); }

    void aPolicyFromAFileIsInForce()
    {
        QByteArray text = inForce();
        text.replace("max: 4h", "max: 30m").replace("default: 1h", "default: 30m");
        QVERIFY(text != inForce());
        choose(text);
        auto *simulated = m_at->find<QWidget>(u"proposalDialog"_s)
                              ->findChild<QAbstractItemView *>(u"simulated"_s);
        QTRY_COMPARE(simulated->model()->rowCount(), 1); // mara asked for an hour
        click(u"proposalSign"_s);
        QTRY_COMPARE(inForce(), text);
        m_at->window.ledgerChanged();
        QTRY_COMPARE(versions(), 2);
        QTRY_COMPARE(shownText(), QString::fromUtf8(text));
        auto *changes = m_at->find<QWidget>(u"policyChangesPane"_s)
                            ->findChild<QAbstractItemView *>(u"policyChanges"_s);
        QTRY_COMPARE(changes->model()->rowCount(), 2);
    }
    void aFileWithMistakesChangesNothing()
    {
        const QByteArray before = inForce();
        choose("sallyport: 1\nrule: []\n");
        QVERIFY(m_at->find<QPushButton>(u"proposalSign"_s) == nullptr);
        click(u"proposalCancel"_s);
        QCOMPARE(inForce(), before);
    }
    void whatWasComparedWithAnotherPolicyIsRefused()
    {
        const QByteArray first = inForce();
        QByteArray text = first;
        choose(text.replace("max: 4h", "max: 5h"));
        Administration administration(m_at->office.database(), m_at->office.submitter());
        QByteArray between = first;
        between.replace("max: 4h", "max: 3h");
        SP_VERIFY(administration.proposePolicy(between));
        QTRY_COMPARE(inForce(), between);
        click(u"proposalSign"_s);
        QTRY_VERIFY(m_at->find<QWidget>(u"policiesBanner"_s)->isVisible());
        QCOMPARE(inForce(), between);
    }
    void whoMayWhatIsAnsweredFromTheLedger()
    {
        auto *told = m_at->find<QAbstractItemView>(u"explanations"_s);
        QTRY_VERIFY(told->model()->rowCount() > 0);
        const QString first = told->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(first.endsWith(u"May not"_s), qPrintable(first)); // the officer asks for nothing
    }
};

QTEST_MAIN(TestPolicyActs)
#include "tst_policyacts.moc"
