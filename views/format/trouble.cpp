// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/format/trouble.h"

#include "views/format/when.h"

#include <QCoreApplication>

namespace sallyport {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Trouble", text);
}

QString senderText(RefusalCode code)
{
    switch (code) {
    case RefusalCode::UnknownDevice:
        return tr("This machine's key is not enrolled. Ask an officer to enrol it.");
    case RefusalCode::DeviceRevoked:
        return tr("This machine's key was revoked. Ask an officer to enrol a new one.");
    case RefusalCode::PersonInactive:
        return tr("Your account is not active any more. Ask an officer.");
    case RefusalCode::BadSignature:
    case RefusalCode::ActorMismatch:
        return tr("The signature does not belong to you. Tell security.");
    case RefusalCode::CounterGap:
        return tr("Messages of this machine are missing on the ledger. Tell security: they "
                  "were lost or held back.");
    case RefusalCode::ForkedDevice:
        return tr("Another copy of this machine's key has been used. Tell security at once.");
    case RefusalCode::Replayed:
        return tr("This was answered before. Nothing is left to do.");
    case RefusalCode::TooLate:
        return tr("The message came too late to count. Look again, then repeat it.");
    case RefusalCode::AdmitWindow:
        return tr("This machine's clock is wrong. Set it, then try again.");
    case RefusalCode::LogContradicted:
        return tr("This machine can prove that the ledger's log was changed or replaced. Tell an "
                  "officer at once; nothing opens until it is settled.");
    case RefusalCode::CheckpointUnproven:
        return tr("This machine remembers another log than the ledger's, and cannot prove it. Tell "
                  "security.");
    default:
        return tr("The message could not be read. Update console and enforcer to the same "
                  "version.");
    }
}

QString stateText(const Refusal &refusal)
{
    switch (refusal.code) {
    case RefusalCode::StaleRequest:
        return tr("The request changed while you were looking. Read it again, then decide.");
    case RefusalCode::StalePolicy:
        return tr("The policy changed while you were looking. Read the request again.");
    case RefusalCode::NoPolicy:
        return tr("There is no policy yet, so nobody can ask. An officer has to apply one.");
    case RefusalCode::UnknownRequest:
        return tr("There is no such request.");
    case RefusalCode::DuplicateRequest:
        return tr("This request was filed before. You find it under My access.");
    case RefusalCode::NotPending:
        return tr("The request is not waiting for a decision any more.");
    case RefusalCode::WindowOver:
        return tr("The time for deciding is over. The request has to be filed again.");
    case RefusalCode::NoLiveGrant:
        return tr("There is no open access to end: it is over already.");
    case RefusalCode::AccessStuck:
        return tr("An earlier access there could not be ended yet. Nothing new opens until it "
                  "has; security has been alerted.");
    case RefusalCode::NotRequester:
        return tr("Only the person who asked may do this.");
    case RefusalCode::SelfDecision:
        return tr("Nobody decides on their own request. Somebody else has to.");
    case RefusalCode::NotApprover:
        return tr("The policy does not name you for the step that waits now.");
    case RefusalCode::AlreadyDecided:
        return tr("You decided on this request before; one person counts once.");
    case RefusalCode::NotRevoker:
        return tr("Only security, an approver or the person themselves may end this access.");
    default:
        return tr("Only an officer may do this.");
    }
}

QString contentText(const Refusal &refusal)
{
    switch (refusal.code) {
    case RefusalCode::NoRule:
        return tr("No rule of the policy lets you ask for this.");
    case RefusalCode::PolicyTightened:
        return tr("The policy has become stricter since this was filed. File it again.");
    case RefusalCode::NoApprover:
        return tr("Nobody could approve this: everyone named in the policy is you or away. "
                  "Ask an officer to name somebody.");
    case RefusalCode::DurationTooLong:
        return tr("That is longer than the policy allows. Choose a shorter time.");
    case RefusalCode::DurationTooShort:
        return tr("That is too short to be opened. Choose a longer time.");
    case RefusalCode::ReasonTooShort:
        return tr("The reason is too short. Say a little more about why.");
    case RefusalCode::TextTooLong:
        return tr("The text is too long. Shorten it.");
    case RefusalCode::TextInvisible:
        return tr("The text has characters that cannot be seen. Type it again.");
    case RefusalCode::TextMissing:
        return tr("A few words are needed here.");
    case RefusalCode::FieldMissing:
        return tr("%1 is still missing.").arg(refusal.subject);
    case RefusalCode::FieldUnknown:
        return tr("The policy has no field %1 any more. Open the form again.").arg(refusal.subject);
    case RefusalCode::FieldInvalid:
        return tr("%1 does not have the form that the policy asks for.").arg(refusal.subject);
    case RefusalCode::CredentialInvalid:
        return tr("The password could not be prepared. Try again.");
    default:
        return tr("The ledger refused this (%1).").arg(refusalCodeName(refusal.code));
    }
}

