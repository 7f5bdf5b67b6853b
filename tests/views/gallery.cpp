// SPDX-License-Identifier: GPL-3.0-or-later
// Grabs every page, light and dark, for somebody to look at: gallery FOLDER
#include "models/domain/manualclock.h"
#include "tests/views/gallerydialogs.h"
#include "tests/views/gallerystates.h"

#include <QApplication>
#include <QDateTime>
#include <QDir>
#include <QTimer>

using namespace sallyport;
using namespace Qt::StringLiterals;

// gallery FOLDER
// [full|empty|error|loading|long|ways|starts|frozen|extend|ends|aside|lanes|counted|table|figures|undo|handled|
//  palette|distrusted] [light|contrast] [LANGUAGE]
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"sallyport-gallery"_s);
    const auto word = [&](int i, const QString &otherwise) {
        return argc > i ? QString::fromLocal8Bit(argv[i]) : otherwise;
    };
    speak(word(4, u"en"_s));
    const QDir folder(word(1, QDir::tempPath()));
    const QString state = word(2, u"full"_s);
    const bool contrast = word(3, {}) == "contrast"_L1;
    const QDateTime noon(QDate(2026, 3, 17), QTime(12, 29, 0));
    const ManualClock clock(fromMs(noon.toMSecsSinceEpoch()));
    Theme theme;
    Gallery gallery(state, clock, theme);
    const int round = static_cast<int>(PageNames.size());
    int shot = 0;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &gallery.window(), [&] {
        const QString look = shot <= round ? u"light"_s : u"dark"_s;
        const Shots shots{ [&](QWidget &shown, const QString &name) {
            shown.grab().save(folder.filePath(u"%1-%2.png"_s.arg(name, look)));
        } };
        QCoreApplication::sendPostedEvents(); // a new look takes longer than the timer waits
        if (shot > 0)
            shots.take(gallery.window(), u"%1-%2"_s.arg(PageNames.at((shot - 1) % round), state));
        if (shot == round || shot == 2 * round)
            grabDialogs(shots, clock);
        if (shot == 2 * round)
            return QApplication::quit();
        using Choice = Theme::Choice;
        theme.overrideChoice(contrast           ? Choice::Contrast
                                 : shot < round ? Choice::Light
                                                : Choice::Dark);
        gallery.turnTo(shot);
        ++shot;
    });
    timer.start(400);
    return QApplication::exec();
}
