// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demonstration/demonstration.h"
#include "app/demonstration/story.h"
#include "app/sallyportctl/trouble.h"

#include <QString>

#include <cstdio>

namespace sallyport {

// How the command line words the demonstration.
QString progressLine(const DemoProgress &progress);
QString stepLine(const StoryStep &step); // "12:03:44  +3.1 s  ok    filed: Ana asked ..."
QString stepJson(const StoryStep &step); // one line
Trouble demoTrouble(const Error &error, const QString &folder);

// Writes a line at once, so that a story can be followed.
void printLine(std::FILE *stream, const QString &line);

} // namespace sallyport
