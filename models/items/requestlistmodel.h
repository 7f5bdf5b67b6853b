// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/requestroles.h"
#include "models/items/snapshotmodel.h"

namespace sallyport {

// Requests in the order of the last snapshot, one column, drawn by a delegate.
class RequestListModel : public SnapshotModel<RequestItem>, public RequestRoles
{
    Q_OBJECT

public:
    using SnapshotModel::SnapshotModel;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    void applySnapshot(const QList<RequestItem> &items) { applyRows(items); }

protected:
    QString keyOf(const RequestItem &row) const override { return row.request.id; }
};

} // namespace sallyport
