// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/kit/paint.h"

#include <QStyledItemDelegate>

#include <functional>

namespace sallyport {

struct PersonRow
{
    QString name;
    QString below; // id and groups
    paint::ChipLook state;
};

// Draws a person in two lines, with their state at the right.
class PersonRowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using RowOf = std::function<PersonRow(const QModelIndex &)>;
    static constexpr int RowHeight = 56;

    explicit PersonRowDelegate(RowOf rowOf, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    RowOf m_rowOf;
};

} // namespace sallyport
