// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/kit/select.h"

#include "views/kit/paint.h"
#include "views/theme/icons.h"
#include "views/theme/tokens.h"

#include <QPainter>

namespace sallyport {

Select::Select(QWidget *parent) : QComboBox(parent)
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(8);
}

void Select::paintEvent(QPaintEvent *event)
{
    QComboBox::paintEvent(event);
    QPainter painter(this);
    paintIcon(&painter, Icon::Chevron,
              paint::placed(layoutDirection(), rect(),
                            QRectF(width() - 24, (height() - 16) / 2.0, 16, 16)),
              tokenColor(isEnabled() ? Token::Muted : Token::Faint, palette()));
}

} // namespace sallyport
