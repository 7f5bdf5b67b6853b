// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/delegates/staterowdelegate.h"

#include <QWidget>

class QAbstractItemModel;
class QListView;

namespace sallyport {

class ListStack;
class Text;

// Rows of two lines; the current one stands below them in full, since a row cuts what does not fit.
class RowsPane : public QWidget
{
    Q_OBJECT

public:
    // The model's AccessibleTextRole is the row in full. label: what assistive technology calls the
    // list.
    RowsPane(QAbstractItemModel *model, StateRowDelegate::RowOf rowOf, Icon icon,
             const QString &objectName, const QString &label, QWidget *parent = nullptr);

    QListView *list() const { return m_list; }
    void begin(); // an answer is on its way
    // What stands there when there are no rows.
    void showResult(const QString &emptyTitle, const QString &emptySentence);
    // For rows that are told in full somewhere else.
    void hideDetail();

private:
    void showCurrent();

    QListView *m_list;
    ListStack *m_stack;
    QWidget *m_below;
    Text *m_detail;
    bool m_hasDetail = true;
};

} // namespace sallyport
