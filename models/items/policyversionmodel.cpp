// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/policyversionmodel.h"

namespace sallyport {

int PolicyVersionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

QVariant PolicyVersionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PolicyVersion &version = rows().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return version.words.join(QLatin1Char(' '));
    case PositionRole:
        return version.position;
    case ItemRole:
        return QVariant::fromValue(version);
    default:
        return {};
    }
}

} // namespace sallyport
