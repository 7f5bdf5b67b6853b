// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/systemclock.h"
#include "models/ledger/passphrase.h"
#include "models/services/administration.h"
#include "tests/support/verify.h"
#include "tests/views/desktopfixture.h"
#include "views/news/traymenu.h"

#include <QAction>
#include <QDir>
#include <QStackedWidget>
#include <QTest>

namespace sallyport {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::Dunst;

// The tray on a real desktop: what goes on there when the window is closed, and how it ends.
class TestDesktopTray : public DesktopFixture
{
    Q_OBJECT

private slots:
    void initTestCase() { settle(); }

    void init()
    {
        QSettings().remove(u"notifications"_s);
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void cleanup()
    {
        m_program.kill();
        m_program.waitForFinished();
        if (m_window)
            close();
        stopDesktop();
    }

    void theMenuOpensWhatIsLiveAndWhatWaits()
    {
        startTray();
        QVERIFY(open());
        QTRY_COMPARE(waiting(), u"3 waiting"_s);
        m_window->close();
        QVERIFY(!m_window->isVisible());
        QTRY_COMPARE(item(u"trayWaiting"_s)->text(), u"3 requests wait for you"_s);
        item(u"trayWaiting"_s)->trigger();
        QTRY_VERIFY(m_window->isVisible());
        QCOMPARE(page(), u"approvalsPage"_s);
        QCOMPARE(item(u"trayAccess"_s)->text(), u"writer on orders-db, 1 h 30 min left"_s);
        item(u"trayAccess"_s)->trigger();
        QTRY_VERIFY(text(u"detailTitle"_s).contains(u"Ana Marić"_s));
        QCOMPARE(m_desk->said.size(), 0);
    }

    void aClosedWindowStillTellsAndAClickBringsItBack()
    {
        startDaemon();
        startTray();
        QVERIFY(open());
        QTRY_COMPARE(waiting(), u"3 waiting"_s);
        m_window->close();
        QTRY_COMPARE(Dunst::displayed(), 1);
        QCOMPARE(theOnlyOne().value(u"summary"_s).toString(), u"Sallyport goes on in the tray"_s);
        arrive(u"Zoe Ek"_s);
        QTRY_COMPARE(Dunst::displayed(), 1);
        Dunst::invokeDefaultAction();
        QTRY_VERIFY(m_window->isVisible());
        m_window->close(); // it is said the first time only
        QVERIFY(!m_window->isVisible());
        arrive(u"Jun Tanaka"_s);
        QTRY_COMPARE(Dunst::displayed(), 1);
        Dunst::closeAll();
        QTRY_COMPARE(Dunst::history().size(), 3);
        for (const QVariantMap &told : Dunst::history()) // without names, as at first
            QVERIFY(!told.value(u"summary"_s).toString().contains(u"Tanaka"_s));
    }

    void aTrayThatGoesAwayLeavesAWindowBehind()
    {
        startTray();
        QVERIFY(open());
        m_window->close();
        QVERIFY(!m_window->isVisible());
        stopTray();
        QTRY_VERIFY(m_window->isVisible());
        QVERIFY(m_window->isMinimized());
    }

    void theProgramStartsInTheTrayAndEndsWhenItIsAskedTo()
    {
        startDaemon();
        startTray();
        makeLedger();
        startProgram({ u"--hidden"_s });
        QTRY_VERIFY(windows() > 0); // the icon is one
        QVERIFY(activeWindow().isEmpty());
        startAgain();
        QTRY_COMPARE(activeWindow(), u"Sallyport"_s);
        pressKeys(u"alt+F4"_s);
        QTRY_COMPARE(Dunst::displayed(), 1);
        QCOMPARE(theOnlyOne().value(u"summary"_s).toString(), u"Sallyport goes on in the tray"_s);
        QTRY_VERIFY(activeWindow().isEmpty());
        QCOMPARE(m_program.state(), QProcess::Running);
        startAgain();
        QTRY_COMPARE(activeWindow(), u"Sallyport"_s);
        pressKeys(u"ctrl+q"_s);
        QTRY_COMPARE(m_program.state(), QProcess::NotRunning);
        QCOMPARE(m_program.exitCode(), 0);
    }

    void withoutATrayClosingQuits()
    {
        makeLedger();
        startProgram({});
        QTRY_COMPARE(activeWindow(), u"Sallyport"_s);
        pressKeys(u"alt+F4"_s);
        QTRY_COMPARE(m_program.state(), QProcess::NotRunning);
        QCOMPARE(m_program.exitStatus(), QProcess::NormalExit);
    }

private:
    void makeLedger()
    {
        const SystemClock clock;
        QFile file(m_folder->filePath(u"passphrase"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        file.write("correct horse\n");
        const auto secrets = openFileSecretStore(m_folder->filePath(u"keys"_s), "correct horse");
        const auto address = LedgerAddress::parse(ledger());
        SP_VERIFY(secrets);
        SP_VERIFY(address);
        SP_VERIFY(initLedger({ .address = *address,
                               .officerId = u"ana"_s,
                               .officerName = u"Ana"_s,
                               .logKeyFile = m_folder->filePath(u"log.key"_s) },
                             **secrets, clock));
    }

    QString ledger() const { return u"sqlite://"_s + m_folder->filePath(u"ledger.db"_s); }

    QStringList arguments() const
    {
        return { u"--ledger"_s,
                 ledger(),
                 u"--as"_s,
                 u"ana"_s,
                 u"--key-file"_s,
                 m_folder->filePath(u"keys"_s),
                 u"--passphrase-file"_s,
                 m_folder->filePath(u"passphrase"_s) };
    }

    void startProgram(const QStringList &more)
    {
        m_program.start(QStringLiteral(SALLYPORT), arguments() + more);
        QVERIFY(m_program.waitForStarted());
    }

    // The first one comes forward, and this one ends.
    void startAgain() const
    {
        QProcess again;
        again.start(QStringLiteral(SALLYPORT), arguments());
        QVERIFY(again.waitForFinished());
        QCOMPARE(again.exitCode(), 0);
    }

    static QString xdotool(const QStringList &arguments)
    {
        QProcess tool;
        tool.start(u"xdotool"_s, arguments);
        return tool.waitForFinished() && tool.exitCode() == 0
            ? QString::fromUtf8(tool.readAllStandardOutput()).trimmed()
            : QString();
    }

    static QString activeWindow() { return xdotool({ u"getactivewindow"_s, u"getwindowname"_s }); }
    static void pressKeys(const QString &keys) { xdotool({ u"key"_s, keys }); }

    qsizetype windows() const
    {
        return xdotool({ u"search"_s, u"--onlyvisible"_s, u"--pid"_s,
                         QString::number(m_program.processId()) })
            .split(u'\n', Qt::SkipEmptyParts)
            .size();
    }

    static QAction *item(const QString &name)
    {
        for (const QWidget *top : QApplication::topLevelWidgets()) {
            if (const auto *menu = qobject_cast<const TrayMenu *>(top))
                return menu->findChild<QAction *>(name);
        }
        return nullptr;
    }

    QString page() const
    {
        return m_window->findChild<QStackedWidget *>(u"pages"_s)->currentWidget()->objectName();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QProcess m_program;
};

} // namespace sallyport

QTEST_MAIN(sallyport::TestDesktopTray)
#include "tst_desktoptray.moc"
