// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/decisionwords.h"

#include "views/format/phaselook.h"
#include "views/format/requestwords.h"

#include <QCoreApplication>

namespace sallyport {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("DecisionWords", text);
}

} // namespace

Displayed displayed(const RequestDetail &detail)
{
    return { detail.item.request.id, detail.item.request.digest, detail.policyDigest };
}

namespace {

// The questions before access ends or never opens.
void askBeforeEnding(TextDialog::Question &question, IntentKind kind, const QString &access)
{
    switch (kind) {
    case IntentKind::Deny:
        question.title = tr("Deny this request?");
        question.sentence
            = tr("%1 will not open. One denial is enough, and it is final.").arg(access);
        question.verb = tr("Deny");
        question.kind = Button::Kind::Danger;
        question.textNeeded = true;
        break;
    case IntentKind::Revoke:
        question.title = tr("End this access now?");
        question.sentence = tr("Logins stop at once and live sessions of %1 are closed; open "
                               "transactions roll back.")
                                .arg(access);
        question.verb = tr("End now");
        question.kind = Button::Kind::Danger;
        question.textNeeded = true;
        break;
    case IntentKind::Release:
        question.title = tr("Release this access?");
        question.sentence = tr("You give %1 back before its deadline. Your live sessions are "
                               "closed; open transactions roll back.")
                                .arg(access);
        question.verb = tr("Release");
        break;
    default:
        break;
    }
}

} // namespace

TextDialog::Question questionFor(IntentKind kind, const RequestDetail &detail)
{
    TextDialog::Question question;
    question.signedLine = signedLine(detail);
    switch (kind) {
    case IntentKind::Deny:
    case IntentKind::Revoke:
    case IntentKind::Release:
        askBeforeEnding(question, kind, accessTitle(detail.item));
        break;
    case IntentKind::Withdraw:
        question.title = tr("Withdraw this request?");
        question.sentence = tr("Nobody is asked any more. You can ask again at any time.");
        question.verb = tr("Withdraw");
        break;
    default:
        question.title = tr("Comment on this request");
        question.sentence = tr("Everybody involved reads it; it changes nothing and stays in the "
                               "log.");
        question.verb = tr("Comment");
        question.textNeeded = true;
    }
    return question;
}

QString doneWords(IntentKind kind)
{
    switch (kind) {
    case IntentKind::Approve:
        return tr("Approved and signed");
    case IntentKind::Deny:
        return tr("Denied and signed");
    case IntentKind::Withdraw:
        return tr("Withdrawn");
    case IntentKind::Release:
        return tr("Released: access is being ended");
    case IntentKind::Revoke:
        return tr("Access is being ended");
    case IntentKind::File:
        return tr("Request sent");
    default:
        return tr("Comment added");
    }
}

QString whyNotDecide(const RequestDetail &detail, const PersonRef &viewer)
{
    if (detail.can.approve || detail.can.deny)
        return {};
    const Request &request = detail.item.request;
    if (phaseOf(detail.item) != Phase::Waiting)
        return tr("Nothing is left to decide here.");
    if (request.requester == viewer.id || request.editors.contains(viewer.id))
        return tr("It is your own request: somebody else decides.");
    for (const Decision &decision : request.decisions) {
        if (decision.person == viewer.id)
            return tr("You have decided; one person counts once.");
    }
    return tr("The stage that waits now is for other people.");
}

} // namespace sallyport
