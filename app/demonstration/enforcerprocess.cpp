// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demonstration/enforcerprocess.h"

#include "models/enforcement/enforcerlock.h"
#include "models/enforcement/launcher.h"

#include <QDeadlineTimer>

#include <csignal>
#include <poll.h>

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

constexpr int PollMs = 20;
constexpr int StartMs = 10'000;
constexpr int StopMs = 10'000;

} // namespace

bool waitUntil(const std::function<bool()> &condition, int timeoutMs,
               const std::function<bool()> &keepOn)
{
    const QDeadlineTimer deadline(timeoutMs);
    while (!condition()) {
        if (deadline.hasExpired() || (keepOn && !keepOn()))
            return false;
        ::poll(nullptr, 0, PollMs); // a signal ends the wait early
    }
    return true;
}

Result<void> startEnforcer(const DemoFolder &folder)
{
    const auto started = ensureEnforcer({ .ledger = folder.ledger(),
                                          .configFile = folder.config(),
                                          .program = {},
                                          .logFile = folder.enforcerLog() });
    if (!started)
        return started;
    const auto running = [&folder] { return runningEnforcer(folder.ledger()).has_value(); };
    if (!waitUntil(running, StartMs))
        return fail(ErrorCode::Unavailable, u"demo: sallyportd did not start"_s);
    return {};
}

Result<void> stopEnforcer(const DemoFolder &folder)
{
    const auto pid = runningEnforcer(folder.ledger());
    if (!pid)
        return {};
    ::kill(static_cast<pid_t>(*pid), SIGTERM);
    const auto gone = [&folder] { return !runningEnforcer(folder.ledger()).has_value(); };
    if (waitUntil(gone, StopMs))
        return {};
    return fail(ErrorCode::Unavailable, u"demo: sallyportd did not stop"_s);
}

} // namespace sallyport
