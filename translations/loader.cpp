// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/loader.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

void install(const QLocale &locale)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(locale, u"sallyport"_s, u"_"_s, u":/i18n"_s))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

void installTranslations(const QLocale &locale)
{
    install(QLocale(QLocale::English));
    if (locale.language() != QLocale::English)
        install(locale);
}

} // namespace sallyport
