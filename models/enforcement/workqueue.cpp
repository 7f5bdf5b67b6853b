// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/enforcement/workqueue.h"

#include <algorithm>

namespace sallyport {

void WorkQueue::push(const TargetWork &work)
{
    m_waiting.at(size_t(level(work))).append(work);
}

bool WorkQueue::isEmpty() const
{
    return std::all_of(m_waiting.begin(), m_waiting.end(),
                       [](const auto &waiting) { return waiting.isEmpty(); });
}

TargetWork WorkQueue::pop()
{
    for (auto &waiting : m_waiting) {
        if (!waiting.isEmpty())
            return waiting.takeFirst();
    }
    return {};
}

// A login that is still open is worse than a session that is, and both than anything that waits.
int WorkQueue::level(const TargetWork &work)
{
    if (std::holds_alternative<RestrainWork>(work.what))
        return 0;
    const auto *operation = std::get_if<OperationWork>(&work.what);
    if (!operation)
        return Levels - 1;
    switch (operation->operation.kind) {
    case OperationKind::Disable:
    case OperationKind::Drain:
        return 0;
    case OperationKind::Terminate:
    case OperationKind::VerifyFirst:
    case OperationKind::VerifySecond:
        return 1;
    case OperationKind::Open:
    case OperationKind::Extend:
        return 2;
    case OperationKind::CleanUp:
        return 3;
    }
    return Levels - 1;
}

} // namespace sallyport
