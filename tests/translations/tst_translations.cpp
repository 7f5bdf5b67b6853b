// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/loader.h"

#include <QDir>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

// "%n" may be left out by the form for one, two or none.
QStringList placesOf(const QString &text)
{
    static const QRegularExpression place(u"%L?[1-9]"_s);
    QStringList places;
    for (auto found = place.globalMatch(text); found.hasNext();)
        places << found.next().captured();
    places.sort();
    return places;
}

bool keepsPlaces(const QString &source, const QString &translation)
{
    return !translation.isEmpty() && placesOf(source) == placesOf(translation);
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private slots:
    static void everyLanguageIsBuiltIn()
    {
        for (const QString &language : { u"en"_s, u"de"_s, u"fr"_s, u"ja"_s, u"ar"_s })
            QVERIFY2(QFile::exists(u":/i18n/sallyport_%1.qm"_s.arg(language)),
                     qPrintable(language));
    }

    static void nothingIsLeftToTranslate_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(QStringLiteral(TRANSLATIONS));
        for (const QString &name : folder.entryList({ u"*.ts"_s }))
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }

    // Every text has its words in the language, and what is put into it has its place there.
    static void nothingIsLeftToTranslate()
    {
        QFETCH(const QString, path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader reader(&file);
        QString source;
        int count = 0;
        bool isPlural = false;
        while (!reader.atEnd()) {
            reader.readNext();
            if (!reader.isStartElement())
                continue;
            if (reader.name() == "message"_L1) {
                isPlural = reader.attributes().value("numerus"_L1) == "yes"_L1;
                ++count;
            } else if (reader.name() == "source"_L1) {
                source = reader.readElementText();
            } else if (reader.name() == "translation"_L1) {
                QVERIFY2(!reader.attributes().hasAttribute("type"_L1), qPrintable(source));
                if (!isPlural)
                    QVERIFY2(keepsPlaces(source, reader.readElementText()), qPrintable(source));
            } else if (reader.name() == "numerusform"_L1) {
                QVERIFY2(keepsPlaces(source, reader.readElementText()), qPrintable(source));
            }
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QVERIFY(count > 0);
    }

    static void figuresAreTheSameInAllLanguages()
    {
        for (const QString &language : { u"de"_s, u"fr"_s, u"ja"_s, u"ar"_s }) {
            const QLocale locale = consoleLocale(language);
            QCOMPARE(locale.zeroDigit(), u"0"_s);
            QCOMPARE(locale.name().left(2), language);
        }
        QCOMPARE(consoleLocale(u"ar"_s).textDirection(), Qt::RightToLeft);
    }

    static void aLanguageWithoutATranslationFallsBackToEnglish()
    {
        installTranslations(QLocale(u"fi_FI"_s));
        QCOMPARE(QCoreApplication::instance()->findChildren<QTranslator *>().size(), 1);
    }
};

} // namespace sallyport

QTEST_GUILESS_MAIN(sallyport::TestTranslations)
#include "tst_translations.moc"
