// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/delegates/timelineruler.h"

#include "views/format/when.h"
#include "views/kit/paint.h"

#include <QDateTime>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

namespace sallyport {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qreal TickGap = 84;

QString tickLabel(Instant at, Millis step)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(toMs(at));
    if (step >= 24h || (step >= 6h && local.time() == QTime(0, 0)))
        return QLocale().toString(local, Dates::weekdayDay());
    return QLocale().toString(local, step < 1min ? u"HH:mm:ss"_s : u"HH:mm"_s);
}

} // namespace

TimelineRuler::TimelineRuler(const Clock &clock, QWidget *parent) : QWidget(parent), m_clock(clock)
{
    setFixedHeight(34);
}

void TimelineRuler::setScale(const TimelineScale &scale)
{
    m_scale = scale;
    update();
}

qreal TimelineRuler::readingX(qreal x) const
{
    return paint::placed(layoutDirection(), rect(), { x, 0, 0, 0 }).left();
}

void TimelineRuler::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal bottom = height() - 0.5;
    paint::line(&painter, QPointF(readingX(m_scale.left()), bottom),
                QPointF(readingX(width()), bottom), palette());
    const Instant now = m_clock.now();
    const qreal nowX = m_scale.x(now);
    const auto offset = QDateTime::fromMSecsSinceEpoch(toMs(m_scale.from())).offsetFromUtc();
    painter.setFont(typeFont(Type::Small));
    painter.setPen(tokenColor(Token::Muted, palette()));
    const QFontMetricsF metrics(painter.font());
    // At its beginning, whichever side that is.
    const auto write = [&](qreal x, const QString &label, qreal wide) {
        painter.drawText(QPointF(isRightToLeft() ? readingX(x) - wide : x, height() - 13), label);
    };
    const QDateTime from = QDateTime::fromMSecsSinceEpoch(toMs(m_scale.from()));
    if (from.date() != QDateTime::fromMSecsSinceEpoch(toMs(now)).date()) {
        const QString day = QLocale().toString(from, Dates::longDay());
        write(20, day, metrics.horizontalAdvance(day));
    }
    const Millis step = m_scale.step(TickGap);
    for (const Instant tick : m_scale.ticks(TickGap, std::chrono::seconds(offset))) {
        const QString label = tickLabel(tick, step);
        const qreal x = m_scale.x(tick);
        const qreal width = metrics.horizontalAdvance(label);
        // The label of now wins where the two would touch.
        if (nowX > x - 36 && nowX < x + width + 24 && m_scale.shows(now, now))
            continue;
        if (x < m_scale.left() || x + width > this->width())
            continue;
        write(x, label, width);
    }
    if (!m_scale.shows(now, now))
        return;
    painter.setFont(typeFont(Type::SmallStrong));
    painter.setPen(tokenColor(Token::Accent, palette()));
    painter.drawText(QRectF(readingX(nowX) - 30, height() - 20, 60, 16), Qt::AlignCenter,
                     QLocale().toString(QDateTime::fromMSecsSinceEpoch(toMs(now)), u"HH:mm"_s));
}

} // namespace sallyport
