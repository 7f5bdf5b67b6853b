// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/icons.h"
#include "views/theme/tokens.h"

#include <QWidget>

namespace sallyport {

// One icon in one token's colour. Decoration: what it means also stands beside it as text.
class Pictogram : public QWidget
{
    Q_OBJECT

public:
    explicit Pictogram(Icon icon, Token color, int size = 16, QWidget *parent = nullptr);

    void setIcon(Icon icon, Token color);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Icon m_icon;
    Token m_color;
};

} // namespace sallyport
