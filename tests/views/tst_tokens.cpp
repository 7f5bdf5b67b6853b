// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/theme.h"
#include "views/theme/tokens.h"

#include <QApplication>
#include <QTest>

namespace sallyport {

using namespace Qt::StringLiterals;

class TestTokens : public QObject
{
    Q_OBJECT

private slots:
    static void everyPairIsReadable_data()
    {
        QTest::addColumn<Scheme>("scheme");
        QTest::addColumn<double>("least");
        QTest::newRow("4.5 : 1 in light") << Scheme::Light << 4.5;
        QTest::newRow("4.5 : 1 in dark") << Scheme::Dark << 4.5;
        QTest::newRow("7 : 1 in light with contrast") << Scheme::ContrastLight << 7.0;
        QTest::newRow("7 : 1 in dark with contrast") << Scheme::ContrastDark << 7.0;
    }

    static void everyPairIsReadable()
    {
        QFETCH(const Scheme, scheme);
        QFETCH(const double, least);
        for (const TokenPair &pair : textPairs()) {
            const QColor ink = tokenColor(pair.ink, scheme);
            const QColor paper = tokenColor(pair.paper, scheme);
            QVERIFY2(
                contrast(ink, paper) >= least,
                qPrintable(
                    u"%1 on %2: %3"_s.arg(ink.name(), paper.name()).arg(contrast(ink, paper))));
        }
    }

    static void contrastIsTheOneOfWcag()
    {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
    }

    static void schemeSurvivesThePalette()
    {
        for (const Scheme scheme :
             { Scheme::Light, Scheme::Dark, Scheme::ContrastLight, Scheme::ContrastDark })
            QCOMPARE(schemeOf(paletteFor(scheme)), scheme);
    }

    static void aDesktopInPlainBlackAsksForNoContrast()
    {
        QPalette plain;
        plain.setColor(QPalette::WindowText, Qt::black);
        QApplication::setPalette(plain);
        const Theme theme;
        QCOMPARE(theme.scheme(), Scheme::Light);
    }

    static void switchingRepaintsTheApplication()
    {
        Theme theme;
        theme.overrideChoice(Theme::Choice::Dark);
        QCOMPARE(schemeOf(QApplication::palette()), Scheme::Dark);
        QVERIFY(!qApp->styleSheet().isEmpty());
        QVERIFY2(!qApp->styleSheet().contains(u": @"_s), "a token was left in the style sheet");
        theme.overrideChoice(Theme::Choice::Light);
        QCOMPARE(schemeOf(QApplication::palette()), Scheme::Light);
    }
};

} // namespace sallyport

QTEST_MAIN(sallyport::TestTokens)
#include "tst_tokens.moc"
