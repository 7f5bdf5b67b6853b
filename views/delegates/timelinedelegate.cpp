// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/delegates/timelinedelegate.h"

#include "views/kit/paint.h"
#include "views/kit/text.h"
#include "views/theme/metrics.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace sallyport {

namespace {

constexpr qreal SpanHeight = 20;
constexpr qreal SpanTop = 9;
constexpr qreal MarkSize = 14;

QRectF spanRect(const TimelineScale &scale, const QRect &row, Instant from, Instant to)
{
    // Far ends are cut near the edges: a painter gets imprecise with huge coordinates.
    const qreal left = std::max(scale.x(from), scale.left() - 8);
    const qreal right = std::min(scale.x(to), scale.left() + scale.width() + 8);
    return { left, row.top() + SpanTop, std::max(right - left, 3.0), SpanHeight };
}

} // namespace

TimelineDelegate::TimelineDelegate(LaneOf laneOf, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_laneOf(std::move(laneOf))
{
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return { 0, metrics::LaneRow };
}

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const TimelineLane lane = m_laneOf(index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(option.rect, tokenColor(Token::Selected, option.palette));
        painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())),
                          tokenColor(Token::Accent, option.palette));
    }
    const qreal bottom = option.rect.bottom() + 0.5;
    paint::line(painter, QPointF(option.rect.left(), bottom),
                QPointF(option.rect.right() + 1, bottom), option.palette);
    paintName(painter, option, lane);
    painter->setClipRect(
        QRectF(m_scale.left(), option.rect.top(), m_scale.width(), option.rect.height()),
        Qt::IntersectClip);
    if (lane.waiting && m_scale.shows(lane.waiting->from, lane.waiting->to))
        paintWaiting(painter, option, *lane.waiting);
    for (const TimelineSpan &span : lane.spans) {
        if (m_scale.shows(span.from, span.to))
            paintSpan(painter, option, span);
    }
    paintStatements(painter, option, lane);
    for (const TimelineMark &mark : lane.marks) {
        if (m_scale.shows(mark.at, mark.at))
            paintMark(painter, option, mark);
    }
    painter->restore();
}

void TimelineDelegate::paintName(QPainter *painter, const QStyleOptionViewItem &option,
                                 const TimelineLane &lane) const
{
    const qreal width = m_scale.left() - 20 - metrics::M;
    paint::elided(painter, QRectF(20, option.rect.top() + 6, width, 17), typeFont(Type::BodyStrong),
                  tokenColor(Token::Text, option.palette), lane.title);
    paint::elided(painter, QRectF(20, option.rect.top() + 23, width, 15), typeFont(Type::Small),
                  tokenColor(Token::Muted, option.palette), lane.subtitle);
}

void TimelineDelegate::paintWaiting(QPainter *painter, const QStyleOptionViewItem &option,
                                    const TimelineSpan &span) const
{
    const QRectF rect = spanRect(m_scale, option.rect, span.from, span.to);
    QPen pen(toneColors(span.tone, option.palette).ink, 2);
    pen.setDashPattern({ 2, 1.5 });
    painter->setPen(pen);
    painter->drawLine(QPointF(rect.left(), rect.center().y()),
                      QPointF(rect.right(), rect.center().y()));
}

void TimelineDelegate::paintSpan(QPainter *painter, const QStyleOptionViewItem &option,
                                 const TimelineSpan &span) const
{
    const ToneColors colors = toneColors(span.tone, option.palette);
    const QRectF rect = spanRect(m_scale, option.rect, span.from, span.to);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colors.paper);
    painter->drawRoundedRect(rect, 4, 4);
    // A narrow span keeps a visible edge where its paper alone would be lost.
    painter->setBrush(colors.ink);
    painter->drawRoundedRect(QRectF(rect.left(), rect.top(), 2, rect.height()), 1, 1);
    // Clear of the mark of the approval, which stands at the beginning.
    const qreal textLeft = std::max(rect.left(), m_scale.left()) + MarkSize / 2 + 4;
    const QRectF text(textLeft, rect.top(), rect.right() - textLeft - 4, rect.height());
    if (text.width() > 28)
        paint::elided(painter, text, typeFont(Type::SmallStrong), colors.ink, span.text);
}

void TimelineDelegate::paintStatements(QPainter *painter, const QStyleOptionViewItem &option,
                                       const TimelineLane &lane) const
{
    painter->setPen(Qt::NoPen);
    const Tone tone = lane.spans.isEmpty() ? Tone::Ended : lane.spans.first().tone;
    painter->setBrush(toneColors(tone, option.palette).ink);
    const qreal y = option.rect.top() + SpanTop + SpanHeight + 3;
    qreal drawnTo = -1;
    for (const Instant at : lane.statements) {
        const qreal x = m_scale.x(at);
        // Strokes that would cover each other are one stroke.
        if (!m_scale.shows(at, at) || x + 3 <= drawnTo)
            continue;
        painter->drawRoundedRect(QRectF(x - 1.5, y, 3, 4), 1.5, 1.5);
        drawnTo = x + 1.5;
    }
}

void TimelineDelegate::paintMark(QPainter *painter, const QStyleOptionViewItem &option,
                                 const TimelineMark &mark) const
{
    const QPointF center(m_scale.x(mark.at), option.rect.top() + SpanTop + SpanHeight / 2);
    const QRectF circle(center.x() - MarkSize / 2, center.y() - MarkSize / 2, MarkSize, MarkSize);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QColor paper = tokenColor(selected ? Token::Selected : Token::Surface, option.palette);
    painter->setPen(QPen(paper, 1.5));
    painter->setBrush(toneColors(mark.tone, option.palette).ink);
    painter->drawEllipse(circle.adjusted(-0.5, -0.5, 0.5, 0.5));
    paintIcon(painter, mark.icon, circle.adjusted(2, 2, -2, -2),
              tokenColor(Token::Surface, option.palette));
}

bool TimelineDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                                 const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const TimelineLane lane = m_laneOf(index);
    const qreal x = event->pos().x();
    QString text = lane.spoken;
    for (const TimelineMark &mark : lane.marks) {
        if (std::abs(m_scale.x(mark.at) - x) <= MarkSize / 2)
            text = mark.text;
    }
    QToolTip::showText(event->globalPos(), toolTipText(text), view->viewport());
    return true;
}

} // namespace sallyport
