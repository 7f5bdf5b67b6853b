// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "models/items/historytablemodel.h"

#include <QWidget>

class QSortFilterProxyModel;
class QTableView;

namespace sallyport {

class ListStack;

// What the time axis shows as a table; a click on a heading sorts by it.
class HistoryTable : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryTable(const Clock &clock, QWidget *parent = nullptr);

    void show(const QList<RequestItem> &items, bool searched);
    // No signal.
    void select(const QString &requestId);
    void step(int rows);

signals:
    void chosen(const QString &requestId);

private:
    void layOutColumns(const Clock &clock);

    HistoryTableModel *m_model;
    QSortFilterProxyModel *m_sorted;
    QTableView *m_table;
    ListStack *m_stack;
};

} // namespace sallyport
