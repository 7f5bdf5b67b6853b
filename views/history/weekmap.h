// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/historyfigures.h"

#include <QWidget>

namespace sallyport {

// The hours of a week, darker where more was asked for. The arrow keys go from hour to hour, and
// the name for a screen reader goes along.
class WeekMap : public QWidget
{
    Q_OBJECT

public:
    explicit WeekMap(QWidget *parent = nullptr);

    void show(const HistoryFigures &figures);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRectF cell(int day, int hour) const;
    QString sentence(int day, int hour) const;
    void goTo(int day, int hour);

    HistoryFigures m_figures;
    int m_most = 0;
    int m_day = 0; // where the keyboard is
    int m_hour = 9;
};

} // namespace sallyport
