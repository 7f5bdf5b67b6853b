// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/tokens.h"
#include "views/theme/type.h"

#include <QLabel>

namespace sallyport {

// One text of the type scale in one token's colour. Always plain text, never markup.
class Text : public QLabel
{
    Q_OBJECT

public:
    explicit Text(Type type, Token color = Token::Text, const QString &text = {},
                  QWidget *parent = nullptr);

    // Very long words get places to break at, so that nobody's text widens a page. Not in code,
    // which is copied.
    void setText(const QString &text);
    // Left and right are said as for reading from left to right, whatever language the text has.
    void setAlignment(Qt::Alignment alignment);
    // Text that people typed: control and bidi characters become visible; lines wrap.
    void setForeign(const QString &text);
    void setColor(Token color);
    // One line that gives way: what does not fit is cut with an ellipsis, the tool tip has it all.
    void setElided();
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const bool m_isCode;
    bool m_elided = false;
};

// Where reading goes from right to left: a sentence that begins with a Latin name still goes its
// way, and a Latin text keeps its own. Elsewhere the text as it is.
QString withDirection(const QString &text);

// Plain text as a tool tip shows it as it is: with its line feeds, its markup and its ampersands.
QString toolTipText(const QString &text);

} // namespace sallyport
