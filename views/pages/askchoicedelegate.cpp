// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/askchoicedelegate.h"

#include "views/kit/paint.h"
#include "views/pages/askchoicemodel.h"
#include "views/theme/metrics.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStyle>

namespace sallyport {

namespace {

constexpr int StarRoom = 36;
constexpr qreal StarSize = 16;
constexpr qreal LineHeight = 18;

} // namespace

QRect AskChoiceDelegate::starArea(const QRect &row, Qt::LayoutDirection direction)
{
    const QRect area(row.right() + 1 - StarRoom, row.top(), StarRoom, row.height());
    return QStyle::visualRect(direction, row, area);
}

void AskChoiceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const QRectF rect = option.rect;
    const auto color = [&option](Token token) { return tokenColor(token, option.palette); };
    const auto placed
        = [&](const QRectF &area) { return paint::placed(option.direction, rect, area); };
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setClipRect(rect);
    if (isCurrent) {
        painter->fillRect(rect, color(Token::Selected));
        painter->fillRect(placed({ rect.topLeft(), QSizeF(3, rect.height()) }),
                          color(Token::Accent));
    }
    const bool isFavourite = index.data(AskChoiceModel::FavouriteRole).toBool();
    QRectF star(0, 0, StarSize, StarSize);
    star.moveCenter(QRectF(starArea(option.rect, option.direction)).center());
    paintIcon(painter, isFavourite ? Icon::Starred : Icon::Star, star,
              color(isFavourite ? Token::Accent : Token::Muted));

    const QFont small = typeFont(Type::Small);
    const QString kind = index.data(AskChoiceModel::KindRole).toString();
    const qreal kindWidth = kind.isEmpty() ? 0 : QFontMetricsF(small).horizontalAdvance(kind) + 1;
    const qreal end = rect.right() - StarRoom;
    const qreal begin = rect.left() + metrics::M;
    const qreal top = rect.center().y() - LineHeight;
    paint::elided(painter, placed({ end - kindWidth, top, kindWidth, LineHeight }), small,
                  color(Token::Muted), kind);
    paint::elided(painter, placed({ begin, top, end - kindWidth - metrics::S - begin, LineHeight }),
                  typeFont(Type::Body), color(Token::Text), index.data().toString());
    paint::elided(painter, placed({ begin, top + LineHeight, end - begin, LineHeight }), small,
                  color(Token::Muted), index.data(AskChoiceModel::NoteRole).toString());
    painter->restore();
}

// As wide as the list, whatever size that had when it was asked first.
QSize AskChoiceDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return { 0, RowHeight };
}

} // namespace sallyport
