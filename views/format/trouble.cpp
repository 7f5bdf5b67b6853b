// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/format/trouble.h"

#include "models/domain/text.h"
#include "views/format/startrefusal.h"

#include <QCoreApplication>

namespace sallyport {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Trouble)
};

QString senderText(RefusalCode code)
{
    switch (code) {
    case RefusalCode::UnknownDevice:
        return Words::tr("This machine's key is not enrolled. Ask an officer to enrol it.");
    case RefusalCode::DeviceRevoked:
        return Words::tr("This machine's key was revoked. Ask an officer to enrol a new one.");
    case RefusalCode::PersonInactive:
        return Words::tr("Your account is not active any more. Ask an officer.");
    case RefusalCode::BadSignature:
    case RefusalCode::ActorMismatch:
        return Words::tr("The signature does not belong to you. Tell security.");
    case RefusalCode::CounterGap:
        return Words::tr("Messages of this machine are missing on the ledger. Tell security: they "
                         "were lost or held back.");
    case RefusalCode::ForkedDevice:
        return Words::tr(
            "Another copy of this machine's key has been used. Tell security at once.");
    case RefusalCode::Replayed:
        return Words::tr("This was answered before. Nothing is left to do.");
    case RefusalCode::TooLate:
        return Words::tr("The message came too late to count. Look again, then repeat it.");
    case RefusalCode::AdmitWindow:
        return Words::tr("This machine's clock is wrong. Set it, then try again.");
    case RefusalCode::LogContradicted:
        return Words::tr(
            "This machine can prove that the ledger's log was changed or replaced. Tell an "
            "officer at once; nothing opens until it is settled.");
    case RefusalCode::CheckpointUnproven:
        return Words::tr(
            "This machine remembers another log than the ledger's, and cannot prove it. Tell "
            "security.");
    default:
        return Words::tr("The message could not be read. Update console and enforcer to the same "
                         "version.");
    }
}

QString stateText(const Refusal &refusal)
{
    switch (refusal.code) {
    case RefusalCode::StaleRequest:
        return Words::tr("The request changed while you were looking. Read it again, then decide.");
    case RefusalCode::StalePolicy:
        return Words::tr("The policy changed while you were looking. Look again, then repeat it.");
    case RefusalCode::NoPolicy:
        return Words::tr("There is no policy yet, so nobody can ask. An officer has to apply one.");
    case RefusalCode::UnknownRequest:
        return Words::tr("There is no such request.");
    case RefusalCode::DuplicateRequest:
        return Words::tr("This request was filed before. You find it under My access.");
    case RefusalCode::NotPending:
        return Words::tr("The request is not waiting for a decision any more.");
    case RefusalCode::WindowOver:
        return Words::tr("The time for deciding is over. The request has to be filed again.");
    case RefusalCode::NoLiveGrant:
        return Words::tr("There is no open access to end: it is over already.");
    case RefusalCode::AccessStuck:
        return Words::tr(
            "An earlier access there could not be ended yet. Nothing new opens until it "
            "has; security has been alerted.");
    case RefusalCode::NotRequester:
        return Words::tr("Only the person who asked may do this.");
    case RefusalCode::SelfDecision:
        return Words::tr("Nobody decides on their own request. Somebody else has to.");
    case RefusalCode::NotApprover:
        return Words::tr("The policy does not name you for the step that waits now.");
    case RefusalCode::AlreadyDecided:
        return Words::tr("You decided on this request before; one person counts once.");
    case RefusalCode::NotRevoker:
        return Words::tr(
            "Only security, an approver or the person themselves may end this access.");
    default:
        return Words::tr("Only an officer may do this.");
    }
}

QString guardText(const Refusal &refusal)
{
    switch (refusal.code) {
    case RefusalCode::NotForOthers:
        return Words::tr("No rule lets you ask for this in the place of that person. They can ask "
                         "themselves.");
    case RefusalCode::ReviewOverdue:
        return Words::tr(
            "An earlier break-glass was not reviewed in time. Have it reviewed first, or ask "
            "in the usual way.");
    case RefusalCode::NothingToReview:
        return Words::tr("Nothing about this request is to be reviewed any more.");
    case RefusalCode::NotReviewer:
        return Words::tr("The policy does not name you for this review.");
    case RefusalCode::Frozen:
        return Words::tr(
            "Security froze everything: nothing opens now. Ask security when it ends.");
    case RefusalCode::NotFrozen:
        return Words::tr("Nothing is frozen. Nothing is left to do.");
    case RefusalCode::NotSecurity:
        return Words::tr("Only security may do this.");
    case RefusalCode::DelegationInvalid:
        return Words::tr("A delegation needs somebody else, and an end at most 90 days after its "
                         "beginning.");
    case RefusalCode::RecurrenceInvalid:
        return Words::tr(
            "Choose days, a time, a zone and a last day to come, for 100 times at most.");
    case RefusalCode::RecurrenceTooFar:
        return Words::tr(
            "It would recur for longer than the policy allows. Choose an earlier last day.");
    case RefusalCode::RecurrenceOverlaps:
        return Words::tr("Each must end before the next begins. Choose less time or fewer days.");
    default:
        return startRefusal(refusal);
    }
}

