// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "views/delegates/timelinescale.h"

#include <QWidget>

namespace sallyport {

// The axis above the lanes: round times, and now in the accent.
class TimelineRuler : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineRuler(const Clock &clock, QWidget *parent = nullptr);

    void setScale(const TimelineScale &scale);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    qreal readingX(qreal x) const;

    const Clock &m_clock;
    TimelineScale m_scale;
};

} // namespace sallyport
