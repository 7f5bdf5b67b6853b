// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/page.h"

#include "views/format/trouble.h"
#include "views/kit/banner.h"
#include "views/kit/button.h"
#include "views/pages/decisionwords.h"

namespace sallyport {

void Page::setDesk(Desk *desk)
{
    if (m_desk != nullptr)
        leave();
    m_desk = desk;
    ++m_generation;
    clear();
    if (m_desk != nullptr)
        refresh();
}

void Page::whenSaid(const QFuture<Result<Receipt>> &future, Banner *banner, const QString &sentence)
{
    whenAnswered<Receipt>(future, [this, banner, sentence](const auto &receipt) {
        if (!receipt)
            banner->say(errorText(receipt.error()));
        else if (!receipt->accepted)
            banner->say(refusalText(*receipt));
        else
            emit done(sentence);
        banner->setVisible(!receipt || !receipt->accepted);
        m_readTrouble = false;
        refresh();
    });
}

void Page::setLedgerLost(bool lost)
{
    m_ledgerLost = lost;
    holdActs();
    if (lost && m_readTrouble && m_readBanner)
        m_readBanner->hide();
}

void Page::setDistrusted(bool distrusted)
{
    m_isDistrusted = distrusted;
    holdActs();
}

QString Page::whyHeld() const
{
    if (m_ledgerLost)
        return awayText();
    return m_isDistrusted ? distrustedText() : QString();
}

void Page::holdActs()
{
    for (Button *const button : findChildren<Button *>()) {
        if (button->acts())
            button->setHeld(whyHeld());
    }
}

bool Page::isAway(Banner *banner) const
{
    const QString why = whyHeld();
    if (!why.isEmpty())
        banner->say(why);
    return !why.isEmpty();
}

void Page::readFailed(Banner *banner, const Error &error)
{
    m_readTrouble = true;
    m_readBanner = banner;
    if (!m_ledgerLost)
        banner->say(errorText(error));
}

void Page::readWorked(Banner *banner)
{
    if (m_readTrouble)
        banner->hide();
    m_readTrouble = false;
}

void Page::askThenSay(IntentKind kind, const RequestDetail &detail, Banner *banner)
{
    askThenSay(kind, questionFor(kind, detail), detail, banner);
}

void Page::askThenSay(IntentKind kind, const TextDialog::Question &question,
                      const RequestDetail &detail, Banner *banner)
{
    if (isAway(banner))
        return; // rather than take words that cannot be sent
    auto *dialog = new TextDialog(question, this);
    // Somebody else may act here by the time it is confirmed.
    connect(dialog, &TextDialog::confirmed, this,
            [this, kind, banner, shown = detail, asked = m_generation](const auto &said) {
                if (asked == m_generation)
                    sayAbout(kind, shown, said, banner);
            });
    dialog->open();
}

void Page::sayAbout(IntentKind kind, const RequestDetail &shown, const TextBody &said,
                    Banner *banner)
{
    if (m_desk == nullptr || isAway(banner))
        return;
    const bool onBehalf = !shown.item.request.ask.onBehalfOf.isEmpty();
    whenSaid(kind == IntentKind::Start ? m_desk->start(displayed(shown), onBehalf)
                                       : m_desk->say(kind, displayed(shown), said),
             banner, doneWords(kind));
}

} // namespace sallyport
