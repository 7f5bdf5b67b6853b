// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/kit/keyhint.h"

#include "views/kit/paint.h"

#include <QPainter>

namespace sallyport {

KeyHint::KeyHint(const QString &key, QWidget *parent) : QLabel(key, parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize KeyHint::sizeHint() const
{
    return paint::keySize(text()).toSize();
}

void KeyHint::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::key(&painter, rect(), text(), tokenColor(Token::Muted, palette()));
}

} // namespace sallyport
