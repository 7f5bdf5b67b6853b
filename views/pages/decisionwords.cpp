// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/decisionwords.h"

#include "models/domain/engine.h"
#include "views/format/phaselook.h"
#include "views/format/requestwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace sallyport {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DecisionWords)
};

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
        question.title = Words::tr("Deny this request?");
        question.sentence
            = Words::tr("%1 will not open. One denial is enough, and it is final.").arg(access);
        question.verb = Words::tr("Deny");
        question.kind = Button::Kind::Danger;
        question.textNeeded = true;
        break;
    case IntentKind::Revoke:
        question.title = Words::tr("End this access now?");
        question.sentence
            = Words::tr("Logins stop at once and live sessions of %1 are closed; open "
                        "transactions roll back.")
                  .arg(access);
        question.verb = Words::tr("End now");
        question.kind = Button::Kind::Danger;
        question.textNeeded = true;
        break;
    case IntentKind::Release:
        question.title = Words::tr("Release this access?");
        question.sentence
            = Words::tr("You give %1 back before its deadline. Your live sessions are "
                        "closed; open transactions roll back.")
                  .arg(access);
        question.verb = Words::tr("Release");
        break;
    default:
        break;
    }
}

} // namespace

namespace {

// What is said about a request without deciding it.
TextDialog::Question questionOfTalk(IntentKind kind)
{
    TextDialog::Question question;
    question.textNeeded = true;
    switch (kind) {
    case IntentKind::Question:
        question.title = Words::tr("Ask back?");
        question.sentence
            = Words::tr("The request waits for an answer, by a comment or a change; its "
                        "time to be decided goes on. You can still decide at any time.");
        question.verb = Words::tr("Ask back");
        break;
    case IntentKind::Review:
        question.title = Words::tr("Review this emergency?");
        question.sentence
            = Words::tr("You say that you looked at what was done and why. It stays in the "
                        "log under your name.");
        question.verb = Words::tr("Sign the review");
        break;
    default:
        question.title = Words::tr("Comment on this request");
        question.sentence
            = Words::tr("Everybody involved reads it; it decides nothing and stays in the "
                        "log.");
        question.verb = Words::tr("Comment");
    }
    return question;
}

// What becomes of the occurrences that are still to come; empty where none is.
QString restSentence(IntentKind kind, const RequestItem &item)
{
    if (!hasRest(State{ .request = item.request, .grant = item.grant }))
        return {};
    return u' '
        + (kind == IntentKind::Release
               ? Words::tr(
                   "It recurs: this ends the present occurrence only, and the next one opens at "
                   "its "
                   "time.")
               : Words::tr("It recurs: the occurrences that are still to come end with it."));
}

QString withdrawSentence(const Request &request)
{
    return request.state == RequestState::Approved && request.ask.recurrence
        ? Words::tr(
            "No further occurrence opens; one that is open goes on to its end. You can ask again "
            "at any time.")
        : Words::tr("Nobody is asked any more. You can ask again at any time.");
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
        if (kind == IntentKind::Deny
            && std::ranges::any_of(detail.stages, [](const auto &stage) { return stage.deny > 1; }))
            question.sentence = Words::tr("Your denial counts; some stages need several to end the "
                                          "request. An approval of yours is taken back.");
        question.sentence += restSentence(kind, detail.item);
        break;
    case IntentKind::Withdraw:
        question.title = Words::tr("Withdraw this request?");
        question.sentence = withdrawSentence(detail.item.request);
        question.verb = Words::tr("Withdraw");
        break;
    case IntentKind::Start:
        question.title = Words::tr("Claim this access?");
        question.sentence = Words::tr("It opens at once, and its time begins to run: %1.")
                                .arg(allowedWords(detail.item));
        question.verb = Words::tr("Claim");
        question.textless = true;
        break;
    default:
        question = questionOfTalk(kind);
        question.signedLine = signedLine(detail);
    }
    return question;
}

TextDialog::Question questionOfLess(Less less, const RequestDetail &detail, Instant now)
{
    TextDialog::Question question;
    question.signedLine = signedLine(detail);
    question.title = Words::tr("Approve less?");
    question.sentence
        = Words::tr("Access starts no earlier and lasts no longer than you choose. The "
                    "shortest time and the latest start of all approvals count, and "
                    "everybody involved reads it.");
    question.verb = Words::tr("Approve");
    question.longest = detail.item.allowed;
    question.usual = less == Less::Shorter ? question.longest / 2 : question.longest;
    const Instant latest = now + detail.longestDelay;
    question.earliest = std::max(now, detail.item.request.ask.startAt);
    question.latest = latest;
    question.later = less == Less::Later;
    // What is asked for at the last moment that the rule lets can be put off no further.
    if (latest < question.earliest + std::chrono::minutes(2))
        question.earliest = {};
    return question;
}

QString doneWords(IntentKind kind)
{
    switch (kind) {
    case IntentKind::Approve:
        return Words::tr("Approved and signed");
    case IntentKind::Deny:
        return Words::tr("Denied and signed");
    case IntentKind::Withdraw:
        return Words::tr("Withdrawn");
    case IntentKind::Release:
        return Words::tr("Released: access is being ended");
    case IntentKind::Revoke:
        return Words::tr("Access is being ended");
    case IntentKind::Start:
        return Words::tr("Claimed: access is being opened");
    case IntentKind::Question:
        return Words::tr("Asked back");
    case IntentKind::Review:
        return Words::tr("Reviewed and signed");
    case IntentKind::File:
        return Words::tr("Request sent");
    default:
        return Words::tr("Comment added");
    }
}

QString whyNotDecide(const RequestDetail &detail, const PersonRef &viewer)
{
    if (detail.can.approve || detail.can.deny || detail.can.claim || detail.can.review)
        return {};
    const Request &request = detail.item.request;
    if (phaseOf(detail.item) != Phase::Waiting)
        return Words::tr("Nothing is left to decide here.");
    if (request.requester == viewer.id || request.editors.contains(viewer.id))
        return Words::tr("It is your own request: somebody else decides.");
    for (const Decision &decision : request.decisions) {
        if (decision.person == viewer.id)
            return Words::tr("You have decided; one person counts once.");
        if (decision.actingFor == viewer.id)
            return Words::tr("Somebody has decided in your place; a place counts once.");
    }
    return Words::tr("The stage that waits now is for other people.");
}

} // namespace sallyport
