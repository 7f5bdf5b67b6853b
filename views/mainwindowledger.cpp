// SPDX-License-Identifier: GPL-3.0-or-later
// What the window says about the ledger and the enforcer.
#include "models/services/whenfinished.h"
#include "views/doubtbanner.h"
#include "views/format/trouble.h"
#include "views/kit/banner.h"
#include "views/kit/navigationbar.h"
#include "views/kit/personblock.h"
#include "views/kit/text.h"
#include "views/mainwindow.h"
#include "views/pages/accesspage.h"
#include "views/pages/approvalspage.h"
#include "views/pages/auditpage.h"
#include "views/pages/healthpage.h"
#include "views/people/peoplepage.h"

#include <QLocale>
#include <QStackedWidget>

namespace sallyport {

void MainWindow::ledgerChanged()
{
    // These are read also when hidden: badges and notifications live on them.
    m_access->refresh();
    m_approvals->refresh();
    m_people->refresh();
    if (m_pages->currentWidget() == m_audit)
        m_audit->refresh();
    if (m_pages->currentWidget() == m_health)
        m_health->refresh();
    readStatus();
}

void MainWindow::ledgerLost(const Error &error)
{
    m_navigation->person()->setLink(LinkState::Lost, tr("ledger not reached"));
    m_alarmed = false; // read again once the ledger is there
    m_banner->setTone(Tone::Pending);
    m_lostSince = m_lostSince.value_or(m_clock.now());
    m_banner->say(lostText(error, *m_lostSince, m_clock.now()));
    tellPages();
}

void MainWindow::tellPages()
{
    for (Page *each : pages())
        each->setLedgerLost(m_lostSince.has_value());
}

void MainWindow::ledgerRestored()
{
    m_banner->hide();
    m_lostSince.reset();
    tellPages();
    m_doubts->ask(m_desk);
    ledgerChanged();
}

void MainWindow::readStatus()
{
    m_sinceStatus = 0;
    if (m_desk == nullptr)
        return;
    whenFinished(m_desk->status(), this, [this](const Result<LedgerStatus> &status) {
        if (status)
            takeStatus(*status);
        else
            ledgerLost(status.error());
    });
}

void MainWindow::takeAlarm(const std::optional<LogAlarmFact> &alarm)
{
    if (!alarm && !m_alarmed)
        return;
    m_alarmed = alarm.has_value();
    m_banner->setTone(alarm ? Tone::Denied : Tone::Pending);
    if (alarm)
        m_banner->say(alarmText(*alarm));
    else
        m_banner->hide();
}

void MainWindow::takeStatus(const LedgerStatus &status)
{
    if (m_lostSince)
        return ledgerRestored();
    const QString live = m_setting.demonstration ? tr("demonstration · live") : tr("ledger · live");
    m_navigation->person()->setLink(status.enforcerAlive ? LinkState::Live : LinkState::Waiting,
                                    status.enforcerAlive ? live : tr("no enforcer"));
    takeAlarm(status.alarm);
    const QString events = QLocale().toString(status.events);
    m_live->setText(
        status.enforcerAlive
            ? tr("Enforcer live · %1 events").arg(events)
            : tr("No enforcer is running: nothing opens until one does · %1 events").arg(events));
}

} // namespace sallyport
