// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sallyport {

// Ctrl-C and SIGTERM set a flag instead of ending the process, so that long work can clean up
// behind itself. A second one ends it at once.
void catchInterrupts();
bool wasInterrupted();

} // namespace sallyport
