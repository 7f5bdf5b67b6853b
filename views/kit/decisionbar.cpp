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
    , m_less(named(new Button(Button::Kind::Secondary, tr("Less…")), u"approveLess"_s,
                   tr("Approve for a shorter time or a later start")))
    , m_comment(named(new Button(Button::Kind::Secondary, tr("Comment…")), u"comment"_s))
    , m_deny(named(new Button(Button::Kind::Danger, tr("Deny…")), u"deny"_s))
    , m_withdraw(named(new Button(Button::Kind::Secondary, tr("Withdraw…")), u"withdraw"_s))
    , m_revoke(named(new Button(Button::Kind::Danger, tr("End now…")), u"revoke"_s))
    , m_claim(named(new Button(Button::Kind::Primary, tr("Claim…")), u"claim"_s))
    , m_question(named(new Button(Button::Kind::Secondary, tr("Ask back…")), u"question"_s))
    , m_review(named(new Button(Button::Kind::Primary, tr("Review…")), u"review"_s))
    , m_again(named(new Button(Button::Kind::Secondary, tr("Ask again")), u"askAgainHere"_s))
    , m_keys(named(new Button(Button::Kind::Quiet, tr("Keys")), u"allKeys"_s, tr("All keys")))
    , m_note(new Text(Type::Small, Token::Muted))
{
    m_approve->setKeyHint(u"A"_s);
    m_less->setKeyHint(u"S"_s);
    m_less->setToolTip(tr("A shorter time or a later start; T begins with the start"));
    m_comment->setKeyHint(u"C"_s);
    m_deny->setKeyHint(u"D"_s);
    m_claim->setKeyHint(u"L"_s);
    m_question->setKeyHint(u"Q"_s);
    m_question->setToolTip(tr("To comment without asking press C"));
    m_review->setKeyHint(u"V"_s);
    m_keys->setKeyHint(u"?"_s);
    m_note->setWordWrap(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(readingMargins(metrics::Xl, metrics::M, metrics::M, metrics::M));
    layout->setSpacing(metrics::S);
    for (Button *button : acts()) {
        button->setActs();
        layout->addWidget(button);
    }
    layout->addWidget(m_again);
    layout->addWidget(m_note, 100);
    layout->addStretch(1);
    layout->addWidget(m_keys);
    connect(m_approve, &Button::clicked, this, &DecisionBar::approveRequested);
    connect(m_less, &Button::clicked, this, &DecisionBar::lessRequested);
    connect(m_comment, &Button::clicked, this, &DecisionBar::commentRequested);
    connect(m_deny, &Button::clicked, this, &DecisionBar::denyRequested);
    connect(m_withdraw, &Button::clicked, this, &DecisionBar::withdrawRequested);
    connect(m_revoke, &Button::clicked, this, &DecisionBar::revokeRequested);
    connect(m_claim, &Button::clicked, this, &DecisionBar::claimRequested);
    connect(m_question, &Button::clicked, this, &DecisionBar::questionRequested);
    connect(m_review, &Button::clicked, this, &DecisionBar::reviewRequested);
    connect(m_again, &Button::clicked, this, &DecisionBar::againRequested);
    connect(m_keys, &Button::clicked, this, &DecisionBar::keysRequested);
    setOffer({});
}

void DecisionBar::setOffer(const Offer &offer, const QString &note)
{
    m_offer = offer;
    m_approve->setVisible(offer.approve);
    const bool isOne = offer.together == 0;
    m_approve->setText(isOne ? tr("Approve") : tr("Approve %1…").arg(offer.together));
    m_deny->setText(isOne ? tr("Deny…") : tr("Deny %1…").arg(offer.together));
    m_less->setVisible(offer.less);
    // Who may ask back seldom wants to say something that waits for no answer; its key does it.
    m_comment->setVisible(offer.comment && !offer.question);
    m_deny->setVisible(offer.deny);
    m_withdraw->setVisible(offer.withdraw);
    m_revoke->setVisible(offer.revoke);
    m_claim->setVisible(offer.claim);
    m_question->setVisible(offer.question);
    m_review->setVisible(offer.review);
    m_again->setVisible(offer.again);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    fitKeys();
}

void DecisionBar::resizeEvent(QResizeEvent *event)
{
    Surface::resizeEvent(event);
    fitKeys();
}

// Where the words of a language need the room, the key of all keys stands alone, then buttons move
// together.
void DecisionBar::fitKeys()
{
    const auto fits = [this] { return layout()->minimumSize().width() <= width(); };
    m_keys->setText(tr("Keys"));
    layout()->setSpacing(metrics::S);
    if (!fits())
        m_keys->setText({});
    if (!fits())
        layout()->setSpacing(metrics::Xs);
}

void DecisionBar::setBusy(bool busy)
{
    m_busy = busy;
    for (Button *button : acts())
        button->setEnabled(!busy);
}

QList<Button *> DecisionBar::acts() const
{
    return { m_claim,   m_review, m_approve,  m_less,  m_question,
             m_comment, m_deny,   m_withdraw, m_revoke };
}

} // namespace sallyport
