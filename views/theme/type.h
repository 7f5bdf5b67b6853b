// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QRectF>

class QPainter;
class QString;

namespace sallyport {

// The type scale: every text of the console uses one of these.
enum class Type {
    Body, // 13
    BodyStrong, // 13, 600
    Small, // 11
    SmallStrong, // 11, 600
    Label, // 11, 650, spaced: section headings
    Countdown, // 15, 600
    PaneTitle, // 16, 700
    PageTitle, // 18, 700
    Display, // 24, 600: words that are read out
    Code // 13, monospaced
};

// Inter when it is installed, else the sans of the system. Sizes are device-independent pixels.
QFont typeFont(Type type);

// Advance of the text when each digit takes the place of the widest one.
qreal tabularWidth(const QFont &font, const QString &text);
// Draws one line with digits of equal advance, so that a countdown does not wobble.
void drawTabular(QPainter *painter, const QRectF &rect, Qt::Alignment alignment,
                 const QString &text);

} // namespace sallyport
