// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/kit/button.h"

#include "views/kit/paint.h"
#include "views/kit/text.h"
#include "views/theme/metrics.h"
#include "views/theme/tokens.h"
#include "views/theme/type.h"

#include <QFontMetrics>
#include <QPainter>

namespace sallyport {

namespace {

constexpr int Padding = 14;
constexpr int IconSize = 16;
constexpr int Gap = 8;

} // namespace

Button::Button(Kind kind, const QString &text, QWidget *parent)
    : QPushButton(text, parent)
    , m_kind(kind)
{
    setFont(typeFont(Type::BodyStrong));
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
}

void Button::setKeyHint(const QString &key)
{
    m_key = key;
    updateGeometry();
    update();
}

void Button::setHeld(const QString &reason)
{
    if (reason == m_held)
        return; // said to screen readers at each change
    m_held = reason;
    setToolTip(toolTipText(reason));
    setAccessibleDescription(reason);
    setEnabled(m_isWanted);
}

void Button::setEnabled(bool enabled)
{
    m_isWanted = enabled;
    QPushButton::setEnabled(enabled && m_held.isEmpty());
}

void Button::setPictogram(Icon icon)
{
    m_icon = icon;
    updateGeometry();
    update();
}

QSize Button::sizeHint() const
{
    const QFontMetrics metrics(font());
    int width = 2 * Padding + metrics.horizontalAdvance(text());
    if (m_icon)
        width += IconSize + (text().isEmpty() ? -Padding / 2 : Gap);
    if (!m_key.isEmpty())
        width += Gap + static_cast<int>(paint::keySize(m_key).width());
    return { width, metrics::ControlHeight };
}

Button::Look Button::look() const
{
    const auto color = [this](Token token) { return tokenColor(token, palette()); };
    const bool hovered = isEnabled() && underMouse();
    if (!isEnabled())
        return { color(Token::Faint), color(Token::EndedSoft), color(Token::EndedSoft), {} };
    const QColor rest = color(m_kind == Kind::Quiet ? Token::Bg : Token::Surface);
    const QColor plain = isDown() || hovered ? color(Token::EndedSoft) : rest;
    switch (m_kind) {
    case Kind::Primary: {
        QColor fill = color(Token::Accent);
        if (isDown() || hovered)
            fill = isLight(schemeOf(palette())) ? fill.darker(112) : fill.lighter(110);
        return { color(Token::OnAccent), fill, fill, color(Token::OnAccent) };
    }
    case Kind::Secondary:
        return { color(Token::Text), plain, color(Token::Line), color(Token::Accent) };
    case Kind::Danger:
        return { color(Token::Denied), plain, color(Token::Line), color(Token::Accent) };
    case Kind::Quiet:
        break;
    }
    const QColor fill = isDown() || hovered ? color(Token::EndedSoft) : QColor(Qt::transparent);
    return { color(Token::Muted), fill, Qt::transparent, color(Token::Accent) };
}

void Button::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Look colors = look();
    const QRectF edge = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(colors.border, 1));
    painter.setBrush(colors.fill);
    painter.drawRoundedRect(edge, metrics::ControlRadius, metrics::ControlRadius);
    if (hasFocus() && colors.ring.isValid()) {
        const bool inside = m_kind == Kind::Primary;
        const QRectF ring = QRectF(rect()).adjusted(1, 1, -1, -1);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colors.ring, metrics::FocusRing));
        const QRectF at = inside ? ring.adjusted(2, 2, -2, -2) : ring;
        const int radius = metrics::ControlRadius - (inside ? 2 : 1);
        painter.drawRoundedRect(at, radius, radius);
    }
    paintContent(&painter, colors.ink);
}

void Button::paintContent(QPainter *painter, const QColor &ink) const
{
    const QFontMetrics metrics(font());
    const auto placed
        = [this](const QRectF &area) { return paint::placed(layoutDirection(), rect(), area); };
    const int content = sizeHint().width() - 2 * Padding;
    qreal x = (width() - content) / 2.0;
    if (m_icon && text().isEmpty())
        x = (width() - IconSize) / 2.0;
    if (m_icon) {
        paintIcon(painter, *m_icon, placed({ x, (height() - IconSize) / 2.0, IconSize, IconSize }),
                  ink);
        x += IconSize + Gap;
    }
    painter->setFont(font());
    painter->setPen(ink);
    const qreal textWidth = metrics.horizontalAdvance(text());
    painter->drawText(placed({ x, 0, textWidth + 2, static_cast<qreal>(height()) }),
                      Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text());
    if (!m_key.isEmpty()) {
        const QSizeF size = paint::keySize(m_key);
        paint::key(painter,
                   placed({ QPointF(x + textWidth + Gap, (height() - size.height()) / 2), size }),
                   m_key, ink);
    }
}

} // namespace sallyport
