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
