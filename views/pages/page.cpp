// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/page.h"

#include "views/format/trouble.h"
#include "views/kit/banner.h"

namespace sallyport {

void Page::setDesk(Desk *desk)
{
    m_desk = desk;
    ++m_generation;
    clear();
    if (m_desk != nullptr)
        refresh();
}

void Page::whenSaid(QFuture<Result<Receipt>> future, Banner *banner, const QString &sentence)
{
    whenAnswered<Receipt>(std::move(future), [this, banner, sentence](const auto &receipt) {
        if (!receipt)
            banner->say(errorText(receipt.error()));
        else if (!receipt->accepted)
            banner->say(refusalText(*receipt));
        else
            emit done(sentence);
        banner->setVisible(!receipt || !receipt->accepted);
        refresh();
    });
}

} // namespace sallyport
