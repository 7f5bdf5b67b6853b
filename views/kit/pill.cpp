// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/kit/pill.h"

#include "views/theme/metrics.h"
#include "views/theme/tokens.h"
#include "views/theme/type.h"

#include <QFontMetrics>
#include <QPainter>

namespace sallyport {

Pill::Pill(Kind kind, const QString &text, QWidget *parent) : QAbstractButton(parent), m_kind(kind)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

QSize Pill::sizeHint() const
{
    // The width of the bold text, so that choosing does not move the neighbours.
    const QFontMetrics metrics(typeFont(Type::BodyStrong));
    const int padding = m_kind == Kind::Segment ? 10 : 13;
    const int height = m_kind == Kind::Segment ? 24 : metrics::PillHeight;
    return { metrics.horizontalAdvance(text()) + 2 * padding, height };
}

void Pill::paintEvent(QPaintEvent *)
{
    const auto color = [this](Token token) { return tokenColor(token, palette()); };
    const bool segment = m_kind == Kind::Segment;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor fill = segment ? QColor(Qt::transparent) : color(Token::Surface);
    QColor ink = color(segment ? Token::Muted : Token::Text);
    QColor border = segment ? QColor(Qt::transparent) : color(Token::Line);
    if (isChecked()) {
        fill = color(segment ? Token::EndedSoft : Token::Accent);
        ink = color(segment ? Token::Text : Token::OnAccent);
        border = fill;
    } else if (underMouse() && isEnabled()) {
        fill = color(Token::EndedSoft);
    }
    if (!isEnabled()) {
        ink = color(isChecked() ? Token::Muted : Token::Faint);
        if (isChecked())
            fill = border = color(Token::EndedSoft);
    }
    const QRectF edge = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(border, 1));
    painter.setBrush(fill);
    painter.drawRoundedRect(edge, edge.height() / 2, edge.height() / 2);
    if (hasFocus()) {
        const QRectF ring = edge.adjusted(2, 2, -2, -2);
        painter.setBrush(Qt::NoBrush);
        const bool onAccent = isChecked() && !segment;
        painter.setPen(QPen(color(onAccent ? Token::OnAccent : Token::Accent), 1.5));
        painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2);
    }
    painter.setFont(typeFont(isChecked() ? Type::BodyStrong : Type::Body));
    painter.setPen(ink);
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine, text());
}

} // namespace sallyport
