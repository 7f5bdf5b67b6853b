// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/kit/searchfield.h"

#include "views/kit/paint.h"

#include <QKeyEvent>
#include <QPainter>

namespace sallyport {

SearchField::SearchField(const QString &placeholder, const QString &key, QWidget *parent)
    : QLineEdit(parent)
    , m_key(key)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    const int right = key.isEmpty() ? 0 : static_cast<int>(paint::keySize(key).width()) + 4;
    if (layoutDirection() == Qt::LeftToRight)
        setTextMargins(20, 0, right, 0);
    else
        setTextMargins(right, 0, 20, 0);
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const auto placed
        = [this](const QRectF &area) { return paint::placed(layoutDirection(), rect(), area); };
    const QColor ink = tokenColor(Token::Muted, palette());
    paintIcon(&painter, Icon::Search, placed({ 9, (height() - 16) / 2.0, 16, 16 }), ink);
    if (m_key.isEmpty() || !text().isEmpty())
        return;
    const QSizeF size = paint::keySize(m_key);
    const QPointF at(width() - size.width() - 8, (height() - size.height()) / 2);
    paint::key(&painter, placed({ at, size }), m_key, ink);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace sallyport
