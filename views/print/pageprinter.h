// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "views/print/sheet.h"

#include <QObject>

namespace sallyport {

class Theme;

// Puts what is on the screen on paper or into a PDF: always in light colours, whatever the screen
// has.
class PagePrinter : public QObject
{
    Q_OBJECT

public:
    // The dialogs stand before the window, which owns this.
    PagePrinter(Theme &theme, const Clock &clock, QWidget *window);

    // Asks where to, then writes the widget as it is by then. by: who is named on the sheet.
    void savePdf(QWidget *shown, const QString &title, const QString &by);
    void print(QWidget *shown, const QString &title, const QString &by);

signals:
    void said(const QString &sentence); // what came of it

private:
    void saveAs(const QString &file, QWidget *shown, const SheetWords &words);

    Theme &m_theme;
    const Clock &m_clock;
    QWidget *m_window;
};

} // namespace sallyport
