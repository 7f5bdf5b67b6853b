// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/kit/toast.h"

#include "models/domain/text.h"
#include "views/kit/text.h"
#include "views/theme/metrics.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace sallyport {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Toast::Toast(QWidget *window) : QWidget(window), m_text(new Text(Type::BodyStrong))
{
    setObjectName(u"toast"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::L, metrics::S, metrics::L, metrics::S);
    layout->addWidget(m_text);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    m_life.setSingleShot(true);
    m_life.setInterval(5s);
    connect(&m_life, &QTimer::timeout, this, &QWidget::hide);
    window->installEventFilter(this);
    hide();
}

void Toast::say(const QString &sentence)
{
    m_text->setText(visibleText(sentence));
    adjustSize();
    place();
    show();
    raise();
    m_life.start();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Toast::place()
{
    const QSize window = parentWidget()->size();
    move((window.width() - width()) / 2, window.height() - height() - 72);
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokenColor(Token::Accent, palette()), 1));
    painter.setBrush(tokenColor(Token::Raised, palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::CardRadius,
                            metrics::CardRadius);
}

} // namespace sallyport
