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
        bool operator==(const Offer &) const = default;
    };
    // Buttons that do not apply are hidden; note says why nothing can be decided.
    void setOffer(const Offer &offer, const QString &note = {});
    // While a decision is on its way: nothing can be pressed twice.
    void setBusy(bool busy);
    bool offersApprove() const { return m_offer.approve && !m_busy; }
    bool offersDeny() const { return m_offer.deny && !m_busy; }
    bool offersComment() const { return m_offer.comment && !m_busy; }

signals:
    void approveRequested();
    void denyRequested();
    void commentRequested();
    void withdrawRequested();
    void revokeRequested();
    void keysRequested();

private:
    Offer m_offer;
    bool m_busy = false;
    Button *m_approve;
    Button *m_comment;
    Button *m_deny;
    Button *m_withdraw;
    Button *m_revoke;
    Text *m_note;
};

} // namespace sallyport
