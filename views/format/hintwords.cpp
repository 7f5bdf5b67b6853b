// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/format/hintwords.h"

#include "models/services/riskhints.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

constexpr int ShownChips = 2;

struct HintText
{
    QLatin1StringView word;
    const char *shortly;
    const char *sentence;
};

constexpr std::array<HintText, 6> Texts{ {
    { "break-glass-open"_L1, QT_TRANSLATE_NOOP("HintWords", "emergency open"),
      QT_TRANSLATE_NOOP("HintWords", "Emergency access of theirs is open or was not reviewed") },
    { "first-time"_L1, QT_TRANSLATE_NOOP("HintWords", "first time here"),
      QT_TRANSLATE_NOOP("HintWords", "First time on this target") },
    { "third-this-week"_L1, QT_TRANSLATE_NOOP("HintWords", "often this week"),
      QT_TRANSLATE_NOOP("HintWords", "Third time or more on this target in 7 days") },
    { "longer-than-usual"_L1, QT_TRANSLATE_NOOP("HintWords", "longer than usual"),
      QT_TRANSLATE_NOOP("HintWords", "More than twice as long as they usually get here") },
    { "odd-hour"_L1, QT_TRANSLATE_NOOP("HintWords", "odd hour"),
      QT_TRANSLATE_NOOP("HintWords",
                        "Filed or to start outside of 07:00 to 19:00, or at the weekend") },
    { "long"_L1, QT_TRANSLATE_NOOP("HintWords", "long"),
      QT_TRANSLATE_NOOP("HintWords", "Longer than this rule usually gives") },
} };

QString textOf(const QString &word, const char *HintText::*part)
{
    const auto *const text
        = std::ranges::find_if(Texts, [&](const HintText &one) { return one.word == word; });
    return text == Texts.end() ? QString() : QCoreApplication::translate("HintWords", text->*part);
}

} // namespace

QString hintShortly(const QString &word)
{
    return textOf(word, &HintText::shortly);
}

QString hintSentence(const QString &word)
{
    return textOf(word, &HintText::sentence);
}

QList<paint::ChipLook> hintChips(const RequestItem &item)
{
    const QStringList words = hintsOf(item);
    QList<paint::ChipLook> chips;
    for (const QString &word : words.first(std::min<qsizetype>(words.size(), ShownChips)))
        chips.append({ hintShortly(word), Tone::Pending, {} });
    if (words.size() > ShownChips)
        chips.append({ u"+%1"_s.arg(words.size() - ShownChips), Tone::Pending, {} });
    return chips;
}

} // namespace sallyport
