// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QPalette>

namespace sallyport {

// The contrast schemes reach 7 : 1 and draw hairlines that everybody sees.
enum class Scheme { Light, Dark, ContrastLight, ContrastDark };

// The names of all colours that the console paints with; the table is in tokens.cpp only.
enum class Token {
    Bg,
    Surface,
    Raised,
    Line,
    Text,
    Muted,
    Faint,
    Accent,
    OnAccent,
    AccentSoft,
    Selected,
    Pending,
    PendingSoft,
    Live,
    LiveSoft,
    Planned,
    PlannedSoft,
    Ended,
    EndedSoft,
    Denied,
    DeniedSoft,
    BreakGlass,
    BreakGlassSoft
};

// What a colour says about a thing. Always shown together with a word or a shape.
enum class Tone { Accent, Pending, Live, Planned, Ended, Denied, BreakGlass };

struct ToneColors
{
    QColor ink;
    QColor paper;
};

struct TokenPair
{
    Token ink;
    Token paper;
};

QColor tokenColor(Token token, Scheme scheme);
// The scheme is read from the palette, so widgets need no access to the theme that set it.
QColor tokenColor(Token token, const QPalette &palette);
ToneColors toneColors(Tone tone, const QPalette &palette);

// Light when the palette writes in dark ink, with contrast when that is black or white itself.
Scheme schemeOf(const QPalette &palette);
bool isLight(Scheme scheme);
// The same lightness with more contrast.
Scheme withContrast(Scheme scheme);
// The tokens on QPalette's roles; disabled text is the faint token.
QPalette paletteFor(Scheme scheme);
// The palette role that carries the token, so that labels follow a switch by themselves.
// Defined for the tokens of text: Text, Muted, Faint, Accent, OnAccent, Denied; else WindowText.
QPalette::ColorRole roleFor(Token token);

// Every pair of text on paper that the console draws; each must reach 4.5 : 1 (WCAG 2.1, 1.4.3),
// and 7 : 1 in a contrast scheme (1.4.6).
QList<TokenPair> textPairs();
// Contrast ratio after WCAG 2.1 (relative luminance), 1 to 21.
double contrast(const QColor &ink, const QColor &paper);

} // namespace sallyport
