// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/auditlistmodel.h"

#include <algorithm>

namespace sallyport {

bool AuditListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_complete && !m_asked;
}

void AuditListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_asked = true;
    emit pageWanted(m_events.isEmpty() ? -1 : m_events.last().index, PageSize);
}

void AuditListModel::addPage(const QList<LoggedEvent> &events)
{
    m_asked = false;
    m_complete = events.size() < PageSize;
    QList<LoggedEvent> older;
    for (const LoggedEvent &logged : events) {
        if (m_events.isEmpty() || logged.index < m_events.last().index)
            older.append(logged);
    }
    if (older.isEmpty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(older.size()) - 1);
    m_events.append(older);
    endInsertRows();
}

void AuditListModel::addNewer(const QList<LoggedEvent> &events)
{
    QList<LoggedEvent> newer;
    for (const LoggedEvent &logged : events) {
        if (logged.index >= nextIndex())
            newer.append(logged);
    }
    if (newer.isEmpty())
        return;
    std::reverse(newer.begin(), newer.end());
    beginInsertRows({}, 0, static_cast<int>(newer.size()) - 1);
    m_events = newer + m_events;
    endInsertRows();
}

void AuditListModel::pageFailed()
{
    m_asked = false;
}

qint64 AuditListModel::nextIndex() const
{
    return m_events.isEmpty() ? 0 : m_events.first().index + 1;
}

} // namespace sallyport
