// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/kit/decisionbar.h"

#include "views/kit/button.h"
#include "views/kit/named.h"
#include "views/kit/text.h"
#include "views/theme/metrics.h"

#include <QHBoxLayout>

namespace sallyport {

using namespace Qt::StringLiterals;

DecisionBar::DecisionBar(QWidget *parent)
    : Surface(Token::Surface, Qt::TopEdge, parent)
    , m_approve(named(new Button(Button::Kind::Primary, tr("Approve")), u"approve"_s))
    , m_comment(named(new Button(Button::Kind::Secondary, tr("Comment…")), u"comment"_s))
    , m_deny(named(new Button(Button::Kind::Danger, tr("Deny…")), u"deny"_s))
    , m_withdraw(named(new Button(Button::Kind::Secondary, tr("Withdraw…")), u"withdraw"_s))
    , m_revoke(named(new Button(Button::Kind::Danger, tr("End now…")), u"revoke"_s))
    , m_note(new Text(Type::Small, Token::Muted))
{
    m_approve->setKeyHint(u"A"_s);
    m_comment->setKeyHint(u"C"_s);
    m_deny->setKeyHint(u"D"_s);
    auto *keys = named(new Button(Button::Kind::Quiet, tr("All keys")), u"allKeys"_s);
    keys->setKeyHint(u"?"_s);
    m_note->setWordWrap(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::Xl, metrics::M, metrics::M, metrics::M);
    layout->setSpacing(metrics::S);
    for (Button *button : { m_approve, m_comment, m_deny, m_withdraw, m_revoke }) {
        button->setActs();
        layout->addWidget(button);
    }
    layout->addWidget(m_note, 1);
    layout->addWidget(keys);
    connect(m_approve, &Button::clicked, this, &DecisionBar::approveRequested);
    connect(m_comment, &Button::clicked, this, &DecisionBar::commentRequested);
    connect(m_deny, &Button::clicked, this, &DecisionBar::denyRequested);
    connect(m_withdraw, &Button::clicked, this, &DecisionBar::withdrawRequested);
    connect(m_revoke, &Button::clicked, this, &DecisionBar::revokeRequested);
    connect(keys, &Button::clicked, this, &DecisionBar::keysRequested);
    setOffer({});
}

void DecisionBar::setOffer(const Offer &offer, const QString &note)
{
    m_offer = offer;
    m_approve->setVisible(offer.approve);
    m_comment->setVisible(offer.comment);
    m_deny->setVisible(offer.deny);
    m_withdraw->setVisible(offer.withdraw);
    m_revoke->setVisible(offer.revoke);
    m_note->setText(note);
}

void DecisionBar::setBusy(bool busy)
{
    m_busy = busy;
    for (Button *button : { m_approve, m_comment, m_deny, m_withdraw, m_revoke })
        button->setEnabled(!busy);
}

} // namespace sallyport
