// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"

#include <QWidget>

namespace sallyport {

// The time that is left as a ring and in figures. Repaints when told; it has no timer of its own.
class CountdownRing : public QWidget
{
    Q_OBJECT

public:
    explicit CountdownRing(const Clock &clock, QWidget *parent = nullptr);

    void setSpan(Instant start, Instant end);

public slots:
    // Call once a second; also renews what screen readers are told.
    void refresh();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Clock &m_clock;
    Instant m_start;
    Instant m_end;
};

} // namespace sallyport
