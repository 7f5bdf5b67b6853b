// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/palette/wordmatch.h"

#include <QStringList>

#include <algorithm>

namespace sallyport {

namespace {

constexpr int Opens = 5; // the whole text
constexpr int Begins = 4; // a word
constexpr int Within = 2;
constexpr int Scattered = 1;

// Small letters without their accents; what is neither letter nor digit parts words.
QStringList wordsOf(const QString &text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (c.isLetterOrNumber())
            plain += c;
        else if (!c.isMark())
            plain += u' ';
    }
    return plain.split(u' ', Qt::SkipEmptyParts);
}

// "aprv" in "approvals": the first letter is the same, the others come in this order.
bool isScattered(const QString &letters, const QString &word)
{
    if (letters.size() < 2 || word.front() != letters.front())
        return false;
    qsizetype at = 0;
    for (const QChar c : letters) {
        at = word.indexOf(c, at);
        if (at < 0)
            return false;
        ++at;
    }
    return true;
}

int worth(const QString &typed, const QString &word)
{
    if (word.startsWith(typed))
        return Begins;
    if (word.contains(typed))
        return Within;
    return isScattered(typed, word) ? Scattered : 0;
}

} // namespace

std::optional<int> wordMatch(const QString &typed, const QString &text)
{
    const QStringList words = wordsOf(text);
    int sum = 0;
    for (const QString &each : wordsOf(typed)) {
        int best = 0;
        for (const QString &word : words)
            best = std::max(best, worth(each, word));
        if (!words.isEmpty() && words.front().startsWith(each))
            best = Opens;
        if (best == 0)
            return std::nullopt;
        sum += best;
    }
    return sum;
}

} // namespace sallyport
