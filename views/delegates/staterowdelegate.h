// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/kit/paint.h"

#include <QStyledItemDelegate>

#include <functional>

namespace sallyport {

struct StateRow
{
    QString name;
    QString below;
    paint::ChipLook state;
    bool isPerson = false; // has initials at the left
};

// Draws what has a state in two lines, with the state at the right: a person, a target.
class StateRowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using RowOf = std::function<StateRow(const QModelIndex &)>;
    static constexpr int RowHeight = 56;

    explicit StateRowDelegate(RowOf rowOf, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    RowOf m_rowOf;
};

} // namespace sallyport
