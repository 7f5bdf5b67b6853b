// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace sallyport {

// Why an intent was not accepted. Codes are stable: scripts and the log rely on their names.
enum class RefusalCode {
    // envelope and sender
    Malformed,
    UnknownDevice,
    DeviceRevoked,
    PersonInactive,
    BadSignature,
    ActorMismatch, // mailbox row, device and payload name different people
    CounterGap,
    Replayed,
    ForkedDevice,
    TooLate,
    AdmitWindow,
    LogContradicted, // carries a checkpoint that the log key signed, and the log is another one
    CheckpointUnproven, // carries a checkpoint that is not the log's and that nobody signed
    // what was displayed
    StaleRequest,
    StalePolicy,
    NoPolicy,
    // state
    UnknownRequest,
    DuplicateRequest,
    NotPending,
    WindowOver,
    NoLiveGrant,
    AccessStuck,
    // person
    NotRequester,
    SelfDecision,
    NotApprover,
    AlreadyDecided,
    NotRevoker,
    NotOfficer,
    // content
    NoRule,
    Banned, // no rule may allow it
    PolicyTightened, // pinned and current version do not both allow
    NoApprover,
    DurationTooLong,
    DurationTooShort,
    ReasonTooShort,
    TextTooLong,
    TextInvisible,
    TextMissing,
    FieldMissing,
    FieldUnknown,
    FieldInvalid,
    CredentialInvalid,
    // registry
    PersonExists,
    LoginTaken,
    PersonUnknown,
    DeviceExists,
    ProofInvalid,
    NameInvalid,
    PolicyUnknown,
    PolicyInvalid,
    LastOfficer,
    // start
    StartTooFar,
    NotApproved, // nothing to claim
    TooEarly,
    NotForOthers, // the rule lets this person ask for nobody else
    // emergency
    ReviewOverdue, // theirs, of an earlier break-glass
    NothingToReview,
    NotReviewer,
    Frozen,
    NotFrozen,
    NotSecurity,
    // delegation
    DelegationInvalid,
    // recurrence
    RecurrenceInvalid, // the subject says what of it
    RecurrenceTooFar,
    RecurrenceOverlaps, // one begins before the one before it is over
    // extension
    NoExtension, // the rule allows none
    NotExtendable, // the access is over, or is being extended
    OtherAccess, // of somebody else, or not the one that this would extend
    ExtensionsUsed, // as often as the rule allows
    // governance
    ProposalUnknown, // nobody proposed it, or it is over
    // grade
    GradeTooLow, // the target cannot give what the rule demands
    // rota
    RotaUnknown, // the policy leaves no such rota to officers
    TurnsInvalid,
    // later start, several at once
    StartTooEarly, // earlier than asked for, or over
    StartNeedsOthers, // at that time the rule asks other people
    BundleChanged, // a revision stays with what it was asked for with
};

QString refusalCodeName(RefusalCode code); // "self-decision", ...
std::optional<RefusalCode> refusalCodeFromName(const QString &name);

struct Refusal
{
    RefusalCode code = RefusalCode::Malformed;
    QString rule; // the policy rule that refused, when one did
    QString
        subject; // field, stage or limit that is meant: a name of the policy, never people's text

    bool operator==(const Refusal &) const = default;
};

} // namespace sallyport
