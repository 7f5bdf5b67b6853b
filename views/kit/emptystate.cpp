// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/kit/emptystate.h"

#include "views/kit/button.h"
#include "views/kit/named.h"
#include "views/kit/pictogram.h"
#include "views/kit/text.h"
#include "views/theme/metrics.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace sallyport {

using namespace Qt::StringLiterals;

EmptyState::EmptyState(Icon icon, QWidget *parent)
    : QWidget(parent)
    , m_title(new Text(Type::PaneTitle))
    , m_sentence(new Text(Type::Body, Token::Muted))
    , m_action(named(new Button(Button::Kind::Secondary), u"emptyAction"_s))
{
    m_title->setAlignment(Qt::AlignHCenter);
    m_title->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignHCenter);
    m_sentence->setWordWrap(true);
    m_sentence->setMaximumWidth(360);
    m_sentence->setMinimumWidth(260);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::Xl, metrics::Xl, metrics::Xl, metrics::Xl);
    layout->setSpacing(metrics::S);
    layout->addStretch(2);
    layout->addWidget(new Pictogram(icon, Token::Faint, 32), 0, Qt::AlignHCenter);
    layout->addWidget(m_title);
    // Beside stretches, not aligned: an aligned item does not ask a wrapped text for its height.
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(m_sentence, 100);
    middle->addStretch(1);
    layout->addLayout(middle);
    layout->addSpacing(metrics::S);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    m_action->hide();
    connect(m_action, &Button::clicked, this, &EmptyState::actionRequested);
}

void EmptyState::setContent(const QString &title, const QString &sentence, const QString &action)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_action->setText(action);
    m_action->updateGeometry();
    m_action->setVisible(!action.isEmpty());
}

} // namespace sallyport
