// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/views/fakedesk.h"
#include "views/mainwindow.h"

namespace sallyport {

// Starts by claim, by themselves and after a veto time, an emergency, and a question.
void bringStarts(FakeDesk &desk, Instant now);
// Several ways to be approved, and stages beside each other.
void bringWays(FakeDesk &desk);
// Risk hints, what whoever asks did before, and the rule that lets them.
void bringPast(FakeDesk &desk, Instant now);
// The first request is approved here and can be taken back ("undo"), or elsewhere ("handled").
void beDecided(MainWindow &window, FakeDesk &desk, const QString &state, Instant now);
// Access that drains, that lapsed, and that will.
void bringEnds(FakeDesk &desk, Instant now);

// A fortnight of several people's access, for lanes of several.
void bringHistory(FakeDesk &desk, Instant now);
// lanes: by person; table and figures: in that form; else nothing.
void showHistory(const MainWindow &window, const QString &state);

} // namespace sallyport
