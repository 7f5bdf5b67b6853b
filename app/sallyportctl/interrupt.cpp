// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sallyportctl/interrupt.h"

#include <atomic>
#include <csignal>

namespace sallyport {
namespace {

std::atomic_flag interrupted = ATOMIC_FLAG_INIT;

extern "C" void noteSignal(int number)
{
    if (interrupted.test_and_set()) {
        std::signal(number, SIG_DFL);
        std::raise(number);
    }
}

} // namespace

void catchInterrupts()
{
    std::signal(SIGINT, noteSignal);
    std::signal(SIGTERM, noteSignal);
}

bool wasInterrupted()
{
    return interrupted.test();
}

} // namespace sallyport
