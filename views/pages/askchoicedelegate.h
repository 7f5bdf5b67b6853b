// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace sallyport {

// Draws a choice of AskChoiceModel: its name and kind, what else it says below, and its star.
class AskChoiceDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int RowHeight = 46;

    using QStyledItemDelegate::QStyledItemDelegate;

    // Where pressing marks a favourite; of a row, in its coordinates.
    static QRect starArea(const QRect &row, Qt::LayoutDirection direction);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace sallyport
