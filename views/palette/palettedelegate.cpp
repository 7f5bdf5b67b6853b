// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/palette/palettedelegate.h"

#include "views/kit/paint.h"
#include "views/palette/palettemodel.h"
#include "views/theme/metrics.h"

#include <QFontMetricsF>
#include <QPainter>

namespace sallyport {

namespace {

constexpr qreal PaletteIconSize = 16;
constexpr qreal KeyRoom = 56; // at the right, so that kinds stand below each other
constexpr qreal PaletteTextLeft = metrics::L + PaletteIconSize + metrics::M;

} // namespace

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
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
    const QColor quiet = color(Token::Muted);
    paintIcon(painter, static_cast<Icon>(index.data(PaletteModel::IconRole).toInt()),
              placed({ rect.left() + metrics::L, rect.center().y() - PaletteIconSize / 2,
                       PaletteIconSize, PaletteIconSize }),
              isCurrent ? color(Token::Accent) : quiet);
    const QString key = index.data(PaletteModel::KeyRole).toString();
    if (!key.isEmpty()) {
        const QSizeF size = paint::keySize(key);
        const QPointF at(rect.right() - metrics::L - size.width(),
                         rect.center().y() - size.height() / 2);
        paint::key(painter, placed({ at, size }), key, quiet);
    }
    const QString group = index.data(PaletteModel::GroupRole).toString();
    const QFont small = typeFont(Type::Small);
    const qreal groupWidth = QFontMetricsF(small).horizontalAdvance(group) + 1;
    const qreal groupLeft = rect.right() - metrics::L - KeyRoom - groupWidth;
    paint::elided(painter, placed({ groupLeft, rect.top(), groupWidth, rect.height() }), small,
                  quiet, group);
    const QRectF room(rect.left() + PaletteTextLeft, rect.top(),
                      groupLeft - metrics::M - rect.left() - PaletteTextLeft, rect.height());
    paint::elided(painter, placed(room), typeFont(Type::Body), color(Token::Text),
                  index.data().toString());
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return { option.rect.width(), RowHeight };
}

} // namespace sallyport
