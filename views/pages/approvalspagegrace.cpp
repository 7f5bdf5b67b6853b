// SPDX-License-Identifier: GPL-3.0-or-later
// What waits to be signed, and what somebody else has signed.
#include "views/kit/banner.h"
#include "views/kit/decisionbar.h"
#include "views/kit/undostrip.h"
#include "views/pages/approvalspage.h"
#include "views/pages/decisiongrace.h"
#include "views/pages/requestqueue.h"

#include <algorithm>

namespace sallyport {

namespace {

int secondsOf(Millis left)
{
    return static_cast<int>(std::chrono::ceil<std::chrono::seconds>(left).count());
}

bool isSame(const Displayed &one, const Displayed &other)
{
    return one.requestDigest == other.requestDigest && one.policyDigest == other.policyDigest;
}

} // namespace

void ApprovalsPage::setGrace(Millis grace)
{
    m_grace->setLength(grace);
}

void ApprovalsPage::connectGrace()
{
    connect(m_strip, &UndoStrip::undoRequested, m_grace, &DecisionGrace::undo);
    connect(m_strip, &UndoStrip::signRequested, m_grace, &DecisionGrace::signNow);
    connect(m_grace, &DecisionGrace::counted, this,
            [this] { m_strip->setLeft(secondsOf(m_grace->left()), m_grace->share()); });
    connect(m_grace, &DecisionGrace::changed, this, [this] {
        if (m_grace->isHolding()) {
            m_strip->setLeft(secondsOf(m_grace->left()), m_grace->share());
            m_strip->begin(m_grace->words());
        } else {
            m_strip->hide();
            m_heldAs.clear();
        }
        if (m_several.isEmpty())
            showOffer();
        else
            showSeveral(QList<RequestItem>(m_several));
    });
}

void ApprovalsPage::showGrace()
{
    const bool isHeld = isHeldShown();
    if (isHeld)
        m_bar->setOffer({}); // its keys as well
    m_bar->setVisible(!isHeld);
}

bool ApprovalsPage::isHeldShown() const
{
    if (m_several.isEmpty())
        return m_grace->holds(m_wanted);
    return std::ranges::any_of(
        m_several, [this](const RequestItem &item) { return m_grace->holds(item.request.id); });
}

void ApprovalsPage::hold(const QList<RequestDetail> &shown, const QString &words,
                         const std::function<void()> &sign, const std::function<void()> &undone)
{
    QStringList ids;
    QMap<QString, Displayed> heldAs;
    for (const RequestDetail &detail : shown) {
        ids << detail.item.request.id;
        heldAs.insert(ids.last(), displayed(detail));
    }
    m_grace->hold({ .ids = ids, .words = words, .sign = sign, .undone = undone });
    if (m_grace->isHolding())
        m_heldAs = heldAs;
}

void ApprovalsPage::sayAbout(IntentKind kind, const RequestDetail &shown, const TextBody &said,
                             Banner *banner)
{
    const auto sign = [this, kind, shown, said, banner] {
        if (m_wanted == shown.item.request.id)
            m_bar->setBusy(true);
        Page::sayAbout(kind, shown, said, banner);
    };
    if (desk() == nullptr || isAway(banner))
        return;
    if (mayWait(kind, shown.item))
        hold({ shown }, heldWords(kind, shown.item), sign,
             [this, kind, shown, said, banner] { askOnceMore(kind, shown, said, banner); });
    else
        sign();
}

void ApprovalsPage::askOnceMore(IntentKind kind, const RequestDetail &shown, const TextBody &said,
                                Banner *banner)
{
    if (said.text.isEmpty())
        return;
    const bool isLess = kind == IntentKind::Approve;
    const Less less = said.notBefore > Instant() ? Less::Later : Less::Shorter;
    TextDialog::Question question
        = isLess ? questionOfLess(less, shown, m_clock.now()) : questionFor(kind, shown);
    question.written = said.text;
    if (said.atMost > Millis(0))
        question.usual = said.atMost;
    askThenSay(kind, question, shown, banner);
}

void ApprovalsPage::checkHeld()
{
    for (const QString &id : m_grace->ids())
        whenAnswered<RequestDetail>(desk()->detail(id), [this](const auto &detail) {
            if (detail)
                checkHeld(*detail);
        });
}

void ApprovalsPage::checkHeld(const RequestDetail &detail)
{
    const QString id = detail.item.request.id;
    if (!m_grace->holds(id))
        return;
    const bool isPending = detail.item.request.state == RequestState::Pending;
    const bool isSameStill = isSame(m_heldAs.value(id), displayed(detail));
    if (isPending && isSameStill && detail.item.mineToDecide)
        return;
    m_grace->drop();
    m_banner->say(isPending && !isSameStill
                      ? tr("Nothing was signed: the request or the policy was changed meanwhile. "
                           "Read it again.")
                      : tr("Nothing was signed: it is not yours to decide any more."));
}

void ApprovalsPage::judgeKept(const RequestDetail &detail)
{
    if (m_queue->keptId() != detail.item.request.id)
        return m_handled->hide();
    const bool isStillMine = detail.item.mineToDecide || detail.item.mineToReview;
    const QString words
        = isStillMine ? QString() : handledWords(detail, desk()->viewer().id, m_clock.now());
    if (words.isEmpty())
        return m_queue->letGo();
    if (m_handled->isHidden())
        m_handled->say(words);
    m_queue->sayOfKept(words);
    m_bar->setOffer({});
}

} // namespace sallyport
