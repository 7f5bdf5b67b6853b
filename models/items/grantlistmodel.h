// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/requestroles.h"
#include "models/items/snapshotmodel.h"

namespace sallyport {

// Grants in the order of the last snapshot; rows without a grant are left out. All roles of
// RequestRoles in every column.
class GrantListModel : public SnapshotModel<RequestItem>, public RequestRoles
{
    Q_OBJECT

public:
    enum class Column { Person, Target, Profile, State, Deadline };
    static constexpr int ColumnCount = static_cast<int>(Column::Deadline) + 1;

    using SnapshotModel::SnapshotModel;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

    void applySnapshot(const QList<RequestItem> &items);

protected:
    QString keyOf(const RequestItem &row) const override
    {
        return row.grant ? row.grant->id : QString();
    }
};

} // namespace sallyport
