// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/statement.h"
#include "tests/support/backends.h"
#include "tests/support/verify.h"
#include "tests/views/officewindow.h"

#include <QApplication>
#include <QListView>
#include <QMutex>
#include <QStandardPaths>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace sallyport;
using namespace Qt::StringLiterals;

namespace {

QMutex mutex;
QStringList statements; // that ran in the console's reading thread
std::atomic<QThread *> reading;

void note(QtMsgType, const QMessageLogContext &context, const QString &message)
{
    if (QLatin1StringView(context.category) != "sallyport.statements"_L1
        || QThread::currentThread() != reading)
        return;
    const QMutexLocker lock(&mutex);
    statements.append(message);
}

} // namespace

// What a change of the ledger costs a console, by the statements that it runs.
class TestReadings : public QObject
{
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<OfficeWindow> m_at;

    // As often as this statement ran since it was asked last.
    static qsizetype ran(const QString &statement)
    {
        const QMutexLocker lock(&mutex);
        const qsizetype times = statements.count(statement);
        statements.removeAll(statement);
        return times;
    }
    // All that was asked so far is answered: the reading thread works in order.
    void waitForAnswers()
    {
        const auto last = m_at->desk.status();
        QTRY_VERIFY(last.isFinished());
    }
    int rows() const { return m_at->find<QListView>(u"people"_s)->model()->rowCount(); }

private slots:
    void initTestCase_data() { addBackendRows(); }
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QApplication::setApplicationName(u"sallyport-tests"_s);
        m_theme = std::make_unique<Theme>();
        QLoggingCategory::setFilterRules(u"sallyport.statements.debug=true"_s);
    }
    void init()
    {
        m_at = std::make_unique<OfficeWindow>(runningBackend(), *m_theme);
        QTRY_COMPARE(rows(), 7);
        waitForAnswers();
        // What the writing thread reads again, to verify it before it signs, is not for the pages.
        const auto here = m_at->threads.read.run(
            [](const QSqlDatabase &) { return Result<QThread *>(QThread::currentThread()); });
        reading = here.result().value_or(nullptr);
        QVERIFY(reading != nullptr);
        qInstallMessageHandler(note);
    }
    void cleanup()
    {
        qInstallMessageHandler(nullptr);
        m_at.reset();
        statements.clear();
    }

    void aChangeIsReadOnce()
    {
        ran(u"person_all"_s);
        Administration administration(m_at->office.database(), m_at->office.submitter());
        SP_VERIFY(administration.addPerson({ .person = u"nora"_s, .name = u"Nora Ek"_s }));
        m_at->office.work();
        m_at->window.ledgerChanged();
        QTRY_COMPARE(rows(), 8);
        waitForAnswers();
        QVERIFY(ran(u"schema_changes"_s) >= 5); // so many questions needed it
        for (const auto &statement : { u"person_all"_s, u"device_all"_s, u"membership_all"_s })
            QCOMPARE(ran(statement), 1);
    }
    void whatDidNotChangeIsNotReadAgain()
    {
        for (const auto &statement : { u"person_all"_s, u"membership_all"_s })
            ran(statement);
        m_at->window.ledgerChanged();
        waitForAnswers();
        QVERIFY(ran(u"request_page"_s) > 0);
        QCOMPARE(ran(u"person_all"_s), 0);
        QCOMPARE(ran(u"membership_all"_s), 0);
    }
};

QTEST_MAIN(TestReadings)
#include "tst_readings.moc"
