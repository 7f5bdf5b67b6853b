// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/kit/personblock.h"

#include "models/domain/text.h"
#include "views/kit/paint.h"
#include "views/theme/controlstyle.h"
#include "views/theme/metrics.h"

#include <QPainter>

namespace sallyport {

PersonBlock::PersonBlock(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setFixedHeight(60);
    setAttribute(Qt::WA_Hover);
}

void PersonBlock::setPerson(const QString &name)
{
    m_name = visibleText(name);
    setAccessibleName(tr("Acting as %1").arg(m_name));
    update();
}

void PersonBlock::setLink(LinkState state, const QString &text)
{
    m_link = state;
    m_linkText = text;
    setAccessibleDescription(text);
    update();
}

void PersonBlock::paintEvent(QPaintEvent *)
{
    const auto color = [this](Token token) { return tokenColor(token, palette()); };
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paint::line(&painter, QPointF(8, 0.5), QPointF(width() - 8, 0.5), palette());
    const QRectF area = QRectF(rect()).adjusted(8, 5, -8, -5);
    if (underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(Token::EndedSoft));
        painter.drawRoundedRect(area, metrics::ControlRadius, metrics::ControlRadius);
    }
    if (hasFocus())
        paintFocusRing(&painter, area.adjusted(2, 2, -2, -2), metrics::ControlRadius - 2,
                       palette());
    const auto placed
        = [this](const QRectF &spot) { return paint::placed(layoutDirection(), rect(), spot); };
    paint::avatar(&painter, placed({ 16, height() / 2.0 - 15, 30, 30 }), m_name, palette());
    const qreal textWidth = width() - 56 - 34;
    paint::elided(&painter, placed({ 56, 13, textWidth, 18 }), typeFont(Type::BodyStrong),
                  color(Token::Text), m_name);
    Token dot = Token::Live;
    if (m_link == LinkState::Lost)
        dot = Token::Denied;
    else if (m_link == LinkState::Waiting)
        dot = Token::Pending;
    // Filled, ring and cross: the state is readable without colour vision.
    Icon glyph = Icon::Dot;
    if (m_link != LinkState::Live)
        glyph = m_link == LinkState::Lost ? Icon::Cross : Icon::Ring;
    paintIcon(&painter, glyph, placed({ 53, 33, 14, 14 }), color(dot));
    paint::elided(&painter, placed({ 68, 32, textWidth - 12, 16 }), typeFont(Type::Small),
                  color(Token::Muted), m_linkText);
    paintIcon(&painter, Icon::Swap, placed({ width() - 32.0, height() / 2.0 - 7, 14, 14 }),
              color(Token::Faint));
}

} // namespace sallyport
