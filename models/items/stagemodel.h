// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/snapshotmodel.h"
#include "models/services/readmodels.h"

namespace sallyport {

// The stages of one chain, in order.
class StageModel : public SnapshotModel<StageItem>
{
    Q_OBJECT

public:
    enum Role {
        NameRole = Qt::UserRole + 1, // QString
        NumberRole, // int, 1 is the first
        StatusRole, // StageStatus
        NeedRole, // int
        HaveRole, // int
        DecidedNamesRole, // QStringList, in order of decision
        DecidedAtRole, // QVariantList of Instant, beside DecidedNamesRole
        EligibleNamesRole, // QStringList, who may still decide
        SortRole,
    };

    using SnapshotModel::SnapshotModel;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    void applySnapshot(const QList<StageItem> &stages) { applyRows(stages); }

protected:
    QString keyOf(const StageItem &row) const override { return row.name; }
};

} // namespace sallyport
