// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/loader.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

bool install(const QLocale &locale, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (!translator->load(locale, name, u"_"_s, folder)) {
        delete translator;
        return false;
    }
    QCoreApplication::installTranslator(translator);
    return true;
}

} // namespace

QLocale consoleLocale(const QString &language)
{
    const QLocale locale = language.isEmpty() ? QLocale() : QLocale(language);
    if (locale.language() == QLocale::Arabic && locale.zeroDigit() != u"0"_s)
        return { QLocale::Arabic, QLocale::UnitedArabEmirates };
    return locale;
}

void installTranslations(const QLocale &locale)
{
    const QString own = u":/i18n"_s;
    install(QLocale(QLocale::English), u"sallyport"_s, own);
    if (locale.language() != QLocale::English && install(locale, u"sallyport"_s, own))
        install(locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

} // namespace sallyport
