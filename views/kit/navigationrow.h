// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/icons.h"

#include <QAbstractButton>

namespace sallyport {

// One place to go to: icon, name, how many things wait there.
class NavigationRow : public QAbstractButton
{
    Q_OBJECT

public:
    explicit NavigationRow(Icon icon, const QString &text, QWidget *parent = nullptr);

    void setCount(int count); // zero shows no badge
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRectF placed(const QRectF &area) const;
    void paintBadge(QPainter *painter) const;

    Icon m_icon;
    int m_count = 0;
};

} // namespace sallyport
