// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/pagefixture.h"
#include "views/kit/choicerow.h"
#include "views/windowsession.h"

#include <QLineEdit>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QTest>

namespace sallyport {

using namespace Qt::StringLiterals;

// Where the window was left, at the next start.
class TestSession : public PageFixture
{
    Q_OBJECT

    const QString m_seat = u"/ledger.db\nana"_s;

    QString page() const
    {
        return m_window->findChild<QStackedWidget *>(u"pages"_s)->currentWidget()->objectName();
    }
    ChoiceRow *form() const { return m_window->findChild<ChoiceRow *>(u"auditForm"_s); }
    // The window goes, and another one comes at the next start.
    void startAgain()
    {
        m_window->close();
        close();
        QVERIFY(open());
    }

private slots:
    void initTestCase() { dress(); }
    void init()
    {
        QSettings().clear();
        QVERIFY(open());
    }
    void cleanup() { close(); }

    void nothingIsKeptBeforeTheFirst()
    {
        QVERIFY(!WindowSessions(m_seat).kept());
        goTo(MainWindow::Place::Health);
        m_window->resumeSession(m_seat);
        QCOMPARE(page(), u"healthPage"_s);
    }

    void withoutASeatNothingIsKept()
    {
        m_window->close();
        QVERIFY(QSettings().allKeys().filter(u"session"_s).isEmpty());
    }

    void pageFormAndSizeComeBackForThisSeatOnly()
    {
        m_window->resumeSession(m_seat);
        goTo(MainWindow::Place::Audit);
        m_window->resize(1120, 700);
        m_window->findChild<QLineEdit *>(u"auditSearch"_s)->setText(u"state:denied"_s);
        form()->setCurrent(1);
        startAgain();
        goTo(MainWindow::Place::Access);
        m_window->resumeSession(u"/ledger.db\nrui"_s);
        QCOMPARE(page(), u"accessPage"_s);
        m_window->resumeSession(m_seat);
        QCOMPARE(page(), u"auditPage"_s);
        QCOMPARE(form()->current(), 1);
        QCOMPARE(m_window->size(), QSize(1120, 700));
        QVERIFY(m_window->findChild<QLineEdit *>(u"auditSearch"_s)->text().isEmpty());
        QVERIFY(QSettings().allKeys().filter(u"rui"_s).isEmpty());
    }

    void theRequestThatWasShownComesBack()
    {
        m_window->resumeSession(m_seat);
        goTo(MainWindow::Place::Approvals);
        m_window->showRequest(u"a3"_s);
        const QString shown = u"Mateo López asks for readonly on orders-db"_s;
        QTRY_COMPARE(text(u"detailTitle"_s), shown);
        startAgain();
        m_window->resumeSession(m_seat);
        QCOMPARE(page(), u"approvalsPage"_s);
        QTRY_COMPARE(text(u"detailTitle"_s), shown);
        QCOMPARE(m_desk->said.size(), 0);
    }

    void aScreenThatIsGoneLeavesTheWindowInSight()
    {
        m_window->resumeSession(m_seat);
        goTo(MainWindow::Place::Health);
        m_window->setGeometry(20'000, 9'000, 1120, 700);
        startAgain();
        m_window->resumeSession(m_seat);
        QCOMPARE(page(), u"healthPage"_s);
        const QRect seen
            = m_window->frameGeometry() & QGuiApplication::primaryScreen()->availableGeometry();
        QVERIFY(seen.width() >= 160);
        QVERIFY(seen.height() >= 48);
    }

    void whatIsNoSessionIsLeftAlone()
    {
        const WindowSessions sessions(m_seat);
        sessions.keep({ .geometry = "no geometry",
                        .link = u"sallyport://page/settings"_s,
                        .requestId = QString(5000, u'x'),
                        .audit = { .query = {}, .form = 77, .lanes = -5, .range = 99 } });
        QCOMPARE(sessions.kept()->requestId.size(), 64);
        goTo(MainWindow::Place::Access);
        const QRect before = m_window->geometry();
        m_window->resumeSession(m_seat);
        QCOMPARE(page(), u"accessPage"_s);
        QCOMPARE(m_window->geometry(), before);
        QCOMPARE(form()->current(), 0);
    }
};

} // namespace sallyport

QTEST_MAIN(sallyport::TestSession)
#include "tst_session.moc"
