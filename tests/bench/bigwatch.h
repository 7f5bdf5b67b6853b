// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <vector>

class QAbstractItemView;
class QScrollBar;

namespace sallyport::bench {

// Lets the program run until it is so; false when that takes longer than a minute. Asked every
// millisecond.
bool runUntil(const std::function<bool()> &isSo);

// How long this thread has worked, in milliseconds. What else the machine does meanwhile counts
// little, and a window that waits for nothing takes no longer.
double workedMs();

// Milliseconds of work for each of so many frames: act(frame) changes what is shown, and what
// changed is painted at once.
std::vector<double> paintTimes(QAbstractItemView *view, int frames,
                               const std::function<void(int)> &act);
// The same for a view that is scrolled through from its first row, step pixels at a time.
std::vector<double> scrollTimes(QAbstractItemView *view, int frames, int step);

// The longest that the event loop of this thread stood still while it ran until it was so, in
// milliseconds; negative when it never was.
double longestStall(const std::function<bool()> &isSo);

// Proportional share of memory of this process, or of another one and all that it started, in MB.
double proportionalMegabytes(qint64 pid);
// What of that neither a file nor a library backs, of one process: its own, whatever runs beside
// it.
double ownMegabytes(qint64 pid);
// All of it that one process has in memory, as if no other shared a page: the most that its
// proportional share can be.
double residentMegabytes(qint64 pid);

} // namespace sallyport::bench
