// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/kit/card.h"

namespace sallyport {

class Text;

// What a person is about to sign, in plain sight; its line has the object name "toBeSigned".
class SignedCard : public Card
{
    Q_OBJECT

public:
    explicit SignedCard(const QString &line = {}, QWidget *parent = nullptr);

    void setLine(const QString &line); // people's text shows as it is

private:
    Text *m_line;
};

} // namespace sallyport
