// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/enforcement/targetpool.h"

#include "models/enforcement/performwork.h"

#include <algorithm>

namespace sallyport {

TargetPool::TargetPool(ConnectorFactory factory, const Clock &clock, int threads, Deliver deliver)
    : m_factory(std::move(factory))
    , m_clock(clock)
    , m_deliver(std::move(deliver))
{
    for (int i = 0; i < std::max(1, threads); ++i)
        m_threads.emplace_back([this] { run(); });
}

TargetPool::~TargetPool()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_news.notify_all();
    for (auto &thread : m_threads)
        thread.join();
}

void TargetPool::submit(const TargetWork &work)
{
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.push(work);
    }
    m_news.notify_one();
}

std::optional<TargetWork> TargetPool::next()
{
    std::unique_lock lock(m_mutex);
    m_news.wait(lock, [this] { return m_ending || !m_waiting.isEmpty(); });
    if (m_ending)
        return std::nullopt;
    return m_waiting.pop();
}

void TargetPool::run()
{
    std::unique_ptr<Connector> connector;
    while (const auto work = next()) {
        if (!connector) {
            auto made = m_factory(work->target);
            if (!made) {
                m_deliver(unreachable(*work, made.error()));
                continue;
            }
            connector = std::move(*made);
        }
        m_deliver(performWork(*connector, *work, m_clock));
    }
}

} // namespace sallyport
