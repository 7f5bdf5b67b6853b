// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/footprint.h"
#include "app/console/start.h"
#include "translations/loader.h"
#include "views/theme/theme.h"

#include <QApplication>
#include <QByteArrayView>
#include <QLocale>

#include <algorithm>

namespace {

// --help and --version need no display.
bool asksForWords(int argc, char **argv)
{
    return std::any_of(argv + 1, argv + argc, [](const char *argument) {
        const QByteArrayView text(argument);
        return text == "--help" || text == "-h" || text == "--help-all" || text == "--version"
            || text == "-v";
    });
}

void nameApplication()
{
    using namespace Qt::StringLiterals;
    QCoreApplication::setApplicationName(u"sallyport"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SALLYPORT_VERSION));
    QCoreApplication::setOrganizationName(u"org.sallyport"_s);
}

} // namespace

int main(int argc, char **argv)
{
    using namespace sallyport;
    using namespace Qt::StringLiterals;
    if (asksForWords(argc, argv)) {
        const QCoreApplication words(argc, argv);
        nameApplication();
        installTranslations(consoleLocale(askedLanguage()));
        readConsoleOptions(); // prints and ends
    }
    keepMemorySmall();
    const QApplication application(argc, argv);
    nameApplication();
    QApplication::setApplicationDisplayName(u"Sallyport"_s);
    QApplication::setDesktopFileName(u"org.sallyport.Console"_s);
    const QLocale locale = consoleLocale(askedLanguage());
    QLocale::setDefault(locale);
    QApplication::setLayoutDirection(locale.textDirection());
    installTranslations(locale);
    const ConsoleOptions options = readConsoleOptions();
    Theme theme;
    if (options.theme)
        theme.overrideChoice(*options.theme);
    Start start(options, theme);
    start.begin();
    return QApplication::exec();
}
