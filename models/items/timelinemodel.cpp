// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/timelinemodel.h"

#include <algorithm>

namespace sallyport {

namespace {

bool isEarlier(const LoggedEvent &a, const LoggedEvent &b)
{
    return a.event.at < b.event.at;
}

} // namespace

void TimelineModel::setRequest(const QString &requestId)
{
    if (requestId == m_requestId)
        return;
    beginResetModel();
    m_requestId = requestId;
    m_events.clear();
    endResetModel();
}

void TimelineModel::grow(const QList<LoggedEvent> &events)
{
    QList<LoggedEvent> fresh;
    const qint64 next = nextIndex();
    for (const LoggedEvent &logged : events) {
        if (logged.index >= next && logged.event.requestId == m_requestId)
            fresh.append(logged);
    }
    if (fresh.isEmpty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(fresh.size()) - 1);
    m_events.append(fresh);
    endInsertRows();
}

qint64 TimelineModel::nextIndex() const
{
    return m_events.isEmpty() ? 0 : m_events.last().index + 1;
}

// Activity of a target is logged when it is read, so times are not always in log order.
Instant TimelineModel::firstAt() const
{
    const auto first = std::min_element(m_events.cbegin(), m_events.cend(), isEarlier);
    return first == m_events.cend() ? Instant() : first->event.at;
}

Instant TimelineModel::lastAt() const
{
    const auto last = std::max_element(m_events.cbegin(), m_events.cend(), isEarlier);
    return last == m_events.cend() ? Instant() : last->event.at;
}

} // namespace sallyport
