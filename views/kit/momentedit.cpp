// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/kit/momentedit.h"

#include "views/format/when.h"
#include "views/kit/paint.h"
#include "views/theme/icons.h"
#include "views/theme/tokens.h"

#include <QPainter>

namespace sallyport {

using namespace Qt::StringLiterals;

MomentEdit::MomentEdit(QWidget *parent) : QDateTimeEdit(parent)
{
    setCalendarPopup(true);
    setDisplayFormat(Dates::dayYearTime());
}

Instant MomentEdit::instant() const
{
    return fromMs(dateTime().toMSecsSinceEpoch());
}

void MomentEdit::setInstant(Instant at)
{
    setDateTime(QDateTime::fromMSecsSinceEpoch(toMs(at)));
}

void MomentEdit::paintEvent(QPaintEvent *event)
{
    QDateTimeEdit::paintEvent(event);
    QPainter painter(this);
    paintIcon(&painter, Icon::Chevron,
              paint::placed(layoutDirection(), rect(),
                            QRectF(width() - 24, (height() - 16) / 2.0, 16, 16)),
              tokenColor(isEnabled() ? Token::Muted : Token::Faint, palette()));
}

} // namespace sallyport
