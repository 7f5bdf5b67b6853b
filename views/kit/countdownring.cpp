// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/kit/countdownring.h"

#include "views/format/remaining.h"
#include "views/theme/tokens.h"
#include "views/theme/type.h"

#include <QPainter>

namespace sallyport {

namespace {

constexpr int Diameter = 68;
constexpr qreal Stroke = 5;

} // namespace

CountdownRing::CountdownRing(const Clock &clock, QWidget *parent) : QWidget(parent), m_clock(clock)
{
    setFixedSize(Diameter, Diameter);
}

void CountdownRing::setSpan(Instant start, Instant end)
{
    m_start = start;
    m_end = end;
    refresh();
}

void CountdownRing::refresh()
{
    setAccessibleName(tr("Time left: %1").arg(formatRemaining(m_end - m_clock.now())));
    update();
}

void CountdownRing::paintEvent(QPaintEvent *)
{
    const Instant now = m_clock.now();
    const Urgency urgency = urgencyOf(m_start, m_end, now);
    Token color = Token::Live;
    if (m_end <= now)
        color = Token::Ended;
    else if (urgency == Urgency::Last)
        color = Token::Denied;
    else if (urgency == Urgency::Soon)
        color = Token::Pending;

    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    constexpr qreal inset = Stroke / 2 + 1;
    const QRectF circle = QRectF(rect()).adjusted(inset, inset, -inset, -inset);
    painter.setPen(QPen(tokenColor(Token::EndedSoft, palette()), Stroke));
    painter.drawEllipse(circle);
    const double share = shareLeft(m_start, m_end, now);
    painter.setPen(QPen(tokenColor(color, palette()), Stroke, Qt::SolidLine, Qt::RoundCap));
    constexpr int top = 90 * 16;
    if (share > 0)
        painter.drawArc(circle, top, static_cast<int>(share * 360 * 16));
    painter.setFont(typeFont(Type::BodyStrong));
    const bool calm = urgency == Urgency::Calm || m_end <= now;
    painter.setPen(tokenColor(calm ? Token::Text : color, palette()));
    drawTabular(&painter, rect(), Qt::AlignHCenter, formatRemaining(m_end - now));
}

} // namespace sallyport
