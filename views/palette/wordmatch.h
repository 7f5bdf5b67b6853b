// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace sallyport {

// How well the text fits what somebody types: each word of it begins a word of the text, is part of
// one, or has its letters in one in that order. Higher is better, the more so at the beginning of
// the text; none when a word fits nowhere. Case and accents do not matter. Nothing typed fits
// everything alike.
std::optional<int> wordMatch(const QString &typed, const QString &text);

} // namespace sallyport
