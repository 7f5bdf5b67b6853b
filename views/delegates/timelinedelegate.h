// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/delegates/timelinelane.h"
#include "views/delegates/timelinescale.h"

#include <QStyledItemDelegate>

#include <functional>

namespace sallyport {

// Draws one lane: its name at the left, and marks, spans and strokes on the axis of all lanes.
class TimelineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using LaneOf = std::function<TimelineLane(const QModelIndex &)>;

    explicit TimelineDelegate(LaneOf laneOf, QObject *parent = nullptr);

    void setScale(const TimelineScale &scale) { m_scale = scale; }
    const TimelineScale &scale() const { return m_scale; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    void paintName(QPainter *painter, const QStyleOptionViewItem &option,
                   const TimelineLane &lane) const;
    void paintSpan(QPainter *painter, const QStyleOptionViewItem &option,
                   const TimelineSpan &span) const;
    void paintWaiting(QPainter *painter, const QStyleOptionViewItem &option,
                      const TimelineSpan &span) const;
    void paintStatements(QPainter *painter, const QStyleOptionViewItem &option,
                         const TimelineLane &lane) const;
    void paintMark(QPainter *painter, const QStyleOptionViewItem &option,
                   const TimelineMark &mark) const;

    LaneOf m_laneOf;
    TimelineScale m_scale;
};

} // namespace sallyport
