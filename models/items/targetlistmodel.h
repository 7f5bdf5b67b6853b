// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/snapshotmodel.h"
#include "models/services/health.h"

namespace sallyport {

// The targets as the enforcer last saw them; those that were not reached come first.
class TargetListModel : public SnapshotModel<TargetVitals>
{
    Q_OBJECT

public:
    enum Role {
        NameRole = Qt::UserRole + 1, // QString
        ItemRole, // TargetVitals, whole
        SortRole,
    };

    using SnapshotModel::SnapshotModel;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    void applySnapshot(QList<TargetVitals> targets);

protected:
    QString keyOf(const TargetVitals &row) const override { return row.name; }
};

} // namespace sallyport

Q_DECLARE_METATYPE(sallyport::TargetVitals)
