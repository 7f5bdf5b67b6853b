// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/start.h"
#include "translations/loader.h"
#include "views/theme/theme.h"

#include <QApplication>
#include <QLocale>

int main(int argc, char **argv)
{
    using namespace sallyport;
    using namespace Qt::StringLiterals;
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"sallyport"_s);
    QApplication::setApplicationDisplayName(u"Sallyport"_s);
    QApplication::setApplicationVersion(QStringLiteral(SALLYPORT_VERSION));
    QApplication::setOrganizationName(u"org.sallyport"_s);
    QApplication::setDesktopFileName(u"org.sallyport.Console"_s);
    installTranslations(QLocale());
    const ConsoleOptions options = readConsoleOptions();
    Theme theme;
    if (options.theme)
        theme.overrideChoice(*options.theme);
    Start start(options, theme);
    start.begin();
    return QApplication::exec();
}
