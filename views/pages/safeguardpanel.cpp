// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/safeguardpanel.h"

#include "views/format/freezewords.h"
#include "views/kit/button.h"
#include "views/kit/named.h"
#include "views/kit/text.h"
#include "views/theme/metrics.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace sallyport {

using namespace Qt::StringLiterals;

SafeguardPanel::SafeguardPanel(QWidget *parent)
    : Card(Token::Surface, parent)
    , m_advice(named(new Text(Type::Body, Token::Muted), u"safeguardAdvice"_s))
    , m_live(named(new Text(Type::Small, Token::Muted), u"safeguardLive"_s))
    , m_freeze(named(new Button(Button::Kind::Danger, tr("Freeze everything…")), u"freezeAll"_s))
    , m_unfreeze(named(new Button(Button::Kind::Primary, tr("End the freeze…")), u"endFreeze"_s))
    , m_end(named(new Button(Button::Kind::Secondary, tr("End live access…")), u"endLive"_s))
{
    m_advice->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(metrics::Xs);
    words->addWidget(new Text(Type::BodyStrong, Token::Text, tr("Safeguards")));
    words->addWidget(m_advice);
    words->addWidget(m_live);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::L, metrics::M, metrics::L, metrics::M);
    layout->setSpacing(metrics::M);
    layout->addLayout(words, 1);
    for (Button *const button : { m_end, m_freeze, m_unfreeze }) {
        button->setActs();
        layout->addWidget(button, 0, Qt::AlignVCenter);
    }
    connect(m_freeze, &Button::clicked, this, &SafeguardPanel::freezeWanted);
    connect(m_unfreeze, &Button::clicked, this, &SafeguardPanel::unfreezeWanted);
    connect(m_end, &Button::clicked, this, &SafeguardPanel::endWanted);
    hide();
}

void SafeguardPanel::take(const Safeguards &safeguards)
{
    m_safeguards = safeguards;
    m_advice->setText(freezewords::advice(safeguards));
    m_live->setText(freezewords::liveCount(safeguards.live));
    m_freeze->setVisible(!safeguards.freeze);
    m_unfreeze->setVisible(safeguards.freeze && !safeguards.hasSigned);
    m_end->setEnabled(!safeguards.live.isEmpty());
    setVisible(safeguards.maySign);
}

} // namespace sallyport
