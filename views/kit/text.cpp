// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/kit/text.h"

#include "models/domain/text.h"

#include <QGuiApplication>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestWord = 32;
constexpr char16_t RightToLeftMark = 0x200f;

QString withBreaks(const QString &text)
{
    QString broken;
    int run = 0;
    for (const QChar c : text) {
        run = c.isSpace() ? 0 : run + 1;
        // Never inside a surrogate pair, nor between a letter and its marks.
        if (run > LongestWord && !c.isLowSurrogate() && !c.isMark()) {
            broken += QChar(0x200b);
            run = 1;
        }
        broken += c;
    }
    return broken;
}

// A figure behind a Latin name and a mark between them would be read with the name, and part from
// its unit (Unicode UAX #9, W7).
QString withFiguresApart(const QString &text)
{
    QString apart;
    bool isLatin = false; // the last letter
    bool isParted = false; // a mark and a blank since then
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text.at(at);
        if (c.isLetter()) {
            isLatin = c.direction() == QChar::DirL;
            isParted = false;
        } else if (c.isDigit() && isLatin && isParted) {
            apart += QChar(RightToLeftMark);
            isLatin = false;
        } else if (c.isPunct() && text.mid(at + 1, 1) == u" "_s) {
            isParted = true;
        }
        apart += c;
    }
    return apart;
}

} // namespace

Text::Text(Type type, Token color, const QString &text, QWidget *parent)
    : QLabel(parent)
    , m_isCode(type == Type::Code)
{
    setText(text);
    setTextFormat(Qt::PlainText);
    if (m_isCode)
        setLayoutDirection(Qt::LeftToRight);
    setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setFont(typeFont(type));
    setColor(color);
}

void Text::setText(const QString &text)
{
    QLabel::setText(m_isCode ? text : withDirection(m_elided ? text : withBreaks(text)));
}

void Text::setAlignment(Qt::Alignment alignment)
{
    const bool turned = QGuiApplication::isRightToLeft() && !m_isCode;
    QLabel::setAlignment(turned ? QStyle::visualAlignment(Qt::RightToLeft, alignment)
                                 | Qt::AlignAbsolute
                                : alignment);
}

void Text::setForeign(const QString &text)
{
    setWordWrap(true);
    setText(visibleText(text, true));
}

void Text::setColor(Token color)
{
    setForegroundRole(roleFor(color));
}

void Text::setElided()
{
    m_elided = true;
    setWordWrap(false);
}

QSize Text::minimumSizeHint() const
{
    const QSize whole = QLabel::minimumSizeHint();
    return m_elided ? QSize(qMin(whole.width(), 32), whole.height()) : whole;
}

void Text::paintEvent(QPaintEvent *event)
{
    if (!m_elided || fontMetrics().horizontalAdvance(text()) <= width()) {
        if (m_elided)
            setToolTip({});
        return QLabel::paintEvent(event);
    }
    setToolTip(toolTipText(text()));
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideRight, width()));
}

QString withDirection(const QString &text)
{
    constexpr char16_t leftToRight = 0x200e;
    if (!QGuiApplication::isRightToLeft() || text.isEmpty())
        return text;
    const auto isTurned
        = [](QChar c) { return c.direction() == QChar::DirR || c.direction() == QChar::DirAL; };
    if (std::any_of(text.begin(), text.end(), isTurned))
        return QChar(RightToLeftMark) + withFiguresApart(text);
    const auto needsMark = [](QChar c) { return !c.isLetterOrNumber(); };
    if (needsMark(text.front()) || needsMark(text.back()))
        return QChar(leftToRight) + text + QChar(leftToRight);
    return text;
}

// Left to itself, Qt takes escaped text for plain unless it holds an escaped "<", and then shows
// "&amp;" to people. So it is always markup, and always ours.
QString toolTipText(const QString &text)
{
    if (text.isEmpty())
        return {};
    return u"<p style=\"white-space:pre-wrap\">%1</p>"_s.arg(text.toHtmlEscaped());
}

} // namespace sallyport
