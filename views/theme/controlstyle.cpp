// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/controlstyle.h"

#include "views/theme/metrics.h"
#include "views/theme/tokens.h"

#include <QPainter>
#include <QStyleOption>

namespace sallyport {

using namespace Qt::StringLiterals;

ControlStyle::ControlStyle() : QProxyStyle(u"Fusion"_s) { }

void ControlStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                 QPainter *painter, const QWidget *widget) const
{
    if (element == PE_FrameFocusRect) {
        const QRectF inner = QRectF(option->rect).adjusted(2, 2, -2, -2);
        paintFocusRing(painter, inner, metrics::ControlRadius - 2, option->palette);
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

int ControlStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                              const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return 10;
    case PM_SplitterWidth:
    case PM_DefaultFrameWidth:
        return 1;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ControlStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_UnderlineShortcut:
    case SH_DitherDisabledText:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

void paintFocusRing(QPainter *painter, const QRectF &rect, qreal radius, const QPalette &palette)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(tokenColor(Token::Accent, palette), metrics::FocusRing));
    painter->drawRoundedRect(rect.adjusted(-1, -1, 1, 1), radius + 1, radius + 1);
    painter->restore();
}

} // namespace sallyport
