// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace sallyport {

// A combo box with the console's chevron. Its entries are plain text.
class Select : public QComboBox
{
    Q_OBJECT

public:
    explicit Select(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace sallyport
