// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/views/fakedesk.h"
#include "views/mainwindow.h"

#include <QStringList>

#include <memory>

namespace sallyport {

// In the order of MainWindow::Place.
inline const QStringList PageNames{ QStringLiteral("access"), QStringLiteral("approvals"),
                                    QStringLiteral("audit"),  QStringLiteral("people"),
                                    QStringLiteral("health"), QStringLiteral("policies") };

// The application in this language from now on, "de" for one. Once, before the first window.
void speak(const QString &language);

// The console on made-up answers, in one of the states that gallery.cpp lists.
class Gallery
{
public:
    Gallery(const QString &state, const Clock &clock, Theme &theme);

    MainWindow &window() { return *m_window; }
    // The page of this place, with what the state shows on it; a second round goes on counting.
    void turnTo(int shot);

private:
    QString m_state;
    const Clock &m_clock;
    FakeDesk m_desk;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace sallyport
