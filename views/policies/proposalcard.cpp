// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/policies/proposalcard.h"

#include "views/format/policywords.h"
#include "views/format/proposalwords.h"
#include "views/kit/button.h"
#include "views/kit/card.h"
#include "views/kit/named.h"
#include "views/kit/text.h"
#include "views/theme/metrics.h"

#include <QHBoxLayout>

namespace sallyport {

using namespace Qt::StringLiterals;

ProposalCard::ProposalCard(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(20, metrics::S, 20, metrics::S);
    m_rows->setSpacing(metrics::S);
    hide();
}

void ProposalCard::show(const QList<WaitingPolicy> &policies)
{
    // Made anew only for news: the focus stays where it is.
    if (m_policies == policies)
        return;
    m_policies = policies;
    m_standings.clear();
    while (QLayoutItem *const item = m_rows->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const WaitingPolicy &policy : policies)
        m_rows->addWidget(makeRow(policy));
    setVisible(!policies.isEmpty());
}

void ProposalCard::lookAtTime()
{
    for (qsizetype i = 0; i < m_policies.size(); ++i) {
        const QString standing = proposalwords::standing(m_policies.at(i), m_clock.now());
        if (m_standings.at(i)->text() != standing)
            m_standings.at(i)->setForeign(standing);
    }
}

QWidget *ProposalCard::makeRow(const WaitingPolicy &policy)
{
    const QString id = policywords::shortDigest(policy.digest);
    auto *card = named(new Card(Token::Surface), u"proposal."_s + id);
    auto *title = new Text(Type::Body, Token::Text);
    title->setForeign(proposalwords::title(policy));
    auto *standing = named(new Text(Type::Small, Token::Muted), u"proposalStanding."_s + id);
    standing->setForeign(proposalwords::standing(policy, m_clock.now()));
    m_standings.append(standing);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(title);
    words->addWidget(standing);
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(metrics::L, metrics::M, metrics::L, metrics::M);
    row->addLayout(words, 1);
    const auto add = [&](Button::Kind kind, const QString &text, const QString &name, auto signal) {
        auto *button = named(new Button(kind, text), name + id, text + u' ' + id);
        row->addWidget(button);
        connect(button, &Button::clicked, this,
                [this, policy, signal] { emit(this->*signal)(policy); });
        return button;
    };
    if (policy.mayWithdraw)
        add(Button::Kind::Secondary, tr("Withdraw…"), u"withdrawPolicy."_s,
            &ProposalCard::withdrawWanted)
            ->setActs();
    add(policy.maySign ? Button::Kind::Primary : Button::Kind::Secondary,
        policy.maySign ? tr("Review and sign…") : tr("What it changes…"), u"reviewPolicy."_s,
        &ProposalCard::reviewWanted);
    return card;
}

} // namespace sallyport
