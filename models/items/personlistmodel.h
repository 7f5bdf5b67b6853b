// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/snapshotmodel.h"
#include "models/services/readmodels.h"

namespace sallyport {

// People by name, for pickers. Display and edit text are the name.
class PersonListModel : public SnapshotModel<PersonRef>
{
    Q_OBJECT

public:
    enum Role {
        PersonIdRole = Qt::UserRole + 1, // QString
        SortRole,
    };

    using SnapshotModel::SnapshotModel;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    void applySnapshot(const QList<PersonRef> &people) { applyRows(people); }

protected:
    QString keyOf(const PersonRef &row) const override { return row.id; }
};

} // namespace sallyport
