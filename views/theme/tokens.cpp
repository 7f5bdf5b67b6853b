// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/tokens.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace sallyport {

namespace {

// In the order of Scheme.
using Row = std::array<QRgb, 4>;

// In the order of Token.
constexpr std::array<Row, 23> Table = { {
    { 0xFFF6F7F9, 0xFF14181E, 0xFFFFFFFF, 0xFF000000 }, // Bg
    { 0xFFFFFFFF, 0xFF1B2028, 0xFFFFFFFF, 0xFF000000 }, // Surface
    { 0xFFFFFFFF, 0xFF222833, 0xFFFFFFFF, 0xFF0A0A0A }, // Raised
    { 0xFFDFE3E8, 0xFF313947, 0xFF5A5A5A, 0xFFA6A6A6 }, // Line
    { 0xFF1B2330, 0xFFE7EBF1, 0xFF000000, 0xFFFFFFFF }, // Text
    { 0xFF5B6675, 0xFFA3AEBD, 0xFF333A45, 0xFFD5DCE6 }, // Muted
    { 0xFF8792A2, 0xFF788496, 0xFF5A6472, 0xFFA3AEBD }, // Faint
    { 0xFF0B6E75, 0xFF4FB7BE, 0xFF00484D, 0xFF7FE3EA }, // Accent
    { 0xFFFFFFFF, 0xFF0C1A1C, 0xFFFFFFFF, 0xFF000000 }, // OnAccent
    { 0xFFE2F1F1, 0xFF16373A, 0xFFE2F1F1, 0xFF0B2527 }, // AccentSoft
    { 0xFFE8F3F4, 0xFF1D3236, 0xFFD9EDEF, 0xFF143A3E }, // Selected
    { 0xFF9A5B00, 0xFFF0B45B, 0xFF5C3600, 0xFFFFC76B }, // Pending
    { 0xFFFFF1D9, 0xFF3A2C14, 0xFFFFF1D9, 0xFF2A1E08 }, // PendingSoft
    { 0xFF146C3A, 0xFF6FCF97, 0xFF0A4A26, 0xFF8BE8B0 }, // Live
    { 0xFFDFF4E6, 0xFF17352A, 0xFFDFF4E6, 0xFF0C2518 }, // LiveSoft
    { 0xFF1F5FBF, 0xFF8AB4F8, 0xFF143F80, 0xFFA8C8FF }, // Planned
    { 0xFFE3EDFC, 0xFF1E2D47, 0xFFE3EDFC, 0xFF13213A }, // PlannedSoft
    { 0xFF5B6675, 0xFFA3AEBD, 0xFF3A434F, 0xFFCBD4E0 }, // Ended
    { 0xFFECEFF3, 0xFF2A313C, 0xFFECEFF3, 0xFF1E242C }, // EndedSoft
    { 0xFFB3261E, 0xFFF28B82, 0xFF7E120C, 0xFFFFB0A8 }, // Denied
    { 0xFFFCE4E2, 0xFF43211F, 0xFFFCE4E2, 0xFF340F0D }, // DeniedSoft
    { 0xFF7A2E9E, 0xFFD6A2F0, 0xFF561B73, 0xFFE9C2FF }, // BreakGlass
    { 0xFFF3E5FA, 0xFF36213F, 0xFFF3E5FA, 0xFF29142F }, // BreakGlassSoft
} };

struct TonePair
{
    Token ink;
    Token paper;
};

// In the order of Tone.
constexpr std::array<TonePair, 7> Tones = { {
    { Token::Accent, Token::AccentSoft },
    { Token::Pending, Token::PendingSoft },
    { Token::Live, Token::LiveSoft },
    { Token::Planned, Token::PlannedSoft },
    { Token::Ended, Token::EndedSoft },
    { Token::Denied, Token::DeniedSoft },
    { Token::BreakGlass, Token::BreakGlassSoft },
} };

double linear(int channel)
{
    const double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.red()) + 0.7152 * linear(color.green())
        + 0.0722 * linear(color.blue());
}

} // namespace

