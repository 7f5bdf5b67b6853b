// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/snapshotmodel.h"
#include "models/services/policyreading.h"

namespace sallyport {

// The versions of the policy, each time that one came into force; the first row is in force now.
class PolicyVersionModel : public SnapshotModel<PolicyVersion>
{
    Q_OBJECT

public:
    enum Role {
        PositionRole = Qt::UserRole + 1, // qint64
        ItemRole, // PolicyVersion, whole
    };

    using SnapshotModel::SnapshotModel;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    void applySnapshot(const QList<PolicyVersion> &versions) { applyRows(versions); }

protected:
    QString keyOf(const PolicyVersion &row) const override { return QString::number(row.position); }
};

} // namespace sallyport

Q_DECLARE_METATYPE(sallyport::PolicyVersion)
