// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/type.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

QFont sans()
{
    static const bool hasInter = QFontDatabase::families().contains(u"Inter"_s);
    return hasInter ? QFont(u"Inter"_s) : QFontDatabase::systemFont(QFontDatabase::GeneralFont);
}

QFont sized(int pixels, int weight)
{
    QFont font = sans();
    font.setPixelSize(pixels);
    font.setWeight(static_cast<QFont::Weight>(weight));
    return font;
}

qreal digitAdvance(const QFontMetricsF &metrics)
{
    qreal widest = 0;
    for (const QChar digit : u"0123456789"_s)
        widest = std::max(widest, metrics.horizontalAdvance(digit));
    return widest;
}

} // namespace

QFont typeFont(Type type)
{
    switch (type) {
    case Type::Body:
        return sized(13, QFont::Normal);
    case Type::BodyStrong:
        return sized(13, QFont::DemiBold);
    case Type::Small:
        return sized(11, QFont::Normal);
    case Type::SmallStrong:
        return sized(11, QFont::DemiBold);
    case Type::Label: {
        QFont font = sized(11, QFont::DemiBold);
        font.setLetterSpacing(QFont::AbsoluteSpacing, 0.5);
        font.setCapitalization(QFont::AllUppercase);
        return font;
    }
    case Type::Countdown:
        return sized(15, QFont::DemiBold);
    case Type::PaneTitle:
        return sized(16, QFont::Bold);
    case Type::PageTitle:
        return sized(18, QFont::Bold);
    case Type::Display:
        return sized(24, QFont::DemiBold);
    case Type::Code: {
        QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        font.setPixelSize(13);
        return font;
    }
    }
    return sans();
}

qreal tabularWidth(const QFont &font, const QString &text)
{
    const QFontMetricsF metrics(font);
    const qreal digit = digitAdvance(metrics);
    qreal width = 0;
    for (const QChar character : text)
        width += character.isDigit() ? digit : metrics.horizontalAdvance(character);
    return width;
}

void drawTabular(QPainter *painter, const QRectF &rect, Qt::Alignment alignment,
                 const QString &text)
{
    const QFontMetricsF metrics(painter->font());
    const qreal digit = digitAdvance(metrics);
    const qreal width = tabularWidth(painter->font(), text);
    qreal x = rect.left();
    if (alignment.testFlag(Qt::AlignRight))
        x = rect.right() - width;
    else if (alignment.testFlag(Qt::AlignHCenter))
        x += (rect.width() - width) / 2;
    const qreal baseline = rect.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    for (const QChar character : text) {
        const qreal own = metrics.horizontalAdvance(character);
        const qreal advance = character.isDigit() ? digit : own;
        painter->drawText(QPointF(x + (advance - own) / 2, baseline), QString(character));
        x += advance;
    }
}

} // namespace sallyport
