// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/kit/card.h"

namespace sallyport {

class DisclosureLine;
class Text;

// One line that opens to more, and closes again. What is open stays open when its texts change.
class Disclosure : public Card
{
    Q_OBJECT

public:
    explicit Disclosure(QWidget *parent = nullptr);

    // An empty line hides it all.
    void setTexts(const QString &line, const QString &more);
    void setOpen(bool open);

private:
    DisclosureLine *m_line;
    Text *m_more;
};

} // namespace sallyport
