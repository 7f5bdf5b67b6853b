// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "views/delegates/timelinedelegate.h"

#include <QListView>

namespace sallyport {

class TimelineRuler;

// The lanes with their axis. Ctrl + wheel or + and - zoom, the wheel at the axis or Shift + wheel
// and the arrows move in time; everything else is a list.
class TimelineView : public QListView
{
    Q_OBJECT

public:
    TimelineView(const Clock &clock, TimelineDelegate::LaneOf laneOf, QWidget *parent = nullptr);

    void showRange(Instant from, Instant to);
    // A sixth of it lies ahead of now, but never more than a day.
    void showUpToNow(Millis length);
    // Moves in time, without zooming, when the moment is out of sight.
    void bringIntoView(Instant at);
    const TimelineScale &scale() const { return m_delegate->scale(); }

signals:
    // Somebody pointed at what is drawn of this request.
    void picked(const QString &requestId);
    // Or at what is drawn of a time, to see more of it.
    void timePicked(sallyport::Instant from, sallyport::Instant to);
    void rangeChanged();

public slots:
    void refreshNow(); // once a second: moves the line of now

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void updateGeometries() override;

private:
    void apply(const TimelineScale &scale);
    qreal readingX(qreal x) const;

    const Clock &m_clock;
    TimelineDelegate *m_delegate;
    TimelineRuler *m_ruler;
};

} // namespace sallyport
