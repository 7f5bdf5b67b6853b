// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/kit/text.h"

#include "models/domain/text.h"

#include <QPainter>

namespace sallyport {

Text::Text(Type type, Token color, const QString &text, QWidget *parent) : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setFont(typeFont(type));
    setColor(color);
}

void Text::setForeign(const QString &text)
{
    setWordWrap(true);
    setText(visibleText(text, true));
}

void Text::setColor(Token color)
{
    setForegroundRole(roleFor(color));
}

void Text::setElided()
{
    m_elided = true;
    setWordWrap(false);
}

QSize Text::minimumSizeHint() const
{
    const QSize whole = QLabel::minimumSizeHint();
    return m_elided ? QSize(qMin(whole.width(), 32), whole.height()) : whole;
}

void Text::paintEvent(QPaintEvent *event)
{
    if (!m_elided || fontMetrics().horizontalAdvance(text()) <= width()) {
        if (m_elided)
            setToolTip({});
        return QLabel::paintEvent(event);
    }
    setToolTip(text().toHtmlEscaped());
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideRight, width()));
}

} // namespace sallyport
