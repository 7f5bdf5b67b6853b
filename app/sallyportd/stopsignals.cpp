// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sallyportd/stopsignals.h"

#include <array>
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace sallyport {

namespace {

// A handler may only write; the event loop reads at the other end (signal-safety(7)).
std::array<int, 2> openPair()
{
    std::array<int, 2> pair{ -1, -1 };
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, pair.data()) != 0)
        qFatal("sallyportd: no socket pair for signals");
    return pair;
}

std::array<int, 2> &ends()
{
    static std::array<int, 2> pair = openPair();
    return pair;
}

void handle(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(ends()[0], &byte, 1);
}

} // namespace

StopSignals::StopSignals(QObject *parent)
    : QObject(parent)
    , m_notifier(ends()[1], QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, &StopSignals::read);
    struct sigaction action = {};
    action.sa_handler = handle;
    action.sa_flags = SA_RESTART;
    for (const int number : { SIGTERM, SIGINT, SIGHUP })
        ::sigaction(number, &action, nullptr);
}

StopSignals::~StopSignals()
{
    for (const int number : { SIGTERM, SIGINT, SIGHUP })
        std::signal(number, SIG_DFL);
}

void StopSignals::read()
{
    char byte = 0;
    while (::read(ends()[1], &byte, 1) == 1) { }
    emit stopRequested();
}

} // namespace sallyport
