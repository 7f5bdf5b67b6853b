// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/kit/navigationbar.h"
#include "views/kit/navigationrow.h"
#include "views/kit/toast.h"
#include "views/mainwindow.h"
#include "views/pages/page.h"
#include "views/print/pageprinter.h"

#include <QShortcut>
#include <QStackedWidget>

namespace sallyport {

void MainWindow::makePrinting()
{
    m_printer = new PagePrinter(m_theme, m_clock, this);
    connect(m_printer, &PagePrinter::said, m_toast, &Toast::say);
    connect(new QShortcut(QKeySequence::Save, this), &QShortcut::activated, this,
            &MainWindow::savePdf);
    connect(new QShortcut(QKeySequence::Print, this), &QShortcut::activated, this,
            &MainWindow::print);
}

void MainWindow::savePdf()
{
    m_printer->savePdf(m_pages->currentWidget(), placeTitle(),
                       m_desk != nullptr ? m_desk->viewer().name : QString());
}

void MainWindow::print()
{
    m_printer->print(m_pages->currentWidget(), placeTitle(),
                     m_desk != nullptr ? m_desk->viewer().name : QString());
}

QString MainWindow::placeTitle() const
{
    return m_navigation->findChildren<NavigationRow *>().at(m_pages->currentIndex())->text();
}

} // namespace sallyport
