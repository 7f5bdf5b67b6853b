// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/kit/chainview.h"

#include "views/kit/paint.h"
#include "views/kit/text.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal Radius = 8;
constexpr int StepHeight = 56;
constexpr int UnderStepHeight = 42; // of a step under another one
constexpr int NarrowestPitch = 100; // below that, names beside each other cannot be read

QString stateWord(ChainStep::State state)
{
    switch (state) {
    case ChainStep::State::Done:
        return ChainView::tr("done", "a step of the chain");
    case ChainStep::State::Current:
        return ChainView::tr("waiting", "a step of the chain");
    case ChainStep::State::Refused:
        return ChainView::tr("denied", "a step of the chain");
    case ChainStep::State::Future:
        break;
    }
    return ChainView::tr("later", "a step of the chain");
}

} // namespace

ChainView::ChainView(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChainView::setSteps(const QList<ChainStep> &steps)
{
    m_steps = steps;
    QStringList spoken;
    for (const ChainStep &step : steps) {
        const QString name
            = step.progress.isEmpty() ? step.name : u"%1 %2"_s.arg(step.name, step.progress);
        spoken << u"%1: %2, %3"_s.arg(name, step.who, stateWord(step.state));
    }
    setAccessibleName(spoken.join(u"; "_s));
    setToolTip(toolTipText(spoken.join(u'\n')));
    updateGeometry();
    update();
}

QSize ChainView::sizeHint() const
{
    return { 130 * static_cast<int>(std::max<qsizetype>(m_steps.size(), 1)),
             heightForWidth(width()) };
}

QSize ChainView::minimumSizeHint() const
{
    return { 2 * NarrowestPitch, heightForWidth(width()) };
}

bool ChainView::isStacked(int width) const
{
    return m_steps.size() * NarrowestPitch > width;
}

int ChainView::heightForWidth(int width) const
{
    return isStacked(width) ? UnderStepHeight * static_cast<int>(m_steps.size()) : StepHeight;
}

void ChainView::paintEvent(QPaintEvent *)
{
    if (m_steps.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool stacked = isStacked(width());
    const qreal pitch = static_cast<qreal>(width()) / static_cast<qreal>(m_steps.size());
    const QPointF onward = stacked ? QPointF(0, UnderStepHeight) : QPointF(pitch, 0);
    const QPointF along = stacked ? QPointF(0, Radius + 1) : QPointF(Radius + 1, 0);
    const QRectF text = stacked
        ? QRectF(2 * Radius + 12, 0, width() - 2 * Radius - 12, UnderStepHeight)
        : QRectF(0, 2 * Radius + 6, pitch - 10, StepHeight - 2 * Radius - 6);
    const auto placed
        = [this](const QRectF &area) { return paint::placed(layoutDirection(), rect(), area); };
    for (int i = 0; i < m_steps.size(); ++i) {
        const ChainStep &step = m_steps.at(i);
        const QPointF center = onward * i + QPointF(Radius, Radius + 1);
        const bool done = step.state == ChainStep::State::Done;
        if (i + 1 < m_steps.size()) {
            painter.setPen(QPen(tokenColor(done ? Token::Live : Token::Line, palette()), 2));
            const QRectF way = placed({ center + along, center + onward - along });
            painter.drawLine(way.topLeft(), way.bottomRight());
        }
        paintDot(&painter, placed({ center, QSizeF() }).topLeft(), step.state);
        paintText(&painter, placed(text.translated(onward * i)), step);
    }
}

void ChainView::paintDot(QPainter *painter, const QPointF &center, ChainStep::State state) const
{
    const auto color = [this](Token token) { return tokenColor(token, palette()); };
    const QRectF circle(center.x() - Radius, center.y() - Radius, 2 * Radius, 2 * Radius);
    const QRectF glyph = circle.adjusted(2, 2, -2, -2);
    painter->setPen(Qt::NoPen);
    switch (state) {
    case ChainStep::State::Done:
        painter->setBrush(color(Token::Live));
        painter->drawEllipse(circle);
        paintIcon(painter, Icon::Check, glyph, color(Token::Surface));
        break;
    case ChainStep::State::Refused:
        painter->setBrush(color(Token::Denied));
        painter->drawEllipse(circle);
        paintIcon(painter, Icon::Cross, glyph, color(Token::Surface));
        break;
    case ChainStep::State::Current:
        painter->setBrush(color(Token::PendingSoft));
        painter->setPen(QPen(color(Token::Pending), 2));
        painter->drawEllipse(circle.adjusted(1, 1, -1, -1));
        break;
    case ChainStep::State::Future:
        painter->setBrush(color(Token::Surface));
        painter->setPen(QPen(color(Token::Faint), 1.5));
        painter->drawEllipse(circle.adjusted(1, 1, -1, -1));
        break;
    }
}

void ChainView::paintText(QPainter *painter, const QRectF &area, const ChainStep &step) const
{
    const QFont strong = typeFont(Type::SmallStrong);
    QRectF line(area.left(), area.top(), area.width(), 16);
    const QFont plain = typeFont(Type::Small);
    const qreal progress = QFontMetricsF(plain).horizontalAdvance(step.progress);
    const auto placed = [&](const QRectF &part) {
        return paint::placed(layoutDirection(), QRectF(area.left(), 0, area.width(), 0), part);
    };
    QRectF name = line;
    if (progress > 0)
        name.setWidth(std::max(20.0, line.width() - progress - 4));
    const qreal used = paint::elided(painter, placed(name), strong,
                                     tokenColor(Token::Text, palette()), step.name);
    line.setLeft(line.left() + used + 4);
    paint::elided(painter, placed(line), plain, tokenColor(Token::Muted, palette()), step.progress);
    paint::elided(painter, QRectF(area.left(), area.top() + 16, area.width(), 16), plain,
                  tokenColor(Token::Muted, palette()), step.who);
}

} // namespace sallyport
