// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/enforcement/performwork.h"
#include "models/enforcement/targetexecutor.h"
#include "models/enforcement/workqueue.h"

#include <map>

namespace sallyport {

namespace {

class InlineExecutor final : public TargetExecutor
{
public:
    InlineExecutor(ConnectorFactory factory, const Clock &clock)
        : m_factory(std::move(factory))
        , m_clock(clock)
    {
    }

    void submit(const TargetWork &work) override { m_waiting.push(work); }

    QList<TargetAnswer> take() override
    {
        QList<TargetAnswer> answers;
        while (!m_waiting.isEmpty())
            answers.append(perform(m_waiting.pop()));
        return answers;
    }

    void setWakeUp(std::function<void()>) override { }

private:
    TargetAnswer perform(const TargetWork &work)
    {
        auto &connector = m_connectors[work.target];
        if (!connector) {
            auto made = m_factory(work.target);
            if (!made)
                return unreachable(work, made.error());
            connector = std::move(*made);
        }
        return performWork(*connector, work, m_clock);
    }

    ConnectorFactory m_factory;
    const Clock &m_clock;
    WorkQueue m_waiting;
    std::map<QString, std::unique_ptr<Connector>> m_connectors;
};

} // namespace

std::unique_ptr<TargetExecutor> makeInlineExecutor(ConnectorFactory factory, const Clock &clock)
{
    return std::make_unique<InlineExecutor>(std::move(factory), clock);
}

} // namespace sallyport
