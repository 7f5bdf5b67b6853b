// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

namespace sallyport {

// Grey shapes of rows that are on their way. It appears only when loading takes over 300 ms, so
// that a quick answer does not flicker; nothing in it moves.
class Skeleton : public QWidget
{
    Q_OBJECT

public:
    explicit Skeleton(int rowHeight, QWidget *parent = nullptr);

    void begin();
    void end();

signals:
    void appeared();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_rowHeight;
    QTimer m_delay;
};

} // namespace sallyport
