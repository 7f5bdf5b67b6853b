// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <utility>

namespace sallyport {

// Rows that follow snapshots of the ledger: a refresh is a difference in the snapshot's order,
// never a reset, so selection and scroll position survive. Not for rows that are fetched in pages.
template <typename Row>
class SnapshotModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    const QList<Row> &rows() const { return m_rows; }
    // The row with this key; an invalid index when there is none.
    QModelIndex indexOf(const QString &key) const
    {
        const int row = rowOf(key, 0);
        return row < 0 ? QModelIndex() : index(row, 0);
    }

protected:
    // Identifies a row over time; unique in a snapshot.
    virtual QString keyOf(const Row &row) const = 0;

    void applyRows(const QList<Row> &snapshot)
    {
        removeMissing(snapshot);
        QSet<QString> kept;
        for (const Row &row : std::as_const(m_rows))
            kept.insert(keyOf(row));
        for (int target = 0; target < snapshot.size(); ++target)
            place(snapshot.at(target), target, kept);
    }

private:
    int rowOf(const QString &key, int from) const
    {
        for (int row = from; row < m_rows.size(); ++row) {
            if (keyOf(m_rows.at(row)) == key)
                return row;
        }
        return -1;
    }

    void removeMissing(const QList<Row> &snapshot)
    {
        QSet<QString> kept;
        for (const Row &row : snapshot)
            kept.insert(keyOf(row));
        for (int row = rowCount() - 1; row >= 0; --row) {
            if (kept.contains(keyOf(m_rows.at(row))))
                continue;
            int first = row;
            while (first > 0 && !kept.contains(keyOf(m_rows.at(first - 1))))
                --first;
            beginRemoveRows({}, first, row);
            m_rows.remove(first, row - first + 1);
            endRemoveRows();
            row = first;
        }
    }

    // Rows before target are in place already. What is not kept is new, and need not be looked for.
    void place(const Row &wanted, int target, const QSet<QString> &kept)
    {
        const QString key = keyOf(wanted);
        const bool isThere = target < m_rows.size() && keyOf(m_rows.at(target)) == key;
        const int row = isThere ? target : kept.contains(key) ? rowOf(key, target) : -1;
        if (row < 0) {
            beginInsertRows({}, target, target);
            m_rows.insert(target, wanted);
            endInsertRows();
            return;
        }
        if (row != target) {
            beginMoveRows({}, row, row, {}, target);
            m_rows.move(row, target);
            endMoveRows();
        }
        if (m_rows.at(target) != wanted) {
            m_rows[target] = wanted;
            emit dataChanged(index(target, 0), index(target, columnCount() - 1));
        }
    }

    QList<Row> m_rows;
};

} // namespace sallyport
