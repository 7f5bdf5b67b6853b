// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/kit/paint.h"

#include <QStyledItemDelegate>

#include <functional>

namespace sallyport {

struct TargetRow
{
    QString name;
    QString below; // since when, why not, what was found
    paint::ChipLook state;
};

// Draws a target in two lines, with whether it was reached at the right.
class TargetRowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using RowOf = std::function<TargetRow(const QModelIndex &)>;
    static constexpr int RowHeight = 56;

    explicit TargetRowDelegate(RowOf rowOf, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    RowOf m_rowOf;
};

} // namespace sallyport
