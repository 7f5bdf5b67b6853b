// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/kit/card.h"

namespace sallyport {

class Button;
class Text;

// The bar under a request: what may be done about it, with the keys that do it. It emits wishes;
// the page shows what will be signed and asks for a reason where one is due.
class DecisionBar : public Surface
{
    Q_OBJECT

public:
    explicit DecisionBar(QWidget *parent = nullptr);

    struct Offer
    {
        bool approve = false;
        bool deny = false;
        bool comment = false;
        bool withdraw = false;
        bool revoke = false;
        bool claim = false;
        bool question = false;
        bool review = false;
        bool later = false; // approve for a later start
        bool again = false; // ask for the same once more
        bool less = false; // approve for a shorter time
        int together = 0; // approve and deny ask about so many; 0: about what is shown, at once
        bool operator==(const Offer &) const = default;
    };
    // Buttons that do not apply are hidden; note says why nothing can be decided.
    void setOffer(const Offer &offer, const QString &note = {});
    // While a decision is on its way: nothing can be pressed twice.
    void setBusy(bool busy);
    bool offersApprove() const { return m_offer.approve && !m_busy; }
    bool isTogether() const { return m_offer.together > 0; }
    bool offersLess() const { return m_offer.less && !m_busy; }
    bool offersLater() const { return m_offer.later && !m_busy; }
    bool offersDeny() const { return m_offer.deny && !m_busy; }
    bool offersComment() const { return m_offer.comment && !m_busy; }
    bool offersClaim() const { return m_offer.claim && !m_busy; }
    bool offersQuestion() const { return m_offer.question && !m_busy; }
    bool offersReview() const { return m_offer.review && !m_busy; }

signals:
    void approveRequested();
    void lessRequested(); // approve for a shorter time or a later start
    void denyRequested();
    void commentRequested();
    void withdrawRequested();
    void revokeRequested();
    void claimRequested();
    void questionRequested();
    void reviewRequested();
    void againRequested();
    void keysRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitKeys();
    Offer m_offer;
    bool m_busy = false;
    QList<Button *> acts() const;

    Button *m_approve;
    Button *m_less;
    Button *m_comment;
    Button *m_deny;
    Button *m_withdraw;
    Button *m_revoke;
    Button *m_claim;
    Button *m_question;
    Button *m_review;
    Button *m_again;
    Button *m_keys;
    Text *m_note;
};

} // namespace sallyport
