// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace sallyport {

// Fusion with a visible focus ring, squares to tick that are seen on dark as well, and without
// etching, frames and mnemonic lines.
class ControlStyle : public QProxyStyle
{
    Q_OBJECT

public:
    ControlStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr,
                    const QWidget *widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption *option = nullptr,
                  const QWidget *widget = nullptr,
                  QStyleHintReturn *returnData = nullptr) const override;
};

// The ring around whatever has the keyboard: two pixels of accent outside of the given rect.
void paintFocusRing(QPainter *painter, const QRectF &rect, qreal radius, const QPalette &palette);

} // namespace sallyport
