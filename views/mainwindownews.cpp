// SPDX-License-Identifier: GPL-3.0-or-later
// The window and what goes on beside it: notifications, the tray, the start at login.
#include "views/format/phaselook.h"
#include "views/format/trouble.h"
#include "views/kit/banner.h"
#include "views/kit/navigationbar.h"
#include "views/mainwindow.h"
#include "views/news/loginoffer.h"
#include "views/news/newsroom.h"
#include "views/news/notificationsdialog.h"
#include "views/pages/accesspage.h"
#include "views/pages/approvalspage.h"
#include "views/people/peoplepage.h"
#include "views/policies/policiespage.h"
#include "views/secondticker.h"

#include <QGuiApplication>

#include <algorithm>

namespace sallyport {

// What pages read is counted beside their names, and told when it is news.
void MainWindow::connectCounts()
{
    connect(m_approvals, &ApprovalsPage::queueRead, this, [this](const QList<RequestItem> &mine) {
        m_toDecide = static_cast<int>(mine.size());
        showApprovalsCount();
        m_newsroom->takeQueue(mine);
    });
    connect(m_approvals, &ApprovalsPage::reviewsRead, this, [this](const auto &reviews) {
        m_toReview
            = static_cast<int>(std::ranges::count(reviews, true, &RequestItem::mineToReview));
        showApprovalsCount();
        m_newsroom->takeReviews(reviews);
    });
    connect(m_access, &AccessPage::accessRead, this, [this](const QList<RequestItem> &items) {
        const auto open = std::count_if(items.begin(), items.end(), [](const RequestItem &item) {
            return phaseOf(item) == Phase::Open;
        });
        m_navigation->setCount(static_cast<int>(Place::Access), static_cast<int>(open));
        m_newsroom->takeAccess(items);
    });
    connect(m_people, &PeoplePage::peopleRead, this, [this](bool isOfficer, int waiting) {
        m_navigation->setPlaceVisible(static_cast<int>(Place::People), isOfficer);
        m_navigation->setCount(static_cast<int>(Place::People), waiting);
    });
    connect(m_policies, &PoliciesPage::proposalsRead, this, [this](const auto &waiting) {
        const auto mine = std::ranges::count(waiting, true, &WaitingPolicy::maySign);
        m_navigation->setCount(static_cast<int>(Place::Policies), static_cast<int>(mine));
        m_newsroom->takeProposals(waiting);
    });
    connect(m_ticker, &SecondTicker::tick, m_policies, &PoliciesPage::lookAtTime);
}

void MainWindow::showApprovalsCount()
{
    m_navigation->setCount(static_cast<int>(Place::Approvals), m_toDecide + m_toReview);
}

void MainWindow::connectNews()
{
    const auto comeTo = [this](Place place) {
        comeForward();
        goTo(place);
    };
    connect(m_newsroom, &Newsroom::requestWanted, this, &MainWindow::showRequest);
    connect(m_newsroom, &Newsroom::extensionWanted, this, [this, comeTo](const QString &id) {
        comeTo(Place::Access);
        m_access->startExtension(id);
    });
    connect(m_newsroom, &Newsroom::waitingWanted, this, [comeTo] { comeTo(Place::Approvals); });
    connect(m_newsroom, &Newsroom::accessWanted, this, [comeTo] { comeTo(Place::Access); });
    connect(m_newsroom, &Newsroom::policiesWanted, this, [comeTo] { comeTo(Place::Policies); });
    connect(m_newsroom, &Newsroom::windowWanted, this, &MainWindow::comeForward);
    connect(m_newsroom, &Newsroom::settingsWanted, this, [this] {
        comeForward();
        openNotifications();
    });
    connect(m_newsroom, &Newsroom::quitWanted, qApp, &QCoreApplication::quit);
    connect(m_ticker, &SecondTicker::tick, m_newsroom, &Newsroom::lookAtTime);
    connect(m_ticker, &SecondTicker::tick, this, &MainWindow::stayReachable);
    connect(m_offer, &LoginOffer::failed, this,
            [this](const Error &error) { m_linkBanner->say(errorText(error), tr("Understood")); });
}

void MainWindow::openNotifications()
{
    auto *dialog = new NotificationsDialog(m_newsroom->settings(), this);
    connect(dialog, &NotificationsDialog::changed, m_newsroom, &Newsroom::setSettings);
    dialog->open();
}

void MainWindow::offerStartAtLogin()
{
    if (!m_setting.demonstration && !m_setting.command.isEmpty())
        m_offer->offer();
}

void MainWindow::startHidden()
{
    m_isInTray = Tray::isThere();
    QGuiApplication::setQuitOnLastWindowClosed(!m_isInTray);
    if (!m_isInTray)
        showMinimized();
}

void MainWindow::goOnInTray()
{
    m_isInTray = m_newsroom->goesOnInTray();
    QGuiApplication::setQuitOnLastWindowClosed(!m_isInTray);
    if (m_isInTray)
        m_newsroom->tellOfTray();
}

// A tray that went away would leave a program that nobody can get at.
void MainWindow::stayReachable()
{
    if (!m_isInTray || isVisible() || Tray::isThere())
        return;
    m_isInTray = false;
    showMinimized();
}

} // namespace sallyport
