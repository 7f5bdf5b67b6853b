// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/kit/skeleton.h"

#include "views/kit/paint.h"
#include "views/theme/metrics.h"

#include <QPainter>

namespace sallyport {

using namespace std::chrono_literals;

Skeleton::Skeleton(int rowHeight, QWidget *parent) : QWidget(parent), m_rowHeight(rowHeight)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(300ms);
    connect(&m_delay, &QTimer::timeout, this, [this] {
        show();
        emit appeared();
    });
    setAccessibleName(tr("Loading"));
    hide();
}

void Skeleton::begin()
{
    if (!isVisible())
        m_delay.start();
}

void Skeleton::end()
{
    m_delay.stop();
    hide();
}

void Skeleton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor block = tokenColor(Token::EndedSoft, palette());
    const bool tall = m_rowHeight >= metrics::TallRow;
    for (int y = 0; y < height(); y += m_rowHeight) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(block);
        const qreal left = tall ? 58 : metrics::L;
        if (tall)
            painter.drawEllipse(QRectF(metrics::L, y + 12, 30, 30));
        painter.drawRoundedRect(QRectF(left, y + 14, width() * 0.45, 12), 6, 6);
        if (tall)
            painter.drawRoundedRect(QRectF(left, y + 36, width() * 0.6, 10), 5, 5);
        paint::line(&painter, QPointF(0, y + m_rowHeight - 0.5),
                    QPointF(width(), y + m_rowHeight - 0.5), palette());
    }
}

} // namespace sallyport
