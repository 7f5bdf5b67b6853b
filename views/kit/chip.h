// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/kit/paint.h"

#include <QLabel>

namespace sallyport {

// A small rounded word with a tone: a state, a scenario, a length. Its text is what it says.
class Chip : public QLabel
{
    Q_OBJECT

public:
    explicit Chip(const paint::ChipLook &look = {}, QWidget *parent = nullptr);

    void setLook(const paint::ChipLook &look);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    paint::ChipLook m_look;
};

} // namespace sallyport
