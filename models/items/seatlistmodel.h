// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/snapshotmodel.h"
#include "models/services/machine.h"

namespace sallyport {

// The ledgers that this machine knows, each with the person who sits there.
class SeatListModel : public SnapshotModel<KnownSeat>
{
    Q_OBJECT

public:
    enum Role {
        ItemRole = Qt::UserRole + 1, // KnownSeat, whole
        SortRole, // ms since it was used last
    };

    using SnapshotModel::SnapshotModel;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    void applySnapshot(const QList<KnownSeat> &seats); // those used last come first

protected:
    QString keyOf(const KnownSeat &row) const override;
};

} // namespace sallyport

Q_DECLARE_METATYPE(sallyport::KnownSeat)
