// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/kit/text.h"

#include "models/domain/text.h"

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

} // namespace sallyport
