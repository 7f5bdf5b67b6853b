// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/delegates/timelinelane.h"
#include "views/delegates/timelinescale.h"

#include <QStyledItemDelegate>

#include <functional>
#include <utility>

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

    // x of a view, or back, as if people read it from left to right: what the scale knows.
    static qreal readingX(Qt::LayoutDirection direction, const QRectF &bounds, qreal x);
    // What is drawn of a lane's time at the reading x; null: nothing is.
    static const TimelineBucket *bucketAt(const TimelineLane &lane, const TimelineScale &scale,
                                          qreal x);
    TimelineLane lane(const QModelIndex &index) const { return m_laneOf(index); }
    // The request whose mark or span is drawn at the reading x; empty: none is.
    QString requestAt(const QModelIndex &index, qreal x) const;

private:
    std::pair<QString, QString> hit(const TimelineLane &lane, qreal x) const;
    void paintName(QPainter *painter, const QStyleOptionViewItem &option,
                   const TimelineLane &lane) const;
    void paintSpan(QPainter *painter, const QStyleOptionViewItem &option, const TimelineSpan &span,
                   bool isShown) const;
    void paintWaiting(QPainter *painter, const QStyleOptionViewItem &option,
                      const TimelineSpan &span) const;
    void paintStatements(QPainter *painter, const QStyleOptionViewItem &option,
                         const TimelineLane &lane) const;
    void paintBucket(QPainter *painter, const QStyleOptionViewItem &option,
                     const TimelineBucket &bucket, bool isMarked) const;
    void paintMark(QPainter *painter, const QStyleOptionViewItem &option,
                   const TimelineMark &mark) const;

    LaneOf m_laneOf;
    TimelineScale m_scale;
};

} // namespace sallyport
