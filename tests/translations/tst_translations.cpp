// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/loader.h"

#include <QFile>
#include <QLocale>
#include <QTest>
#include <QTranslator>

namespace sallyport {

using namespace Qt::StringLiterals;

class TestTranslations : public QObject
{
    Q_OBJECT

private slots:
    static void englishIsBuiltIn() { QVERIFY(QFile::exists(u":/i18n/sallyport_en.qm"_s)); }

    static void aLanguageWithoutATranslationFallsBackToEnglish()
    {
        installTranslations(QLocale(u"fi_FI"_s));
        QCOMPARE(QCoreApplication::instance()->findChildren<QTranslator *>().size(), 1);
    }
};

} // namespace sallyport

QTEST_GUILESS_MAIN(sallyport::TestTranslations)
#include "tst_translations.moc"
