// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/help/helpwindow.h"
#include "views/mainwindow.h"

#include <QStackedWidget>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

// The page of the help that is about this page of the console.
QString helpAbout(MainWindow::Place place)
{
    switch (place) {
    case MainWindow::Place::Access:
    case MainWindow::Place::Approvals:
        return u"requests"_s;
    case MainWindow::Place::Audit:
        return u"audit"_s;
    case MainWindow::Place::People:
        return u"joining"_s;
    case MainWindow::Place::Health:
        return u"health"_s;
    case MainWindow::Place::Policies:
        return u"policies-page"_s;
    }
    return u"console"_s;
}

} // namespace

void MainWindow::openHelp()
{
    if (!m_help)
        m_help = new HelpWindow(this);
    m_help->bring(helpAbout(static_cast<Place>(m_pages->currentIndex())));
}

} // namespace sallyport
