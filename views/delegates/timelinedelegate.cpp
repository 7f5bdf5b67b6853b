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
constexpr qreal BucketHeight = 28; // of the fullest

QRectF spanRect(const TimelineScale &scale, const QRect &row, Instant from, Instant to)
{
    // Far ends are cut near the edges: a painter gets imprecise with huge coordinates.
    const qreal left = std::max(scale.x(from), scale.left() - 8);
    const qreal right = std::min(scale.x(to), scale.left() + scale.width() + 8);
    return { left, row.top() + SpanTop, std::max(right - left, 3.0), SpanHeight };
}

// Where it is drawn: time goes the way that people read, and the scale knows only one.
QRectF drawn(const QStyleOptionViewItem &option, const QRectF &rect)
{
    return paint::placed(option.direction, option.rect, rect);
}

// Of the access in which something was done; what is read late belongs to the last before it.
Tone toneAt(const TimelineLane &lane, Instant at)
{
    Tone tone = lane.spans.isEmpty() ? Tone::Ended : lane.spans.first().tone;
    for (const TimelineSpan &span : lane.spans) {
        if (span.from <= at)
            tone = span.tone;
    }
    return tone;
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
        painter->fillRect(
            drawn(option, QRectF(option.rect.topLeft(), QSizeF(3, option.rect.height()))),
            tokenColor(Token::Accent, option.palette));
    }
    const qreal bottom = option.rect.bottom() + 0.5;
    paint::line(painter, QPointF(option.rect.left(), bottom),
                QPointF(option.rect.right() + 1, bottom), option.palette);
    paintName(painter, option, lane);
    painter->setClipRect(drawn(option,
                               { m_scale.left(), qreal(option.rect.top()), m_scale.width(),
                                 qreal(option.rect.height()) }),
                         Qt::IntersectClip);
    for (const TimelineBucket &bucket : lane.buckets) {
        if (m_scale.shows(bucket.from, bucket.to))
            paintBucket(painter, option, bucket, bucket.from == lane.marked);
    }
    for (const TimelineSpan &span : lane.waiting) {
        if (m_scale.shows(span.from, span.to))
            paintWaiting(painter, option, span);
    }
    for (const TimelineSpan &span : lane.spans) {
        if (m_scale.shows(span.from, span.to))
            paintSpan(painter, option, span, span.requestId == lane.shown);
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
    const qreal top = option.rect.top();
    paint::elided(painter, drawn(option, { 20, top + 6, width, 17 }), typeFont(Type::BodyStrong),
                  tokenColor(Token::Text, option.palette), lane.title);
    paint::elided(painter, drawn(option, { 20, top + 23, width, 15 }), typeFont(Type::Small),
                  tokenColor(Token::Muted, option.palette), lane.subtitle);
}

void TimelineDelegate::paintWaiting(QPainter *painter, const QStyleOptionViewItem &option,
                                    const TimelineSpan &span) const
{
    const QRectF rect = drawn(option, spanRect(m_scale, option.rect, span.from, span.to));
    QPen pen(toneColors(span.tone, option.palette).ink, 2);
    pen.setDashPattern({ 2, 1.5 });
    painter->setPen(pen);
    painter->drawLine(QPointF(rect.left(), rect.center().y()),
                      QPointF(rect.right(), rect.center().y()));
}

void TimelineDelegate::paintSpan(QPainter *painter, const QStyleOptionViewItem &option,
                                 const TimelineSpan &span, bool isShown) const
{
    const ToneColors colors = toneColors(span.tone, option.palette);
    const QRectF rect = spanRect(m_scale, option.rect, span.from, span.to);
    painter->setPen(isShown ? QPen(colors.ink, 1) : QPen(Qt::NoPen));
    painter->setBrush(colors.paper);
    painter->drawRoundedRect(drawn(option, rect), 4, 4);
    painter->setPen(Qt::NoPen);
    // A narrow span keeps a visible edge where its paper alone would be lost.
    painter->setBrush(colors.ink);
    painter->drawRoundedRect(drawn(option, { rect.left(), rect.top(), 2, rect.height() }), 1, 1);
    // Clear of the mark of the approval, which stands at the beginning.
    const qreal textLeft = std::max(rect.left(), m_scale.left()) + MarkSize / 2 + 4;
    const QRectF text(textLeft, rect.top(), rect.right() - textLeft - 4, rect.height());
    if (text.width() > 28)
        paint::elided(painter, drawn(option, text), typeFont(Type::SmallStrong), colors.ink,
                      span.text);
}

