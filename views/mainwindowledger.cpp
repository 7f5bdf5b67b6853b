// SPDX-License-Identifier: GPL-3.0-or-later
// What the window says about the ledger and the enforcer.
#include "models/services/whenfinished.h"
#include "views/doubtbanner.h"
#include "views/format/trouble.h"
#include "views/freezebanner.h"
#include "views/kit/banner.h"
#include "views/kit/navigationbar.h"
#include "views/kit/personblock.h"
#include "views/kit/text.h"
#include "views/kit/toast.h"
#include "views/mainwindow.h"
#include "views/pages/accesspage.h"
#include "views/pages/approvalspage.h"
#include "views/pages/auditpage.h"
#include "views/pages/healthpage.h"
#include "views/people/outofofficedialog.h"
#include "views/people/peoplepage.h"
#include "views/policies/policiespage.h"
#include "views/secondticker.h"
#include "views/trustbanner.h"

#include <QLocale>
#include <QStackedWidget>

#include <algorithm>

namespace sallyport {

using namespace std::chrono_literals;

namespace {

constexpr int StatusEvery = 3; // seconds

} // namespace

void MainWindow::watchLedger()
{
    m_trustTimer.setSingleShot(true);
    m_trustTimer.setInterval(2s);
    connect(&m_trustTimer, &QTimer::timeout, this, &MainWindow::readTrust);
    // An enforcer that died changes nothing on the ledger, so no news would tell of it.
    connect(m_ticker, &SecondTicker::tick, this, [this] {
        if (++m_sinceStatus >= StatusEvery)
            readStatus();
    });
}

void MainWindow::ledgerChanged()
{
    // These are read also when hidden: badges and notifications live on them.
    m_access->refresh();
    m_approvals->refresh();
    m_people->refresh();
    m_policies->refresh();
    if (m_pages->currentWidget() == m_audit)
        m_audit->refresh();
    if (m_pages->currentWidget() == m_health)
        m_health->refresh();
    readStatus();
    if (!m_trustTimer.isActive())
        m_trustTimer.start();
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
    readName();
}

// Signing looks again by itself; this is so that nobody decides in vain.
void MainWindow::readTrust()
{
    if (m_desk == nullptr)
        return;
    whenFinished(m_desk->trust(), this, [this, asked = m_desk](const Result<Trust> &trust) {
        // That the ledger is away, or the seat held by another process, is said elsewhere.
        if (trust && asked == m_desk)
            takeTrust(*trust);
    });
}

void MainWindow::takeTrust(const Trust &trust)
{
    m_trust->take(trust.fault);
    for (Page *each : pages())
        each->setDistrusted(trust.fault.has_value());
}

void MainWindow::readOwnPlace()
{
    if (m_desk == nullptr)
        return;
    whenFinished(m_desk->registry(), this, [this](const Result<QList<PersonItem>> &people) {
        if (people && m_desk != nullptr)
            askOutOfOffice(withoutOver(*people, m_clock.now()));
        else if (!people)
            m_banner->say(errorText(people.error()));
    });
}

void MainWindow::askOutOfOffice(const QList<PersonItem> &people)
{
    auto *dialog = new OutOfOfficeDialog(people, m_desk->viewer().id, m_clock.now(), this);
    connect(dialog, &OutOfOfficeDialog::confirmed, this, &MainWindow::delegate);
    dialog->open();
}

void MainWindow::delegate(const DelegateBody &delegation)
{
    if (m_desk == nullptr || m_lostSince || m_trust->isDistrusted())
        return;
    const QString done = delegation.to.isEmpty() ? tr("You decide in person again")
                                                 : tr("Your place is given away for that time");
    whenFinished(m_desk->state(delegation), this, [this, done](const Result<Receipt> &receipt) {
        if (receipt && receipt->accepted)
            m_toast->say(done);
        else
            m_banner->say(receipt ? refusalText(*receipt) : errorText(receipt.error()));
    });
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

// The ledger says what somebody is called; who opened the desk may know no more than an id.
void MainWindow::readName()
{
    if (m_desk == nullptr)
        return;
    whenFinished(
        m_desk->people(), this, [this, asked = m_desk](const Result<QList<PersonRef>> &people) {
            if (!people || m_desk != asked)
                return;
            const auto viewer = std::ranges::find(*people, m_desk->viewer().id, &PersonRef::id);
            if (viewer != people->end())
                m_navigation->person()->setPerson(viewer->name);
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
    offerStartAtLogin();
    takeAlarm(status.alarm);
    m_freeze->take(status.freeze, m_clock.now());
    const QString events = QLocale().toString(status.events);
    m_live->setText(
        status.enforcerAlive
            ? tr("Enforcer live · %1 events").arg(events)
            : tr("No enforcer is running: nothing opens until one does · %1 events").arg(events));
}

} // namespace sallyport
