// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/requestfilterproxy.h"

#include "models/items/requestroles.h"

#include <algorithm>
#include <array>

namespace sallyport {

RequestFilterProxy::RequestFilterProxy(QObject *parent) : QSortFilterProxyModel(parent) { }

void RequestFilterProxy::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    invalidateRowsFilter();
}

void RequestFilterProxy::setPhases(const QSet<Phase> &phases)
{
    if (phases == m_phases)
        return;
    m_phases = phases;
    invalidateRowsFilter();
}

bool RequestFilterProxy::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    const QModelIndex row = sourceModel()->index(sourceRow, 0, sourceParent);
    if (!m_phases.isEmpty() && !m_phases.contains(row.data(RequestRoles::PhaseRole).value<Phase>()))
        return false;
    if (m_text.isEmpty())
        return true;
    static constexpr std::array Searched
        = { RequestRoles::RequesterRole, RequestRoles::TargetRole,    RequestRoles::ProfileRole,
            RequestRoles::ScenarioRole,  RequestRoles::RequestIdRole, RequestRoles::ReasonRole };
    const auto item = row.data(RequestRoles::ItemRole).value<RequestItem>();
    for (const QString &value : item.request.ask.fields) {
        if (value.contains(m_text, Qt::CaseInsensitive))
            return true;
    }
    return std::ranges::any_of(Searched, [&](RequestRoles::Role role) {
        return row.data(role).toString().contains(m_text, Qt::CaseInsensitive);
    });
}

} // namespace sallyport
