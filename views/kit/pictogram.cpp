// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/kit/pictogram.h"

#include <QPainter>

namespace sallyport {

Pictogram::Pictogram(Icon icon, Token color, int size, QWidget *parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_color(color)
{
    setFixedSize(size, size);
}

void Pictogram::setIcon(Icon icon, Token color)
{
    m_icon = icon;
    m_color = color;
    update();
}

void Pictogram::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintIcon(&painter, m_icon, rect(), tokenColor(m_color, palette()));
}

} // namespace sallyport
