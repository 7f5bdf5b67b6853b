// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/kit/avatar.h"

#include "views/kit/paint.h"

#include <QPainter>

namespace sallyport {

Avatar::Avatar(int size, QWidget *parent) : QWidget(parent)
{
    setFixedSize(size, size);
}

void Avatar::setName(const QString &name)
{
    m_name = name;
    update();
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::avatar(&painter, rect(), m_name, palette());
}

} // namespace sallyport
