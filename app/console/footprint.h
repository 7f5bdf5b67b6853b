// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sallyport {

// The console runs all day beside other programs, and the lists that it reads come and go in
// several threads. Before the first thread: lets them share what they freed.
void keepMemorySmall();
// Gives back what is freed and kept for later, and the pages of programs and libraries that only a
// start needs: they are in their files, and come back when they are used. Takes some milliseconds;
// of any thread.
void giveMemoryBack();

} // namespace sallyport
