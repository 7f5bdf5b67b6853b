// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/text.h"

#include <QChar>
#include <QList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

// Format characters (Cf) hold the bidi controls, joiners and the byte order mark; the separators
// break lines where none was written.
bool isInvisible(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        // Fillers that are letters to Unicode and nothing to the eye.
        return c == 0x115f || c == 0x1160 || c == 0x3164 || c == 0xffa0;
    }
}

QString standIn(char32_t c)
{
    if (c < 0x20)
        return QChar(static_cast<char16_t>(0x2400 + c));
    if (c == 0x7f)
        return QChar(u'\u2421');
    return u"\u27e8U+%1\u27e9"_s.arg(QString::number(c, 16).toUpper(), 4, u'0');
}

bool staysAsIs(char32_t c, bool keepLines)
{
    return (keepLines && c == U'\n') || !isInvisible(c);
}

} // namespace

QString visibleText(const QString &text, bool keepLines)
{
    QString shown;
    shown.reserve(text.size());
    const auto codePoints = text.toUcs4();
    for (const char32_t c : codePoints) {
        if (staysAsIs(c, keepLines))
            shown += QStringView(QChar::fromUcs4(c));
        else
            shown += standIn(c);
    }
    return shown;
}

QString briefText(const QString &text)
{
    constexpr qsizetype most = 40;
    return visibleText(text).left(most);
}

bool hasInvisible(const QString &text, bool keepLines)
{
    if (!text.isValidUtf16())
        return true;
    const auto codePoints = text.toUcs4();
    return std::any_of(codePoints.begin(), codePoints.end(),
                       [keepLines](char32_t c) { return !staysAsIs(c, keepLines); });
}

int meaningfulLength(const QString &text)
{
    int length = 0;
    const auto codePoints = text.toUcs4();
    for (const char32_t c : codePoints) {
        if (!QChar::isSpace(c) && !isInvisible(c))
            ++length;
    }
    return length;
}

QString withoutTemplate(const QString &text, const QString &form)
{
    if (form.isEmpty())
        return text;
    QStringList lines = text.split(u'\n');
    for (const QString &given : form.split(u'\n')) {
        const QString part = given.trimmed();
        for (QString &line : lines) {
            if (!part.isEmpty() && line.startsWith(part))
                line = line.mid(part.size());
        }
    }
    return lines.join(u'\n');
}

} // namespace sallyport