void TimelineDelegate::paintStatements(QPainter *painter, const QStyleOptionViewItem &option,
                                       const TimelineLane &lane) const
{
    painter->setPen(Qt::NoPen);
    const qreal y = option.rect.top() + SpanTop + SpanHeight + 3;
    qreal drawnTo = -1;
    for (const Instant at : lane.statements) {
        const qreal x = m_scale.x(at);
        // Strokes that would cover each other are one stroke.
        if (!m_scale.shows(at, at) || x + 3 <= drawnTo)
            continue;
        painter->setBrush(toneColors(toneAt(lane, at), option.palette).ink);
        painter->drawRoundedRect(drawn(option, { x - 1.5, y, 3, 4 }), 1.5, 1.5);
        drawnTo = x + 1.5;
    }
}

void TimelineDelegate::paintBucket(QPainter *painter, const QStyleOptionViewItem &option,
                                   const TimelineBucket &bucket, bool isMarked) const
{
    const QRectF all = spanRect(m_scale, option.rect, bucket.from, bucket.to);
    const qreal width = std::max(all.width() - 1, 1.0);
    const qreal bottom = option.rect.top() + SpanTop + BucketHeight;
    // One request among thousands is still seen.
    const qreal height = std::max(bucket.share * BucketHeight, 2.0);
    const QRectF bar = drawn(option, { all.left(), bottom - height, width, height });
    painter->fillRect(bar, tokenColor(Token::Accent, option.palette));
    if (bucket.alarming > 0) {
        const qreal part = std::clamp(bucket.alarming * height, 2.0, height);
        painter->fillRect(QRectF(bar.left(), bottom - part, width, part),
                          toneColors(Tone::Denied, option.palette).ink);
    }
    if (!isMarked)
        return;
    painter->setPen(QPen(tokenColor(Token::Text, option.palette), 1.5));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(
        QRectF(bar.left() - 1, bottom - BucketHeight - 2, width + 2, BucketHeight + 3));
}

void TimelineDelegate::paintMark(QPainter *painter, const QStyleOptionViewItem &option,
                                 const TimelineMark &mark) const
{
    const qreal middle = option.rect.top() + SpanTop + SpanHeight / 2;
    const QRectF circle = drawn(
        option, { m_scale.x(mark.at) - MarkSize / 2, middle - MarkSize / 2, MarkSize, MarkSize });
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QColor paper = tokenColor(selected ? Token::Selected : Token::Surface, option.palette);
    painter->setPen(QPen(paper, 1.5));
    painter->setBrush(toneColors(mark.tone, option.palette).ink);
    painter->drawEllipse(circle.adjusted(-0.5, -0.5, 0.5, 0.5));
    paintIcon(painter, mark.icon, circle.adjusted(2, 2, -2, -2),
              tokenColor(Token::Surface, option.palette));
}

qreal TimelineDelegate::readingX(Qt::LayoutDirection direction, const QRectF &bounds, qreal x)
{
    return paint::placed(direction, bounds, { x, 0, 0, 0 }).left();
}

// Marks lie over spans, and later ones over earlier ones.
std::pair<QString, QString> TimelineDelegate::hit(const TimelineLane &lane, qreal x) const
{
    for (qsizetype i = lane.marks.size() - 1; i >= 0; --i) {
        if (std::abs(m_scale.x(lane.marks.at(i).at) - x) <= MarkSize / 2)
            return { lane.marks.at(i).requestId, lane.marks.at(i).text };
    }
    for (const QList<TimelineSpan> *const spans : { &lane.spans, &lane.waiting }) {
        for (qsizetype i = spans->size() - 1; i >= 0; --i) {
            if (m_scale.x(spans->at(i).from) <= x && x <= m_scale.x(spans->at(i).to))
                return { spans->at(i).requestId, spans->at(i).text };
        }
    }
    return {};
}

const TimelineBucket *TimelineDelegate::bucketAt(const TimelineLane &lane,
                                                 const TimelineScale &scale, qreal x)
{
    const Instant at = scale.at(x);
    const auto found = std::ranges::find_if(lane.buckets, [at](const TimelineBucket &bucket) {
        return bucket.from <= at && at < bucket.to;
    });
    return found == lane.buckets.end() || x < scale.left() ? nullptr : &*found;
}

QString TimelineDelegate::requestAt(const QModelIndex &index, qreal x) const
{
    return x < m_scale.left() ? QString() : hit(m_laneOf(index), x).first;
}

bool TimelineDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                                 const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const TimelineLane lane = m_laneOf(index);
    const qreal x = readingX(option.direction, option.rect, event->pos().x());
    const TimelineBucket *const bucket = bucketAt(lane, m_scale, x);
    const QString said = bucket != nullptr ? bucket->text : hit(lane, x).second;
    const QString text = said.isEmpty() ? lane.spoken : said;
    QToolTip::showText(event->globalPos(), toolTipText(text), view->viewport());
    return true;
}

} // namespace sallyport
