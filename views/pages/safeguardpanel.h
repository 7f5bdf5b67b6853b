// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/readmodels.h"
#include "views/kit/card.h"

namespace sallyport {

class Button;
class Text;

// What security does about everybody's access; nobody else sees it.
class SafeguardPanel : public Card
{
    Q_OBJECT

public:
    explicit SafeguardPanel(QWidget *parent = nullptr);

    void take(const Safeguards &safeguards);
    const Safeguards &safeguards() const { return m_safeguards; }

signals:
    void freezeWanted();
    void unfreezeWanted();
    void endWanted();

private:
    Safeguards m_safeguards;
    Text *m_advice;
    Text *m_live;
    Button *m_freeze;
    Button *m_unfreeze;
    Button *m_end;
};

} // namespace sallyport
