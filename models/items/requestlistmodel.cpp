// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/requestlistmodel.h"

namespace sallyport {

int RequestListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

QVariant RequestListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RequestItem &item = rows().at(index.row());
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return lineOf(item);
    return value(item, role);
}

} // namespace sallyport
