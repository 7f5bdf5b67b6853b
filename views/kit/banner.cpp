// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/kit/banner.h"

#include "views/kit/button.h"
#include "views/kit/card.h"
#include "views/kit/named.h"
#include "views/kit/pictogram.h"
#include "views/kit/text.h"
#include "views/theme/metrics.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>

namespace sallyport {

using namespace Qt::StringLiterals;

Banner::Banner(Tone tone, QWidget *parent)
    : QWidget(parent)
    , m_tone(tone)
    , m_icon(new Pictogram(Icon::Info, Token::Planned))
    , m_text(new Text(Type::Body))
    , m_action(named(new Button(Button::Kind::Secondary), u"bannerAction"_s))
{
    m_text->setWordWrap(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(readingMargins(metrics::M, metrics::S, metrics::S, metrics::S));
    layout->setSpacing(metrics::S);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    connect(m_action, &Button::clicked, this, &Banner::actionRequested);
    setTone(tone);
    m_action->hide();
    hide();
}

void Banner::say(const QString &sentence, const QString &action)
{
    m_text->setText(sentence);
    m_action->setText(action);
    m_action->updateGeometry();
    m_action->setVisible(!action.isEmpty());
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Banner::setTone(Tone tone)
{
    m_tone = tone;
    switch (tone) {
    case Tone::Denied:
        m_icon->setIcon(Icon::Warning, Token::Denied);
        break;
    case Tone::Pending:
        m_icon->setIcon(Icon::Warning, Token::Pending);
        break;
    case Tone::Live:
        m_icon->setIcon(Icon::Check, Token::Live);
        break;
    default:
        m_icon->setIcon(Icon::Info, Token::Planned);
    }
    update();
}

void Banner::setOuterMargins(const QMargins &margins)
{
    m_outer = margins;
    layout()->setContentsMargins(readingMargins(metrics::M, metrics::S, metrics::S, metrics::S)
                                 + margins);
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(toneColors(m_tone, palette()).paper);
    painter.drawRoundedRect(rect().marginsRemoved(m_outer), metrics::ControlRadius,
                            metrics::ControlRadius);
}

} // namespace sallyport
