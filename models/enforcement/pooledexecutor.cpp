// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/enforcement/targetexecutor.h"
#include "models/enforcement/targetpool.h"

#include <map>
#include <mutex>

namespace sallyport {

namespace {

// Where the pools' threads put their answers.
class AnswerBox
{
public:
    void put(TargetAnswer answer)
    {
        const std::lock_guard lock(m_mutex);
        m_answers.append(std::move(answer));
        if (m_wake)
            m_wake();
    }

    QList<TargetAnswer> take()
    {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_answers, {});
    }

    void setWakeUp(std::function<void()> wake)
    {
        const std::lock_guard lock(m_mutex);
        m_wake = std::move(wake);
    }

private:
    std::mutex m_mutex;
    QList<TargetAnswer> m_answers;
    std::function<void()> m_wake;
};

class PooledExecutor final : public TargetExecutor
{
public:
    PooledExecutor(ConnectorFactory factory, const Clock &clock, QHash<QString, int> connections)
        : m_factory(std::move(factory))
        , m_clock(clock)
        , m_connections(std::move(connections))
    {
    }

    void submit(const TargetWork &work) override
    {
        auto &pool = m_pools[work.target];
        if (!pool)
            pool = std::make_unique<TargetPool>(
                m_factory, m_clock, m_connections.value(work.target, 1),
                [this](TargetAnswer answer) { m_answers.put(std::move(answer)); });
        pool->submit(work);
    }

    QList<TargetAnswer> take() override { return m_answers.take(); }
    void setWakeUp(std::function<void()> wake) override { m_answers.setWakeUp(std::move(wake)); }

private:
    const ConnectorFactory m_factory;
    const Clock &m_clock;
    const QHash<QString, int> m_connections;
    AnswerBox m_answers; // before the pools, which use it to their end
    std::map<QString, std::unique_ptr<TargetPool>> m_pools;
};

} // namespace

std::unique_ptr<TargetExecutor> makePooledExecutor(ConnectorFactory factory, const Clock &clock,
                                                   QHash<QString, int> connections)
{
    return std::make_unique<PooledExecutor>(std::move(factory), clock, std::move(connections));
}

} // namespace sallyport
