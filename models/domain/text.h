// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QString>

namespace sallyport {

// Longest texts that people may write, in Unicode code points.
constexpr int MaxNameLength = 100;
constexpr int MaxReasonLength = 2000;
constexpr int MaxFieldLength = 500;

// The text with control, bidi-control and other invisible characters replaced by visible stand-ins
// (U+2400 pictures, "⟨U+202E⟩"), so that nothing on the screen reads differently from what it is.
// Line feeds stay when keepLines is true.
QString visibleText(const QString &text, bool keepLines = false);

// Its first 40 characters: what somebody wrote, named in a sentence of ours.
QString briefText(const QString &text);

// True when visibleText() would change the text, or it has lone surrogates.
bool hasInvisible(const QString &text, bool keepLines = false);

// Code points that are not white space, after which a minimum length is judged.
int meaningfulLength(const QString &text);

// What somebody wrote themselves: the text without what its lines have from the template's.
QString withoutTemplate(const QString &text, const QString &form);

} // namespace sallyport
