// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/requestroles.h"
#include "models/items/snapshotmodel.h"

#include <functional>

namespace sallyport {

// Requests as a table, a row each. Whoever shows them has the words; SortRole has what a column is
// sorted by. The other roles are those of the request, in each column.
class HistoryTableModel : public SnapshotModel<RequestItem>, public RequestRoles
{
    Q_OBJECT

public:
    enum Column { Asked, Person, Target, Profile, State, DecidedIn, Opened, Ended, Late, Columns };
    using WordsOf = std::function<QString(const RequestItem &, Column)>;

    HistoryTableModel(QStringList headers, WordsOf wordsOf, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void applySnapshot(const QList<RequestItem> &items) { applyRows(items); }

    // From filing until the last decision; none while it waits or nobody decided.
    static std::optional<Millis> decidedIn(const RequestItem &item);
    // How long after its end access was really over; none while it is not, or it never was open.
    static std::optional<Millis> lateBy(const RequestItem &item);

protected:
    QString keyOf(const RequestItem &row) const override { return row.request.id; }

private:
    const QStringList m_headers;
    const WordsOf m_wordsOf;
};

} // namespace sallyport
