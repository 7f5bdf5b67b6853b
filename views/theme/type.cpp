// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/type.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QGlyphRun>
#include <QHash>
#include <QPainter>
#include <QRawFont>
#include <QStyle>

#include <algorithm>
#include <memory>

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

bool joinsOthers(QChar character)
{
    return character.joiningType() > QChar::Joining_Causing;
}

// What every digit of a font takes, and its glyphs: countdowns are drawn every second, and shaping
// each character costs more than drawing it.
struct Tabular
{
    explicit Tabular(const QFont &font) : raw(QRawFont::fromFont(font))
    {
        const QFontMetricsF metrics(font);
        for (const QChar character : u"0123456789"_s)
            digit = std::max(digit, metrics.horizontalAdvance(character));
        baseline = (metrics.ascent() - metrics.descent()) / 2; // below the middle
    }

    QRawFont raw;
    qreal digit = 0;
    qreal baseline = 0;
};

using KnownFonts = QHash<QFont, std::shared_ptr<const Tabular>>;
KnownFonts &knownFonts()
{
    static KnownFonts known;
    return known;
}

// Of the GUI thread; there are few fonts. They have to go before the application does.
const Tabular &tabularOf(const QFont &font)
{
    if (knownFonts().isEmpty())
        qAddPostRoutine([] { knownFonts().clear(); });
    auto &kept = knownFonts()[font];
    if (!kept)
        kept = std::make_shared<const Tabular>(font);
    return *kept;
}

// The glyphs of a text from the left of a baseline on; empty where one is of another font.
QGlyphRun tabularRun(const Tabular &tabular, const QString &text, qreal *width)
{
    const QList<quint32> glyphs = tabular.raw.glyphIndexesForString(text);
    const QList<QPointF> advances = tabular.raw.advancesForGlyphIndexes(glyphs);
    *width = 0;
    if (glyphs.size() != text.size() || glyphs.contains(0U))
        return {};
    QList<QPointF> places;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const qreal own = advances.at(at).x();
        const qreal advance = text.at(at).isDigit() ? tabular.digit : own;
        places.append({ *width + (advance - own) / 2, 0 });
        *width += advance;
    }
    QGlyphRun run;
    run.setRawFont(tabular.raw);
    run.setGlyphIndexes(glyphs);
    run.setPositions(places);
    return run;
}

// Character by character, wherever their glyphs come from.
void drawShaped(QPainter *painter, QPointF place, qreal digit, const QString &text)
{
    const QFontMetricsF metrics(painter->font());
    for (const QChar character : text) {
        const qreal own = metrics.horizontalAdvance(character);
        const qreal advance = character.isDigit() ? digit : own;
        painter->drawText(place + QPointF((advance - own) / 2, 0), QString(character));
        place.rx() += advance;
    }
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
    const qreal digit = tabularOf(font).digit;
    const QFontMetricsF metrics(font);
    qreal width = 0;
    for (const QChar character : text)
        width += character.isDigit() ? digit : metrics.horizontalAdvance(character);
    return width;
}

void drawTabular(QPainter *painter, const QRectF &rect, Qt::Alignment alignment,
                 const QString &text)
{
    // Letters that join their neighbours cannot be drawn one by one.
    if (text.isRightToLeft() || std::any_of(text.begin(), text.end(), joinsOthers)) {
        painter->drawText(rect, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine, text);
        return;
    }
    const Tabular &tabular = tabularOf(painter->font());
    qreal width = 0;
    const QGlyphRun run = tabularRun(tabular, text, &width);
    if (run.isEmpty())
        width = tabularWidth(painter->font(), text);
    const Qt::Alignment side = QStyle::visualAlignment(painter->layoutDirection(), alignment);
    QPointF place(rect.left(), rect.center().y() + tabular.baseline);
    if (side.testFlag(Qt::AlignRight))
        place.setX(rect.right() - width);
    else if (alignment.testFlag(Qt::AlignHCenter))
        place.rx() += (rect.width() - width) / 2;
    if (run.isEmpty())
        drawShaped(painter, place, tabular.digit, text);
    else
        painter->drawGlyphRun(place, run);
}

} // namespace sallyport
