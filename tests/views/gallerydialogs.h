// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "tests/views/shots.h"
#include "views/mainwindow.h"

namespace sallyport {

// What stands before the console and asks in front of it, one after the other.
void grabDialogs(const Shots &shots, const Clock &clock);
// The views of a policy, and what is shown before one is put into force.
void grabPolicies(const Shots &shots, const Clock &clock);
// What is set about notifications, and the icon in the tray with its menu.
void grabNews(const Shots &shots, Instant now);
// The palette over a page, with something typed on some of them.
void bringPalette(const MainWindow &window, int shot);

} // namespace sallyport
