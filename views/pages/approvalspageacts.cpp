// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/kit/decisionbar.h"
#include "views/pages/approvalspage.h"
#include "views/pages/bundlelist.h"
#include "views/pages/decisiongrace.h"
#include "views/pages/requestpane.h"
#include "views/pages/requestqueue.h"

#include <QShortcut>

namespace sallyport {

void ApprovalsPage::connectKeys()
{
    const auto onKey = [this](Qt::Key key, auto act) {
        auto *shortcut = new QShortcut(QKeySequence(key), this);
        shortcut->setAutoRepeat(key == Qt::Key_J || key == Qt::Key_K);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    onKey(Qt::Key_J, [this] { m_queue->step(1); });
    onKey(Qt::Key_K, [this] { m_queue->step(-1); });
    onKey(Qt::Key_A, [this] { approve(); });
    onKey(Qt::Key_S, [this] { approveLess(Less::Shorter); });
    onKey(Qt::Key_T, [this] { approveLess(Less::Later); });
    onKey(Qt::Key_D, [this] { deny(); });
    onKey(Qt::Key_C, [this] {
        if (m_bar->offersComment())
            askAndSay(IntentKind::Comment);
    });
    onKey(Qt::Key_Q, [this] {
        if (m_bar->offersQuestion())
            askAndSay(IntentKind::Question);
    });
    onKey(Qt::Key_L, [this] {
        if (m_bar->offersClaim())
            askAndSay(IntentKind::Start);
    });
    onKey(Qt::Key_Z, [this] { m_grace->undo(); });
    onKey(Qt::Key_V, [this] {
        if (m_bar->offersReview())
            askAndSay(IntentKind::Review);
    });
}

void ApprovalsPage::connectBar()
{
    connect(m_bar, &DecisionBar::approveRequested, this, &ApprovalsPage::approve);
    connect(m_bar, &DecisionBar::lessRequested, this, [this] { approveLess(Less::Shorter); });
    connect(m_bar, &DecisionBar::denyRequested, this, &ApprovalsPage::deny);
    connect(m_bar, &DecisionBar::commentRequested, this,
            [this] { askAndSay(IntentKind::Comment); });
    connect(m_bar, &DecisionBar::withdrawRequested, this,
            [this] { askAndSay(IntentKind::Withdraw); });
    connect(m_bar, &DecisionBar::revokeRequested, this, [this] { askAndSay(IntentKind::Revoke); });
    connect(m_bar, &DecisionBar::claimRequested, this, [this] { askAndSay(IntentKind::Start); });
    connect(m_bar, &DecisionBar::questionRequested, this,
            [this] { askAndSay(IntentKind::Question); });
    connect(m_bar, &DecisionBar::reviewRequested, this, [this] { askAndSay(IntentKind::Review); });
    connect(m_bar, &DecisionBar::againRequested, this, [this] {
        if (m_detail)
            emit askedAgain(m_detail->item.request);
    });
    connect(m_bar, &DecisionBar::keysRequested, this, &ApprovalsPage::keysWanted);
}

void ApprovalsPage::approve()
{
    if (!m_bar->offersApprove() || isTogether(IntentKind::Approve) || !m_detail)
        return;
    sayAbout(IntentKind::Approve, *m_detail, {}, m_banner);
}

void ApprovalsPage::deny()
{
    if (m_bar->offersDeny() && !isTogether(IntentKind::Deny))
        askAndSay(IntentKind::Deny);
}

bool ApprovalsPage::isTogether(IntentKind kind)
{
    if (!m_bar->isTogether())
        return false;
    QStringList ids;
    for (const RequestItem &item : std::as_const(m_several))
        ids << item.request.id;
    if (ids.isEmpty())
        decideTogether(kind, m_pane->bundle()->ticked(), m_pane->bundle()->unticked());
    else
        decideTogether(kind, ids, {});
    return true;
}

void ApprovalsPage::approveLess(Less less)
{
    if (m_detail && (less == Less::Later ? m_bar->offersLater() : m_bar->offersLess()))
        askThenSay(IntentKind::Approve, questionOfLess(less, *m_detail, m_clock.now()), *m_detail,
                   m_banner);
}

void ApprovalsPage::askAndSay(IntentKind kind)
{
    if (m_detail)
        askThenSay(kind, *m_detail, m_banner);
}

} // namespace sallyport
