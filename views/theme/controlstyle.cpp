// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/controlstyle.h"

#include "views/theme/metrics.h"
#include "views/theme/tokens.h"

#include <QPainter>
#include <QStyleOption>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

// Fusion draws its square in a shade of the ground, which nobody sees on dark.
void paintCheckBox(QPainter *painter, const QStyleOption &option)
{
    const bool isOn = option.state.testFlag(QStyle::State_On);
    const Token ink = option.state.testFlag(QStyle::State_Enabled) ? Token::Accent : Token::Faint;
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(tokenColor(isOn ? ink : Token::Muted, option.palette));
    painter->setBrush(tokenColor(isOn ? ink : Token::Surface, option.palette));
    painter->drawRoundedRect(box, 3, 3);
    if (isOn) {
        const auto at = [&box](qreal x, qreal y) {
            return box.topLeft() + QPointF(x * box.width(), y * box.height());
        };
        painter->setPen(QPen(tokenColor(Token::OnAccent, option.palette), 1.8, Qt::SolidLine,
                             Qt::RoundCap, Qt::RoundJoin));
        painter->drawPolyline(QPolygonF({ at(0.24, 0.53), at(0.43, 0.71), at(0.77, 0.31) }));
    }
    painter->restore();
}

} // namespace

ControlStyle::ControlStyle() : QProxyStyle(u"Fusion"_s) { }

void ControlStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                 QPainter *painter, const QWidget *widget) const
{
    if (element == PE_FrameFocusRect) {
        const QRectF inner = QRectF(option->rect).adjusted(2, 2, -2, -2);
        paintFocusRing(painter, inner, metrics::ControlRadius - 2, option->palette);
        return;
    }
    if (element == PE_IndicatorCheckBox)
        return paintCheckBox(painter, *option);
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
