// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace sallyport {

// A key cap with the key's name.
class KeyHint : public QLabel
{
    Q_OBJECT

public:
    explicit KeyHint(const QString &key, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace sallyport
