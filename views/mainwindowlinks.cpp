// SPDX-License-Identifier: GPL-3.0-or-later
// What the window is asked to show from outside: notifications and links.
#include "models/domain/text.h"
#include "views/consolelink.h"
#include "views/kit/banner.h"
#include "views/pages/approvalspage.h"
#include "views/pages/auditpage.h"

#include <QStackedWidget>

namespace sallyport {

namespace {

constexpr qsizetype ShownOfLink = 80; // characters

} // namespace

void MainWindow::comeForward()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::showRequest(const QString &requestId)
{
    comeForward();
    if (requestId.isEmpty())
        return;
    if (m_pages->currentWidget() == m_audit)
        return m_audit->showRequest(requestId);
    goTo(Place::Approvals);
    m_approvals->showRequest(requestId);
}

void MainWindow::showLink(const QString &link)
{
    comeForward();
    if (link.isEmpty())
        return;
    const auto asked = parseLink(link);
    m_linkBanner->setVisible(!asked);
    if (!asked)
        return m_linkBanner->say(tr("This link is none of Sallyport's: %1. Nothing was opened.")
                                     .arg(visibleText(link.left(ShownOfLink))),
                                 tr("Understood"));
    if (asked->place)
        goTo(*asked->place);
    else
        showRequest(asked->requestId);
}

} // namespace sallyport
