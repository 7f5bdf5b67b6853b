// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/request.h"
#include "models/domain/rota.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <variant>

namespace sallyport {

// Every act of a person. The names in the payload are in intentKindName().
enum class IntentKind {
    File,
    Amend,
    Approve,
    Deny,
    Comment,
    Withdraw,
    Release,
    Revoke,
    AddPerson,
    EnrolDevice,
    RevokeDevice,
    DisablePerson,
    SetMembership,
    ProposePolicy,
    SetManager,
    Start, // claims what was approved
    Question, // an approver's, back to whoever asks
    Review, // of what broke the glass
    Freeze, // nothing opens any more
    Unfreeze,
    EndAll,
    Delegate,
    ApprovePolicy, // one more signature under what was proposed
    WithdrawPolicy, // takes a proposal back
    SetRota,
};

QString intentKindName(IntentKind kind); // "file", "add-person", ...
std::optional<IntentKind> intentKindFromName(const QString &name);
// True for the kinds that change the registry, the policy or everybody's access instead of a
// request.
bool isRegistryKind(IntentKind kind);

// approve, deny, comment, withdraw, release, revoke, question, review, freeze, unfreeze
struct TextBody
{
    QString text;
    Millis atMost{ 0 }; // approve: for no longer than this; 0: as asked for
    Instant notBefore{}; // approve: opens no earlier; zero: as asked for
    bool operator==(const TextBody &) const = default;
};

struct AddPersonBody
{
    QString person;
    QString name;
    QString login;
    QString human; // empty: the person's own id
    bool operator==(const AddPersonBody &) const = default;
};

struct EnrolDeviceBody
{
    QString person;
    QByteArray publicKey;
    QByteArray
        proof; // the new key's signature over "sallyport-enrol-v1" 0x00 || ledger id || person id
    bool operator==(const EnrolDeviceBody &) const = default;
};

struct RevokeDeviceBody
{
    QString device;
    bool operator==(const RevokeDeviceBody &) const = default;
};

// For good: whoever comes back is a new person, who inherits nothing.
struct DisablePersonBody
{
    QString person;
    bool operator==(const DisablePersonBody &) const = default;
};

struct SetMembershipBody
{
    QString person;
    QString group;
    bool member = true;
    bool operator==(const SetMembershipBody &) const = default;
};

// Who decides as the manager of somebody; an empty manager takes it back.
struct SetManagerBody
{
    QString person;
    QString manager;
    bool operator==(const SetManagerBody &) const = default;
};

// credential: the public half, of whoever the access is for when somebody else asked; empty else.
struct StartBody
{
    QByteArray credential;
    bool operator==(const StartBody &) const = default;
};

// Ends what is live of this person, on this target, or of both; empty names everyone, everything.
struct EndAllBody
{
    QString person;
    QString target;
    QString text;
    bool operator==(const EndAllBody &) const = default;
};

// Lets somebody decide in the place of whoever signs this; an empty "to" takes it back.
struct DelegateBody
{
    QString to;
    Instant from;
    Instant until; // does not belong to it
    bool operator==(const DelegateBody &) const = default;
};

// propose-policy, approve-policy, withdraw-policy. The document itself is stored beside the log
// under its digest; the signature covers the digest.
struct ProposePolicyBody
{
    QByteArray digest;
    bool operator==(const ProposePolicyBody &) const = default;
};

// Whose turns a rota has that the policy leaves to officers; these take the place of those before.
struct SetRotaBody
{
    QString rota;
    QList<RotaTurn> turns;
    bool operator==(const SetRotaBody &) const = default;
};

using IntentBody = std::variant<Ask, TextBody, AddPersonBody, EnrolDeviceBody, RevokeDeviceBody,
                                DisablePersonBody, SetMembershipBody, ProposePolicyBody,
                                SetManagerBody, StartBody, EndAllBody, DelegateBody, SetRotaBody>;

// The last checkpoint that the sender verified. Size 0 when it has seen none. With the time and the
// log key's signature it proves that the log was this one; without them it is only a claim.
struct SeenCheckpoint
{
    qint64 size = 0;
    QByteArray root;
    Instant at;
    QByteArray signature; // empty: a claim
    bool operator==(const SeenCheckpoint &) const = default;
};

struct Intent
{
    IntentKind kind = IntentKind::File;
    int schema = 1;
    QString person;
    QString device;
    qint64 counter = 1;
    QByteArray previous; // SHA-256 of this device's previous payload; 32 zero bytes for the first
    Instant createdAt; // information only
    Instant admitBefore; // at most 10 minutes after createdAt
    QString requestId; // empty for registry kinds
    QByteArray requestDigest; // of the displayed revision; empty for file and registry kinds
    QByteArray policyDigest; // of the displayed policy; empty while the ledger has none
    SeenCheckpoint checkpoint;
    IntentBody body;
    QByteArray digest; // SHA-256 of the payload; not part of the payload

    bool operator==(const Intent &) const = default;
};

} // namespace sallyport
