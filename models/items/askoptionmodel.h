// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/snapshotmodel.h"
#include "models/services/readmodels.h"

namespace sallyport {

// What a person may ask for, one row a scenario, target and profile.
class AskOptionModel : public SnapshotModel<AskOption>
{
    Q_OBJECT

public:
    enum class Column { Scenario, Target, Profile };
    static constexpr int ColumnCount = static_cast<int>(Column::Profile) + 1;

    enum Role {
        OptionRole = Qt::UserRole + 1, // AskOption, whole
        ScenarioIdRole,
        TargetIdRole,
        ProfileRole,
        SortRole,
    };

    using SnapshotModel::SnapshotModel;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

    void applySnapshot(const QList<AskOption> &options) { applyRows(options); }

protected:
    QString keyOf(const AskOption &row) const override;
};

} // namespace sallyport

Q_DECLARE_METATYPE(sallyport::AskOption)
