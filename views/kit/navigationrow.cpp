// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/kit/navigationrow.h"

#include "views/kit/paint.h"
#include "views/theme/controlstyle.h"
#include "views/theme/metrics.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace sallyport {

NavigationRow::NavigationRow(Icon icon, const QString &text, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setFixedHeight(metrics::NavigationRow);
    setAttribute(Qt::WA_Hover);
    setCount(0);
}

void NavigationRow::setCount(int count)
{
    if (count == m_count && !accessibleName().isEmpty())
        return; // said to screen readers at each change
    m_count = count;
    setAccessibleName(text());
    setAccessibleDescription(count > 0 ? tr("%n waiting", nullptr, count) : QString());
    update();
}

QSize NavigationRow::sizeHint() const
{
    return { metrics::NavigationWidth - 16, metrics::NavigationRow };
}

QRectF NavigationRow::placed(const QRectF &area) const
{
    return paint::placed(layoutDirection(), rect(), area);
}

void NavigationRow::paintEvent(QPaintEvent *)
{
    const auto color = [this](Token token) { return tokenColor(token, palette()); };
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF pill = QRectF(rect()).adjusted(metrics::S, 0, -metrics::S, 0);
    painter.setPen(Qt::NoPen);
    if (isChecked()) {
        painter.setBrush(color(Token::AccentSoft));
        painter.drawRoundedRect(pill, metrics::ControlRadius, metrics::ControlRadius);
        painter.setBrush(color(Token::Accent));
        painter.drawRoundedRect(placed(QRectF(-2, 7, 5, height() - 14)), 2, 2);
    } else if (underMouse()) {
        painter.setBrush(color(Token::EndedSoft));
        painter.drawRoundedRect(pill, metrics::ControlRadius, metrics::ControlRadius);
    }
    if (hasFocus())
        paintFocusRing(&painter, pill.adjusted(2, 2, -2, -2), metrics::ControlRadius - 2,
                       palette());
    const QColor ink = color(isChecked() ? Token::Text : Token::Muted);
    paintIcon(&painter, m_icon, placed(QRectF(pill.left() + 8, (height() - 16) / 2.0, 16, 16)),
              isChecked() ? color(Token::Accent) : ink);
    paint::elided(&painter, placed(QRectF(pill.left() + 34, 0, pill.width() - 72, height())),
                  typeFont(isChecked() ? Type::BodyStrong : Type::Body), ink, text());
    if (m_count > 0)
        paintBadge(&painter);
}

void NavigationRow::paintBadge(QPainter *painter) const
{
    const QFont font = typeFont(Type::SmallStrong);
    const QString count = m_count > 99 ? tr("99+") : QString::number(m_count);
    const qreal width = std::max(20.0, QFontMetricsF(font).horizontalAdvance(count) + 12);
    const QRectF badge = placed({ this->width() - 16 - width, (height() - 18) / 2.0, width, 18 });
    painter->setPen(Qt::NoPen);
    painter->setBrush(tokenColor(isChecked() ? Token::Accent : Token::EndedSoft, palette()));
    painter->drawRoundedRect(badge, 9, 9);
    painter->setFont(font);
    painter->setPen(tokenColor(isChecked() ? Token::OnAccent : Token::Muted, palette()));
    painter->drawText(badge, Qt::AlignCenter, count);
}

} // namespace sallyport
