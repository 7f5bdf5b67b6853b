// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/enforcement/operationqueue.h"

#include <algorithm>

namespace sallyport {

Millis backOff(int attempts)
{
    constexpr Millis First{ 500 };
    constexpr Millis Most{ 30'000 };
    constexpr int DoublingsToMost = 6;
    const int doublings = std::clamp(attempts - 1, 0, DoublingsToMost);
    return std::min(Most, First * (1 << doublings));
}

void OperationQueue::load(const QList<Operation> &open)
{
    m_open.clear();
    for (const Operation &operation : open)
        m_open.insert(operation.id, operation);
}

void OperationQueue::apply(const Changes &changes)
{
    for (const Operation &operation : changes.planned)
        m_open.insert(operation.id, operation);
    for (const Operation &operation : changes.tried) {
        if (m_open.contains(operation.id))
            m_open.insert(operation.id, operation);
    }
    for (const qint64 id : changes.finished)
        m_open.remove(id);
}

QList<Operation> OperationQueue::due(Instant now) const
{
    QList<Operation> found;
    for (const Operation &operation : m_open) {
        if (operation.nextAt <= now && !m_underWay.contains(operation.grantId))
            found.append(operation);
    }
    return found;
}

std::optional<Operation> OperationQueue::find(const QString &grantId, OperationKind kind) const
{
    for (const Operation &operation : m_open) {
        if (operation.grantId == grantId && operation.kind == kind)
            return operation;
    }
    return std::nullopt;
}

std::optional<Instant> OperationQueue::nextAt(bool openings) const
{
    std::optional<Instant> next;
    for (const Operation &operation : m_open) {
        if (givesAccess(operation.kind) && !openings)
            continue;
        if (!m_underWay.contains(operation.grantId) && (!next || operation.nextAt < *next))
            next = operation.nextAt;
    }
    return next;
}

void OperationQueue::postpone(qint64 id, Instant until)
{
    if (const auto it = m_open.find(id); it != m_open.end())
        it->nextAt = until;
}

} // namespace sallyport
