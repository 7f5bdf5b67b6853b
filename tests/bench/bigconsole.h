// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/console.h"
#include "app/demonstration/demofolder.h"

#include <memory>
#include <string>

namespace sallyport::bench {

// Where the big ledger is; made at the first call, once for all figures of this program. With
// SALLYPORT_BENCH_LEDGER=folder it stays there and is taken again the next time.
DemoFolder bigLedger();
// "console, 100000 requests, " and what is measured.
std::string figureName(const char *what);

// The console's real window on it, 1280 by 800 pixels, as one who approves.
std::unique_ptr<Console> openConsole(const DemoFolder &folder, Theme &theme);
// The same with the queue filled; null when that takes too long.
std::unique_ptr<Console> openQueue(const DemoFolder &folder, Theme &theme);

template <typename View>
View *viewOf(Console &console, const QString &name)
{
    return console.window().findChild<View *>(name);
}

} // namespace sallyport::bench
