// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/kit/chip.h"

#include <QPainter>

namespace sallyport {

Chip::Chip(const paint::ChipLook &look, QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setLook(look);
}

void Chip::setLook(const paint::ChipLook &look)
{
    m_look = look;
    setText(look.text);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    return { static_cast<int>(paint::chipWidth(m_look)), paint::ChipHeight };
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::chip(&painter, rect(), m_look, palette());
}

} // namespace sallyport