QColor tokenColor(Token token, Scheme scheme)
{
    const Row &row = Table.at(static_cast<std::size_t>(token));
    return QColor::fromRgb(row.at(static_cast<std::size_t>(scheme)));
}

QColor tokenColor(Token token, const QPalette &palette)
{
    return tokenColor(token, schemeOf(palette));
}

ToneColors toneColors(Tone tone, const QPalette &palette)
{
    const auto &pair = Tones.at(static_cast<std::size_t>(tone));
    return { tokenColor(pair.ink, palette), tokenColor(pair.paper, palette) };
}

Scheme schemeOf(const QPalette &palette)
{
    // The ink, not the paper: a style sheet may make the paper of a view transparent.
    const QColor ink = palette.color(QPalette::Active, QPalette::WindowText);
    const Scheme plain = ink.lightness() < 128 ? Scheme::Light : Scheme::Dark;
    return ink == QColor(Qt::black) || ink == QColor(Qt::white) ? withContrast(plain) : plain;
}

bool isLight(Scheme scheme)
{
    return scheme == Scheme::Light || scheme == Scheme::ContrastLight;
}

Scheme withContrast(Scheme scheme)
{
    return isLight(scheme) ? Scheme::ContrastLight : Scheme::ContrastDark;
}

QPalette paletteFor(Scheme scheme)
{
    using Mapping = std::pair<QPalette::ColorRole, Token>;
    static constexpr std::array<Mapping, 20> roles = { {
        { QPalette::Window, Token::Bg },
        { QPalette::WindowText, Token::Text },
        { QPalette::Base, Token::Surface },
        { QPalette::AlternateBase, Token::Bg },
        { QPalette::Text, Token::Text },
        { QPalette::PlaceholderText, Token::Faint },
        { QPalette::Button, Token::Surface },
        { QPalette::ButtonText, Token::Text },
        { QPalette::BrightText, Token::Denied },
        { QPalette::Highlight, Token::Accent },
        { QPalette::HighlightedText, Token::OnAccent },
        { QPalette::ToolTipBase, Token::Raised },
        { QPalette::ToolTipText, Token::Text },
        { QPalette::Link, Token::Accent },
        { QPalette::LinkVisited, Token::Muted },
        { QPalette::Light, Token::Raised },
        { QPalette::Midlight, Token::Line },
        { QPalette::Mid, Token::Line },
        { QPalette::Dark, Token::Line },
        { QPalette::Shadow, Token::Line },
    } };
    QPalette palette;
    for (const auto &[role, token] : roles)
        palette.setColor(role, tokenColor(token, scheme));
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
        palette.setColor(QPalette::Disabled, role, tokenColor(Token::Faint, scheme));
    return palette;
}

QPalette::ColorRole roleFor(Token token)
{
    switch (token) {
    case Token::Muted:
        return QPalette::LinkVisited; // no role means muted; nothing here draws visited links
    case Token::Faint:
        return QPalette::PlaceholderText;
    case Token::Accent:
        return QPalette::Link;
    case Token::OnAccent:
        return QPalette::HighlightedText;
    case Token::Denied:
        return QPalette::BrightText;
    default:
        return QPalette::WindowText;
    }
}

QList<TokenPair> textPairs()
{
    QList<TokenPair> pairs{ { Token::OnAccent, Token::Accent } };
    const auto papers = { Token::Bg, Token::Surface, Token::Raised, Token::Selected };
    for (const Token paper : papers) {
        for (const Token ink : { Token::Text, Token::Muted, Token::Accent, Token::Denied })
            pairs.append({ ink, paper });
    }
    for (const Token paper : { Token::AccentSoft, Token::EndedSoft })
        pairs.append({ Token::Text, paper });
    for (const auto &pair : Tones)
        pairs.append({ pair.ink, pair.paper });
    return pairs;
}

double contrast(const QColor &ink, const QColor &paper)
{
    const auto [low, high] = std::minmax({ luminance(ink), luminance(paper) });
    return (high + 0.05) / (low + 0.05);
}

} // namespace sallyport
