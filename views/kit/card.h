// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/tokens.h"

#include <QMargins>
#include <QWidget>

namespace sallyport {

// Margins in the direction of reading, since Qt mirrors no margins.
QMargins readingMargins(int start, int top, int end, int bottom);

// A plain area of one colour, with a hairline where it meets its neighbour; left and right are said
// as for reading from left to right.
class Surface : public QWidget
{
    Q_OBJECT

public:
    explicit Surface(Token color, Qt::Edges hairlines = {}, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Token m_color;
    Qt::Edges m_hairlines;
};

// A rounded area with a hairline around it; holds things that belong together.
class Card : public QWidget
{
    Q_OBJECT

public:
    explicit Card(Token color = Token::Surface, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Token m_color;
};

} // namespace sallyport
