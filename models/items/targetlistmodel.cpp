// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/targetlistmodel.h"

#include "models/domain/text.h"

#include <algorithm>

namespace sallyport {

int TargetListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

QVariant TargetListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const TargetVitals &target = rows().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return visibleText(target.name);
    case NameRole:
        return target.name;
    case ItemRole:
        return QVariant::fromValue(target);
    case SortRole:
        return target.name.toCaseFolded();
    default:
        return {};
    }
}

void TargetListModel::applySnapshot(QList<TargetVitals> targets)
{
    std::ranges::stable_sort(targets, {}, [](const TargetVitals &target) {
        return target.reached || toMs(target.lookedAt) == 0;
    });
    applyRows(targets);
}

} // namespace sallyport
