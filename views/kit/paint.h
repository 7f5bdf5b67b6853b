// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/icons.h"
#include "views/theme/tokens.h"
#include "views/theme/type.h"

#include <QRectF>
#include <QString>

#include <optional>

class QPainter;
class QPalette;
class QStyleOptionViewItem;

// Shapes that widgets and delegates share, so that a chip is the same chip in a list and a pane.
namespace sallyport::paint {

struct ChipLook
{
    QString text;
    Tone tone = Tone::Ended;
    std::optional<Icon> icon;

    bool operator==(const ChipLook &) const = default;
};

// The rectangle, laid out from left to right, on its side of the bounds: the other one when reading
// goes from right to left. Alignments in it turn by themselves, with the painter's direction.
QRectF placed(Qt::LayoutDirection direction, const QRectF &bounds, const QRectF &rect);

// The ground of a row in a list, with the bar of a selected one and the line below.
void rowGround(QPainter *painter, const QStyleOptionViewItem &option);

constexpr int ChipHeight = 20;

qreal chipWidth(const ChipLook &look);
void chip(QPainter *painter, const QRectF &rect, const ChipLook &look, const QPalette &palette);

// A key cap with one key's name in it.
QSizeF keySize(const QString &key);
void key(QPainter *painter, const QRectF &rect, const QString &key, const QColor &ink);

// "Ana Marić" gives "AM"; a single word gives its first letter.
QString initials(const QString &name);
void avatar(QPainter *painter, const QRectF &rect, const QString &name, const QPalette &palette);

// A thin bar for the share (0 to 1) that is left.
void shareBar(QPainter *painter, const QRectF &rect, double share, const QColor &ink,
              const QPalette &palette);

void line(QPainter *painter, const QPointF &from, const QPointF &to, const QPalette &palette);

// One line of text, elided at the right; returns the width it took.
qreal elided(QPainter *painter, const QRectF &rect, const QFont &font, const QColor &ink,
             const QString &text);

} // namespace sallyport::paint
