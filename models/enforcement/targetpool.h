// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "models/enforcement/targetexecutor.h"
#include "models/enforcement/workqueue.h"

#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

namespace sallyport {

// The threads of one target. Each makes its own connector when the first work comes, and again
// after the factory failed. The destructor waits for the calls under way and drops what waits: it
// is written ahead and resumed by the next start.
class TargetPool
{
public:
    using Deliver = std::function<void(TargetAnswer)>;

    TargetPool(ConnectorFactory factory, const Clock &clock, int threads, Deliver deliver);
    ~TargetPool();
    Q_DISABLE_COPY_MOVE(TargetPool)

    void submit(const TargetWork &work);

private:
    void run();
    std::optional<TargetWork> next(); // waits; nothing when the pool ends

    const ConnectorFactory m_factory;
    const Clock &m_clock;
    const Deliver m_deliver;
    std::mutex m_mutex;
    std::condition_variable m_news;
    WorkQueue m_waiting;
    bool m_ending = false;
    std::vector<std::thread> m_threads;
};

} // namespace sallyport
