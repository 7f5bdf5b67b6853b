// SPDX-License-Identifier: GPL-3.0-or-later
// Where the window was left, and going on from there.
#include "views/consolelink.h"
#include "views/news/newsroom.h"
#include "views/pages/approvalspage.h"
#include "views/pages/auditpage.h"
#include "views/windowsession.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QScreen>
#include <QStackedWidget>

#include <algorithm>

namespace sallyport {

namespace {

constexpr QSize Graspable(160, 48); // of a window: its screen may be gone since

// Whether enough of the window is on a screen to take hold of it.
bool isInSight(const QRect &frame)
{
    return std::ranges::any_of(QGuiApplication::screens(), [&frame](const QScreen *screen) {
        const QRect seen = screen->availableGeometry() & frame;
        return seen.width() >= Graspable.width() && seen.height() >= Graspable.height();
    });
}

} // namespace

void MainWindow::resumeSession(const QString &seat)
{
    m_seat = seat;
    m_newsroom->remember(seat);
    const auto session = WindowSessions(seat).kept();
    if (!session)
        return;
    const QRect before = geometry();
    if (!restoreGeometry(session->geometry) || !isInSight(frameGeometry()))
        setGeometry(before);
    m_audit->showView(session->audit);
    const auto left = parseLink(session->link);
    if (!left || !left->place)
        return;
    goTo(*left->place);
    if (session->requestId.isEmpty())
        return;
    if (left->place == Place::Audit)
        m_audit->showRequest(session->requestId);
    else if (left->place == Place::Approvals)
        m_approvals->showRequest(session->requestId);
}

void MainWindow::keepSession()
{
    if (m_seat.isEmpty())
        return;
    const QWidget *shown = m_pages->currentWidget();
    QString requestId;
    if (shown == m_audit)
        requestId = m_audit->shownRequest();
    else if (shown == m_approvals)
        requestId = m_approvals->shownRequest();
    AuditView audit = m_audit->presentView();
    audit.query.clear();
    WindowSessions(m_seat).keep({ .geometry = saveGeometry(),
                                  .link = linkTo(static_cast<Place>(m_pages->currentIndex())),
                                  .requestId = requestId,
                                  .audit = audit });
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    keepSession();
    goOnInTray();
    QMainWindow::closeEvent(event);
}

} // namespace sallyport