QString unavailableText(const QString &detail)
{
    if (detail == SentInDoubt)
        return tr("The connection broke while this was sent. Whether it arrived is found out when "
                  "the ledger is back, and you are told; nothing else can be sent before.");
    if (detail == SentUnanswered)
        return tr("It was sent and is in the ledger, but no enforcer has answered yet. Look again "
                  "later; nothing has to be repeated.");
    if (detail == SentLater)
        return tr("The ledger does not answer. What you sent is kept and will be sent again.");
    return tr("The ledger does not answer. Nothing was sent; try again when it is back.");
}

} // namespace

QString lostText(const Error &error, Instant since, Instant now)
{
    if (error.code != ErrorCode::Unavailable)
        return errorText(error);
    return tr("No connection to the ledger since %1. What you see is as it was then; deciding and "
              "asking wait until the ledger is back. It is tried again all the time.")
        .arg(formatWhen(since, now));
}

QString awayText()
{
    return tr("Not while the ledger is away: nothing is kept to be sent later.");
}

QString settledText(const SettledDoubt &doubt, Instant now)
{
    const QString when = formatWhen(doubt.sentAt, now);
    if (doubt.delivered)
        return tr("What you sent at %1 did arrive before the connection broke.").arg(when);
    return tr("What you sent at %1 did not arrive and will not be sent any more. Please repeat it.")
        .arg(when);
}

QString errorText(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Invalid:
        return tr("The ledger could not take this as it is. Check what you entered.");
    case ErrorCode::Denied:
        return tr("This machine may not do that here. Check the rights of the ledger's files.");
    case ErrorCode::NotFound:
        return tr("It is not there, or not on this machine.");
    case ErrorCode::Conflict:
        return tr("Somebody else was faster. Look again, then repeat it.");
    case ErrorCode::Unavailable:
        return unavailableText(error.detail);
    case ErrorCode::Corrupt:
        return tr("The ledger holds something that cannot be right. Tell security before going "
                  "on.");
    case ErrorCode::Full:
        return tr("The disk is full. Free some space, then try again.");
    case ErrorCode::Locked:
        return tr("Your keyring is locked, or another program holds the ledger. Unlock it, then "
                  "try again.");
    case ErrorCode::Unsupported:
        return tr("The ledger was made by another version. Update Sallyport on this machine.");
    }
    return {};
}

QString refusalText(const Refusal &refusal)
{
    if (refusal.code < RefusalCode::StaleRequest)
        return senderText(refusal.code);
    if (refusal.code < RefusalCode::NoRule)
        return stateText(refusal);
    return contentText(refusal);
}

QString alarmText(const LogAlarmFact &alarm)
{
    const QString advice
        = tr("Nothing opens; open access still ends on time. An officer has to put the newest copy "
             "of the ledger back, or accept this one: \u201csallyportctl status\u201d says how.");
    switch (alarm.what) {
    case LogAlarmFact::What::Shorter:
        return tr("Entries of the log are missing: an older copy of the ledger was put back, or "
                  "somebody removed them. %1")
            .arg(advice);
    case LogAlarmFact::What::Different:
        return tr("The log is not the one that was signed: somebody changed or replaced it. %1")
            .arg(advice);
    case LogAlarmFact::What::Unreadable:
        break;
    }
    return tr("The enforcer cannot read what it remembers of the log. %1").arg(advice);
}

QString refusalText(const Receipt &receipt)
{
    const auto code = refusalCodeFromName(receipt.code);
    return refusalText(
        Refusal{ code.value_or(RefusalCode::Malformed), receipt.rule, receipt.subject });
}

} // namespace sallyport
