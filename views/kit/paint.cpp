// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/kit/paint.h"

#include "views/kit/text.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPalette>
#include <QStyleOptionViewItem>

#include <algorithm>
#include <cmath>

namespace sallyport::paint {

namespace {

constexpr qreal ChipPadding = 8;
constexpr qreal ChipIcon = 12;

void roundRect(QPainter *painter, const QRectF &rect, qreal radius, const QColor &fill)
{
    painter->setPen(Qt::NoPen);
    painter->setBrush(fill);
    painter->drawRoundedRect(rect, radius, radius);
}

} // namespace

QRectF placed(Qt::LayoutDirection direction, const QRectF &bounds, const QRectF &rect)
{
    if (direction == Qt::LeftToRight)
        return rect;
    return { bounds.left() + bounds.right() - rect.right(), rect.top(), rect.width(),
             rect.height() };
}

void rowGround(QPainter *painter, const QStyleOptionViewItem &option)
{
    const QRectF rect(option.rect);
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(rect, tokenColor(Token::Selected, option.palette));
        painter->fillRect(
            placed(option.direction, rect, { rect.topLeft(), QSizeF(3, rect.height()) }),
            tokenColor(Token::Accent, option.palette));
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter->fillRect(rect, tokenColor(Token::Bg, option.palette));
    }
    line(painter, QPointF(rect.left(), rect.bottom() - 0.5),
         QPointF(rect.right(), rect.bottom() - 0.5), option.palette);
}

qreal chipWidth(const ChipLook &look)
{
    const QFontMetricsF metrics(typeFont(Type::SmallStrong));
    const qreal icon = look.icon ? ChipIcon + 3 : 0;
    return std::ceil(metrics.horizontalAdvance(look.text) + icon + 2 * ChipPadding);
}

void chip(QPainter *painter, const QRectF &rect, const ChipLook &look, const QPalette &palette)
{
    const ToneColors colors = toneColors(look.tone, palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    roundRect(painter, rect, rect.height() / 2, colors.paper);
    QRectF inner = rect.adjusted(ChipPadding, 0, -ChipPadding, 0);
    if (look.icon) {
        const QRectF spot(inner.left() - 1, rect.center().y() - ChipIcon / 2, ChipIcon, ChipIcon);
        paintIcon(painter, *look.icon, placed(painter->layoutDirection(), rect, spot), colors.ink);
        inner.setLeft(spot.right() + 3);
    }
    // The padding at the end takes rounding of the advance; the text itself is never elided.
    inner.setRight(rect.right());
    inner = placed(painter->layoutDirection(), rect, inner);
    painter->setFont(typeFont(Type::SmallStrong));
    painter->setPen(colors.ink);
    painter->drawText(inner, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, look.text);
    painter->restore();
}

QSizeF keySize(const QString &key)
{
    const QFontMetricsF metrics(typeFont(Type::Small));
    return { std::max(19.0, std::ceil(metrics.horizontalAdvance(key)) + 10), 18 };
}

void key(QPainter *painter, const QRectF &rect, const QString &key, const QColor &ink)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QColor border = ink;
    border.setAlphaF(0.6F);
    painter->setPen(QPen(border, 1));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter->setFont(typeFont(Type::Small));
    painter->setPen(ink);
    painter->drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, key);
    painter->restore();
}

QString initials(const QString &name)
{
    const QStringList words = name.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QString letters;
    if (!words.isEmpty())
        letters += words.first().at(0);
    if (words.size() > 1)
        letters += words.last().at(0);
    return letters.toUpper();
}

void avatar(QPainter *painter, const QRectF &rect, const QString &name, const QPalette &palette)
{
    const ToneColors colors = toneColors(Tone::Accent, palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    roundRect(painter, rect, rect.height() / 2, colors.paper);
    painter->setFont(typeFont(Type::SmallStrong));
    painter->setPen(colors.ink);
    painter->drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, initials(name));
    painter->restore();
}

void shareBar(QPainter *painter, const QRectF &rect, double share, const QColor &ink,
              const QPalette &palette)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const qreal radius = rect.height() / 2;
    roundRect(painter, rect, radius, tokenColor(Token::Line, palette));
    QRectF left = rect;
    left.setWidth(rect.width() * std::clamp(share, 0.0, 1.0));
    if (left.width() > 0)
        roundRect(painter, placed(painter->layoutDirection(), rect, left), radius, ink);
    painter->restore();
}

void line(QPainter *painter, const QPointF &from, const QPointF &to, const QPalette &palette)
{
    painter->setPen(QPen(tokenColor(Token::Line, palette), 1));
    painter->drawLine(from, to);
}

qreal elided(QPainter *painter, const QRectF &rect, const QFont &font, const QColor &ink,
             const QString &text)
{
    const QFontMetricsF metrics(font);
    const QString shown = withDirection(metrics.elidedText(text, Qt::ElideRight, rect.width()));
    painter->setFont(font);
    painter->setPen(ink);
    painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, shown);
    return std::min(rect.width(), metrics.horizontalAdvance(shown));
}

} // namespace sallyport::paint
