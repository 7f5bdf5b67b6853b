// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/views/dunst.h"
#include "tests/views/pagefixture.h"
#include "views/kit/navigationrow.h"
#include "views/news/newssettings.h"

#include <QProcess>
#include <QSystemTrayIcon>

namespace sallyport {

// The real window on a fake desk, on a real desktop: a real notification daemon and a real tray
// where a test starts them.
class DesktopFixture : public PageFixture
{
protected:
    void settle()
    {
        dress();
        NewsSettings{ .names = true }.store();
    }

    void startDaemon()
    {
        QVERIFY(m_dunst.start());
        QTRY_VERIFY(test::Dunst::isThere());
        QTRY_COMPARE(test::Dunst::displayed(), 0);
    }

    void startTray()
    {
        m_tray.start(QStringLiteral("trayer"),
                     { QStringLiteral("--edge"), QStringLiteral("top"), QStringLiteral("--align"),
                       QStringLiteral("right") });
        QVERIFY(m_tray.waitForStarted());
        QTRY_VERIFY(QSystemTrayIcon::isSystemTrayAvailable());
    }

    void stopTray()
    {
        m_tray.terminate();
        QVERIFY(m_tray.waitForFinished());
        QTRY_VERIFY(!QSystemTrayIcon::isSystemTrayAvailable());
    }

    void stopDesktop()
    {
        m_dunst.stop();
        QTRY_VERIFY(!test::Dunst::isThere());
        if (m_tray.state() != QProcess::NotRunning)
            stopTray();
    }

    void stopAll()
    {
        close();
        stopDesktop();
    }

    // Another process files a request that this person may decide.
    void arrive(const QString &name)
    {
        const QString id = QStringLiteral("new%1").arg(m_desk->mine.size());
        m_desk->mine.append(sampleRequest(id, name, QStringLiteral("orders-db"), m_clock->now()));
        m_window->ledgerChanged();
    }

    // Closes what is on the screen: the daemon lists only what it has closed.
    static QVariantMap theOnlyOne()
    {
        test::Dunst::closeAll();
        [] { QTRY_COMPARE(test::Dunst::history().size(), 1); }();
        return test::Dunst::history().value(0);
    }

    QString waiting() const
    {
        return m_window->findChild<NavigationRow *>(QStringLiteral("goApprovals"))
            ->accessibleDescription();
    }

    test::Dunst m_dunst;
    QProcess m_tray;
};

} // namespace sallyport
