// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/delegates/celldelegate.h"

#include "views/kit/paint.h"
#include "views/kit/text.h"
#include "views/theme/metrics.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace sallyport {

namespace {

constexpr int CellSide = 20; // as a page's header

} // namespace

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const QRect &rect = option.rect;
    const auto color = [&option](Token token) { return tokenColor(token, option.palette); };
    const bool isFirst = index.column() == 0;
    painter->save();
    painter->setClipRect(rect);
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(rect, color(Token::Selected));
        if (isFirst)
            painter->fillRect(paint::placed(option.direction, rect,
                                            QRectF(rect.topLeft(), QSizeF(3, rect.height()))),
                              color(Token::Accent));
    }
    paint::line(painter, QPointF(rect.left(), rect.bottom() + 0.5),
                QPointF(rect.right() + 1, rect.bottom() + 0.5), option.palette);
    const QRectF room = paint::placed(
        option.direction, rect,
        QRectF(rect).adjusted(isFirst ? CellSide : 0, metrics::Xs, -metrics::M, -metrics::Xs));
    const QString text = index.data().toString();
    if (rect.height() < RowHeight) {
        paint::elided(painter, room, typeFont(Type::Body), color(Token::Text), text);
    } else {
        painter->setFont(typeFont(Type::Body));
        painter->setPen(color(Token::Text));
        painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap, text);
    }
    painter->restore();
}

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                             const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), toolTipText(index.data().toString()), view);
    return true;
}

} // namespace sallyport
