// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/grantlistmodel.h"

#include "models/domain/phase.h"
#include "models/domain/text.h"
#include "models/items/moment.h"

namespace sallyport {

namespace {

QVariant displayText(const RequestItem &item, GrantListModel::Column column)
{
    using Column = GrantListModel::Column;
    switch (column) {
    case Column::Person:
        return visibleText(item.requesterName);
    case Column::Target:
        return visibleText(item.targetTitle);
    case Column::Profile:
        return item.request.ask.profile;
    case Column::State:
        return phaseName(phaseOf(item.request, item.grant));
    case Column::Deadline:
        return momentText(item.grant->deadline);
    }
    Q_UNREACHABLE();
}

QVariant sortKey(const RequestItem &item, GrantListModel::Column column)
{
    if (column == GrantListModel::Column::Deadline)
        return toMs(item.grant->deadline);
    return displayText(item, column);
}

} // namespace

int GrantListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant GrantListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RequestItem &item = rows().at(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return displayText(item, column);
    case Qt::AccessibleTextRole:
        return lineOf(item);
    case SortRole:
        return sortKey(item, column);
    default:
        return value(item, role);
    }
}

QVariant GrantListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0
        || section >= ColumnCount)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Person:
        return tr("Person");
    case Column::Target:
        return tr("Target");
    case Column::Profile:
        return tr("Profile");
    case Column::State:
        return tr("State");
    case Column::Deadline:
        return tr("Ends", "the moment at which access ends");
    }
    Q_UNREACHABLE();
}

void GrantListModel::applySnapshot(const QList<RequestItem> &items)
{
    QList<RequestItem> granted;
    for (const RequestItem &item : items) {
        if (item.grant)
            granted.append(item);
    }
    applyRows(granted);
}

} // namespace sallyport
