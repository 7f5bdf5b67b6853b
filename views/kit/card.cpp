// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/kit/card.h"

#include "views/kit/paint.h"
#include "views/theme/metrics.h"

#include <QGuiApplication>
#include <QPainter>

namespace sallyport {

QMargins readingMargins(int start, int top, int end, int bottom)
{
    return QGuiApplication::isRightToLeft() ? QMargins(end, top, start, bottom)
                                            : QMargins(start, top, end, bottom);
}

Surface::Surface(Token color, Qt::Edges hairlines, QWidget *parent)
    : QWidget(parent)
    , m_color(color)
    , m_hairlines(hairlines)
{
}

void Surface::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokenColor(m_color, palette()));
    const QColor hair = tokenColor(Token::Line, palette());
    if (m_hairlines.testFlag(Qt::TopEdge))
        painter.fillRect(0, 0, width(), 1, hair);
    if (m_hairlines.testFlag(Qt::BottomEdge))
        painter.fillRect(0, height() - 1, width(), 1, hair);
    const QRectF start(0, 0, 1, height());
    if (m_hairlines.testFlag(Qt::LeftEdge))
        painter.fillRect(paint::placed(layoutDirection(), rect(), start), hair);
    if (m_hairlines.testFlag(Qt::RightEdge))
        painter.fillRect(paint::placed(layoutDirection(), rect(), start.translated(width() - 1, 0)),
                         hair);
}

Card::Card(Token color, QWidget *parent) : QWidget(parent), m_color(color) { }

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokenColor(Token::Line, palette()), 1));
    painter.setBrush(tokenColor(m_color, palette()));
    const QRectF edge = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(edge, metrics::CardRadius, metrics::CardRadius);
}

} // namespace sallyport
