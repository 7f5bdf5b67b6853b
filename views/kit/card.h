// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/tokens.h"

#include <QWidget>

namespace sallyport {

// A plain area of one colour, with a hairline where it meets its neighbour.
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