QString registryText(const Refusal &refusal)
{
    switch (refusal.code) {
    case RefusalCode::PersonExists:
        return Words::tr("Somebody has this id, or had it. Choose another one.");
    case RefusalCode::LoginTaken:
        return Words::tr("Somebody has this login. Choose another one, or another id.");
    case RefusalCode::PersonUnknown:
        return Words::tr("There is nobody with this id. Look at the list again.");
    case RefusalCode::DeviceExists:
        return Words::tr("This key is enrolled already. Nothing is left to do.");
    case RefusalCode::ProofInvalid:
        return Words::tr(
            "The key did not prove that it belongs to this person and this ledger. Have the "
            "enrolment made again on their machine.");
    case RefusalCode::NameInvalid:
        return Words::tr("The name is not of the form that the ledger takes. Type it again.");
    case RefusalCode::LastOfficer:
        return Words::tr(
            "This would leave the ledger without an officer. Make somebody else one first, "
            "and enrol their machine.");
    case RefusalCode::PolicyUnknown:
        return Words::tr("The text of the policy is not on the ledger. Propose it again.");
    case RefusalCode::PolicyInvalid:
        return Words::tr(
            "The enforcer finds mistakes in this policy that the console does not know. "
            "Update both to the same version.");
    default:
        return guardText(refusal);
    }
}

QString contentText(const Refusal &refusal)
{
    switch (refusal.code) {
    case RefusalCode::NoRule:
        return Words::tr("No rule of the policy lets you ask for this.");
    case RefusalCode::Banned:
        return Words::tr(
                   "The ban %1 of the policy refuses this, whoever approves. Ask security what to "
                   "do instead.")
            .arg(visibleText(refusal.rule));
    case RefusalCode::PolicyTightened:
        return Words::tr("The policy has become stricter since this was filed. File it again.");
    case RefusalCode::NoApprover:
        return Words::tr("Nobody could approve this: everyone named in the policy is you or away. "
                         "Ask an officer to name somebody.");
    case RefusalCode::DurationTooLong:
        return Words::tr("That is longer than the policy allows. Choose a shorter time.");
    case RefusalCode::DurationTooShort:
        return Words::tr("That is too short to be opened. Choose a longer time.");
    case RefusalCode::ReasonTooShort:
        return Words::tr("The reason is too short. Say a little more about why.");
    case RefusalCode::TextTooLong:
        return Words::tr("The text is too long. Shorten it.");
    case RefusalCode::TextInvisible:
        return Words::tr("The text has characters that cannot be seen. Type it again.");
    case RefusalCode::TextMissing:
        return Words::tr("A few words are needed here.");
    case RefusalCode::FieldMissing:
        return Words::tr("%1 is still missing.").arg(refusal.subject);
    case RefusalCode::FieldUnknown:
        return Words::tr("The policy has no field %1 any more. Open the form again.")
            .arg(refusal.subject);
    case RefusalCode::FieldInvalid:
        return Words::tr("%1 does not have the form that the policy asks for.")
            .arg(refusal.subject);
    case RefusalCode::CredentialInvalid:
        return Words::tr("The password could not be prepared. Try again.");
    default:
        return registryText(refusal);
    }
}

} // namespace

QString refusalText(const Refusal &refusal)
{
    // With a subject it is about somebody else than the sender.
    if (refusal.code == RefusalCode::PersonInactive && !refusal.subject.isEmpty())
        return Words::tr("This person is disabled, for good. Add them anew, under another id.");
    if (refusal.code < RefusalCode::StaleRequest)
        return senderText(refusal.code);
    if (refusal.code < RefusalCode::NoRule)
        return stateText(refusal);
    return contentText(refusal);
}

QString refusalText(const Receipt &receipt)
{
    const auto code = refusalCodeFromName(receipt.code).value_or(RefusalCode::Malformed);
    return refusalText(Refusal{ code, receipt.rule, receipt.subject });
}

} // namespace sallyport
