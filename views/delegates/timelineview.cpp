// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/delegates/timelineview.h"

#include "views/delegates/timelineruler.h"
#include "views/kit/paint.h"
#include "views/theme/tokens.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace sallyport {

namespace {

constexpr int NameWidth = 168;
constexpr int RightMargin = 20;
constexpr double ZoomStep = 1.25;

} // namespace

TimelineView::TimelineView(const Clock &clock, TimelineDelegate::LaneOf laneOf, QWidget *parent)
    : QListView(parent)
    , m_clock(clock)
    , m_delegate(new TimelineDelegate(std::move(laneOf), this))
    , m_ruler(new TimelineRuler(clock, this))
{
    setItemDelegate(m_delegate);
    setUniformItemSizes(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setViewportMargins(0, m_ruler->height(), 0, 0);
}

void TimelineView::showRange(Instant from, Instant to)
{
    apply({ from, to, scale().left(), scale().width() });
}

void TimelineView::showUpToNow(Millis length)
{
    const Instant end = m_clock.now() + std::min<Millis>(length / 6, std::chrono::hours(24));
    showRange(end - length, end);
}

void TimelineView::bringIntoView(Instant at)
{
    if (!scale().shows(at, at))
        apply(scale().moved(scale().x(at) - scale().left() - scale().width() / 4));
}

void TimelineView::refreshNow()
{
    m_ruler->update();
    const QRectF beside(NameWidth, 0, viewport()->width() - NameWidth, viewport()->height());
    viewport()->update(
        paint::placed(layoutDirection(), viewport()->rect(), beside).toAlignedRect());
}

void TimelineView::apply(const TimelineScale &scale)
{
    m_delegate->setScale(scale);
    m_ruler->setScale(scale);
    viewport()->update();
    emit rangeChanged();
}

void TimelineView::updateGeometries()
{
    QListView::updateGeometries();
    m_ruler->setGeometry(0, 0, viewport()->width(), m_ruler->height());
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    apply(scale().resized(NameWidth, viewport()->width() - NameWidth - RightMargin));
}

void TimelineView::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    const Instant now = m_clock.now();
    if (!scale().shows(now, now))
        return;
    QPainter painter(viewport());
    painter.setPen(QPen(tokenColor(Token::Accent, palette()), 1));
    const qreal x = std::round(readingX(scale().x(now))) + 0.5;
    painter.drawLine(QPointF(x, 0), QPointF(x, viewport()->height()));
}

qreal TimelineView::readingX(qreal x) const
{
    return TimelineDelegate::readingX(layoutDirection(), viewport()->rect(), x);
}

void TimelineView::wheelEvent(QWheelEvent *event)
{
    const int notch = event->angleDelta().y();
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        apply(scale().zoomed(notch > 0 ? ZoomStep : 1 / ZoomStep, readingX(event->position().x())));
        event->accept();
        return;
    }
    const int sideways = event->angleDelta().x();
    if (sideways != 0 || event->modifiers().testFlag(Qt::ShiftModifier)) {
        const int way = isRightToLeft() ? 1 : -1;
        apply(scale().moved(sideways != 0 ? way * sideways : -notch));
        event->accept();
        return;
    }
    QListView::wheelEvent(event);
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !index.isValid())
        return;
    const qreal x = readingX(event->position().x());
    const TimelineLane lane = m_delegate->lane(index);
    if (const TimelineBucket *const bucket = TimelineDelegate::bucketAt(lane, scale(), x))
        return emit timePicked(bucket->from, bucket->to);
    const QString request = m_delegate->requestAt(index, x);
    if (!request.isEmpty())
        emit picked(request);
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    const qreal middle = scale().left() + scale().width() / 2;
    const qreal step = scale().width() / (isRightToLeft() ? -8 : 8);
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return apply(scale().zoomed(ZoomStep, middle));
    case Qt::Key_Minus:
        return apply(scale().zoomed(1 / ZoomStep, middle));
    case Qt::Key_Left:
        return apply(scale().moved(-step));
    case Qt::Key_Right:
        return apply(scale().moved(step));
    default:
        QListView::keyPressEvent(event);
    }
}

} // namespace sallyport
