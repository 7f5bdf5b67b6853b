// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/personlistmodel.h"

#include "models/domain/text.h"

namespace sallyport {

int PersonListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

QVariant PersonListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PersonRef &person = rows().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case Qt::AccessibleTextRole:
        return visibleText(person.name);
    case PersonIdRole:
        return person.id;
    case SortRole:
        return person.name.toCaseFolded();
    default:
        return {};
    }
}

} // namespace sallyport
