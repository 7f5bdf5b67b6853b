// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/snapshotmodel.h"
#include "models/services/people.h"

namespace sallyport {

// Everybody in the registry, as officers see them; whoever waits for an officer comes first.
class PeopleModel : public SnapshotModel<PersonItem>
{
    Q_OBJECT

public:
    enum Role {
        PersonIdRole = Qt::UserRole + 1, // QString
        ItemRole, // PersonItem, whole
        SortRole,
    };

    using SnapshotModel::SnapshotModel;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    void applySnapshot(QList<PersonItem> people);
    // Those whose name, id, login or group holds the text; all for an empty one.
    static QList<PersonItem> matching(const QList<PersonItem> &people, const QString &text);

protected:
    QString keyOf(const PersonItem &row) const override { return row.person.id; }
};

} // namespace sallyport

Q_DECLARE_METATYPE(sallyport::PersonItem)
