// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/manualclock.h"
#include "tests/views/gallerydialogs.h"
#include "tests/views/gallerystates.h"
#include "tests/views/textfaults.h"

#include <QApplication>
#include <QDateTime>
#include <QFutureWatcher>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

// Asked before all others, it answers nothing, and notes what the language has no words for.
class MissingWords : public QTranslator
{
public:
    explicit MissingWords(const QString &language)
    {
        m_isLoaded = m_words.load(u":/i18n/sallyport_%1.qm"_s.arg(language));
    }

    bool isEmpty() const override { return false; }
    bool isLoaded() const { return m_isLoaded; }
    const QStringList &found() const { return m_found; }

    QString translate(const char *context, const char *source, const char *meaning,
                      int count) const override
    {
        const QString name = QString::fromUtf8(context);
        // What is Qt's is in Qt's own files.
        const bool isOurs = !(name.size() > 1 && name[0] == u'Q' && name[1].isUpper());
        if (isOurs && m_words.translate(context, source, meaning, count).isEmpty())
            m_found << u"%1: %2"_s.arg(name, QString::fromUtf8(source));
        return {};
    }

private:
    QTranslator m_words;
    bool m_isLoaded = false;
    mutable QStringList m_found;
};

} // namespace

// Every page and dialog in every language: all of it translated, nothing cut off.
class TestLanguages : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QVERIFY(m_folder.isValid());
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    }

    static void cleanup()
    {
        qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator *>());
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    static void everythingIsTranslatedAndFits_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("state");
        for (const QString &language : { u"en"_s, u"de"_s, u"fr"_s, u"ja"_s, u"ar"_s }) {
            for (const QString &state : { u"full"_s, u"starts"_s })
                QTest::addRow("%s %s", qPrintable(language), qPrintable(state))
                    << language << state;
        }
        for (const QString &state : { u"empty"_s, u"frozen"_s, u"extend"_s })
            QTest::addRow("de %s", qPrintable(state)) << u"de"_s << state;
    }

    void everythingIsTranslatedAndFits()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, state);
        speak(language);
        MissingWords missing(language);
        QVERIFY(missing.isLoaded());
        if (language != "en"_L1) // which is written in the sources
            QCoreApplication::installTranslator(&missing);
        Theme theme;
        theme.overrideChoice(Theme::Choice::Light);
        Gallery gallery(state, m_clock, theme);
        gallery.window().resize(1280, 800);
        for (int page = 0; page < PageNames.size(); ++page) {
            gallery.turnTo(page);
            const auto answered
                = [&] { return gallery.window().findChildren<QFutureWatcherBase *>().isEmpty(); };
            QTRY_VERIFY(answered());
            QStringList faults;
            const auto fits = [&] {
                faults = textFaults(gallery.window());
                return faults.isEmpty();
            };
            // Layouts follow what they hold in the turns after it changed.
            if (!QTest::qWaitFor(fits, 1000))
                QFAIL(qPrintable(u"%1: %2"_s.arg(PageNames.at(page), faults.join(u'\n'))));
        }
        QStringList faults;
        if (state == "full"_L1)
            grabDialogs({ [&](QWidget &shown, const QString &name) {
                            shown.grab(); // lays out what was never on the screen
                            for (const QString &fault : textFaults(shown))
                                faults << u"%1: %2"_s.arg(name, fault);
                        } },
                        m_clock);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        QVERIFY2(missing.found().isEmpty(), qPrintable(missing.found().join(u'\n')));
    }

private:
    QTemporaryDir m_folder;
    const ManualClock m_clock{ fromMs(
        QDateTime(QDate(2026, 3, 17), QTime(12, 29, 0)).toMSecsSinceEpoch()) };
};

} // namespace sallyport

QTEST_MAIN(sallyport::TestLanguages)
#include "tst_languages.moc"
