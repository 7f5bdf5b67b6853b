// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sallyportctl/wording.h"

#include "models/domain/refusalsubjects.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

struct Template
{
    RefusalCode code;
    const char16_t *sentence; // %1: subject, %2: rule
    const char16_t *next;
};

// One row a code; the test walks through all codes.
constexpr auto Templates = std::to_array<Template>({
    { RefusalCode::Malformed, u"The message could not be read as an intent.",
      u"Update sallyportctl and the enforcer to the same version, then try again." },
    { RefusalCode::UnknownDevice, u"The key of this machine is not enrolled.",
      u"Ask an officer to enrol it: sallyportctl person enrol." },
    { RefusalCode::DeviceRevoked, u"The key of this machine was revoked.",
      u"Ask an officer to enrol a new key." },
    { RefusalCode::PersonInactive, u"This person is not active any more.", u"Ask an officer." },
    { RefusalCode::BadSignature, u"The signature does not belong to the enrolled key.",
      u"Check --as and the key file; tell security if both are right." },
    { RefusalCode::ActorMismatch, u"The key belongs to somebody else than the message names.",
      u"Check --as and the key file." },
    { RefusalCode::CounterGap, u"Messages of this machine are missing on the ledger.",
      u"Tell security: they were lost or held back. An officer can enrol a new key." },
    { RefusalCode::Replayed, u"This message was answered before.",
      u"Nothing to do: see the earlier answer." },
    { RefusalCode::ForkedDevice, u"Another copy of this machine's key has been used.",
      u"Tell security at once; an officer revokes the key and enrols a new one." },
    { RefusalCode::TooLate, u"The message came later than it allowed itself to.",
      u"Look at the request again and repeat the command." },
    { RefusalCode::AdmitWindow,
      u"The message is valid for too long or its times contradict each other.",
      u"Set this machine's clock, then repeat the command." },
    { RefusalCode::LogContradicted,
      u"This machine holds a signed checkpoint of a log that is not the ledger's any more.",
      u"Tell an officer at once: sallyportctl status says what to do. Nothing opens until then." },
    { RefusalCode::CheckpointUnproven,
      u"This machine remembers another log than the ledger's, and cannot prove it.",
      u"Tell security: compare with another machine (sallyportctl audit verify)." },
    { RefusalCode::StaleRequest, u"The request changed after it was shown.",
      u"Look at it again (sallyportctl show ID), then decide." },
    { RefusalCode::StalePolicy, u"The policy changed after it was shown.",
      u"Look at the request again (sallyportctl show ID), then decide." },
    { RefusalCode::NoPolicy, u"This ledger has no policy yet, so nobody may ask for anything.",
      u"An officer applies one: sallyportctl policy apply FILE." },
    { RefusalCode::UnknownRequest, u"There is no such request.",
      u"List them: sallyportctl requests." },
    { RefusalCode::DuplicateRequest, u"This request was filed before.",
      u"List yours: sallyportctl requests --mine." },
    { RefusalCode::NotPending, u"The request is not waiting for a decision any more.",
      u"See what became of it: sallyportctl show ID." },
    { RefusalCode::WindowOver, u"The time for deciding is over.",
      u"Ask the requester to file it again." },
    { RefusalCode::NoLiveGrant, u"There is no open access to end.",
      u"See the state: sallyportctl show ID." },
    { RefusalCode::AccessStuck, u"An earlier access of this person on %1 could not be ended yet.",
      u"Nothing new opens there until it has ended. Security has been alerted." },
    { RefusalCode::NotRequester, u"Only the person who filed the request may do this.",
      u"Ask them to do it." },
    { RefusalCode::SelfDecision,
      u"Nobody decides on their own request, nor on one that they edited.",
      u"Somebody else has to decide: sallyportctl show ID says who may." },
    { RefusalCode::NotApprover, u"The policy does not name you for the step that waits now.",
      u"sallyportctl show ID says who may decide." },
    { RefusalCode::AlreadyDecided, u"You decided on this request before; one person counts once.",
      u"Somebody else has to decide: sallyportctl show ID says who may." },
    { RefusalCode::NotRevoker,
      u"Only people who could approve this access, and security, may revoke it.",
      u"Tell security; the requester can release it." },
    { RefusalCode::NotOfficer, u"Only an officer may do this.", u"Ask an officer." },
    { RefusalCode::NoRule, u"No rule of the policy lets you ask for this.",
      u"See what you may ask for: sallyportctl request --options." },
    { RefusalCode::Banned, u"The ban %2 of the policy refuses this, whoever approves.",
      u"Ask security what to do instead." },
    { RefusalCode::PolicyTightened,
      u"The policy became stricter since the request was filed, and no longer allows it.",
      u"File it again under the policy of today." },
    { RefusalCode::NoApprover, u"Nobody is left who may decide at the step \u201c%1\u201d.",
      u"Ask an officer to look at the groups: sallyportctl person list." },
    { RefusalCode::DurationTooLong, u"The duration is longer than the rule %2 allows.",
      u"Ask for at most the maximum: sallyportctl request --options." },
    { RefusalCode::DurationTooShort, u"The duration is too short.",
      u"Ask for at least one second." },
    { RefusalCode::ReasonTooShort, u"The reason is too short.",
      u"Say in a sentence what you are going to do and why." },
    { RefusalCode::TextTooLong, u"The text is too long (%1).", u"Shorten it; link to the rest." },
    { RefusalCode::TextInvisible, u"The text has control or invisible characters (%1).",
      u"Type it again instead of pasting it." },
    { RefusalCode::TextMissing, u"A text is needed here.", u"Add it with --reason." },
    { RefusalCode::FieldMissing, u"The field \u201c%1\u201d is needed.",
      u"Add it: --field %1=VALUE." },
    { RefusalCode::FieldUnknown, u"The scenario has no field \u201c%1\u201d.",
      u"See its fields: sallyportctl request --options." },
    { RefusalCode::FieldInvalid,
      u"The value of the field \u201c%1\u201d is not of the form that the policy wants.",
      u"See the form: sallyportctl request --options." },
    { RefusalCode::CredentialInvalid, u"The credential is not of a form that the target accepts.",
      u"Update sallyportctl, then file the request again." },
    { RefusalCode::PersonExists, u"There is a person with this id.",
      u"Choose another id; ids never change." },
    { RefusalCode::LoginTaken, u"Somebody else has this login.",
      u"Give another one with --login, or another id." },
    { RefusalCode::PersonUnknown, u"There is no such person.",
      u"List them: sallyportctl person list." },
    { RefusalCode::DeviceExists, u"This key is enrolled already.", u"Nothing to do." },
    { RefusalCode::ProofInvalid, u"The new key did not prove itself for this person and ledger.",
      u"Make the enrolment text again on the new machine: sallyportctl person key." },
    { RefusalCode::NameInvalid, u"The id or name is not of the allowed form.",
      u"Ids are 1 to 40 of a-z, 0-9 and \u201c-\u201d; names at most 100 characters." },
    { RefusalCode::PolicyUnknown, u"The text of the policy is not on the ledger.",
      u"Apply it again: sallyportctl policy apply FILE." },
    { RefusalCode::PolicyInvalid, u"The policy has mistakes.",
      u"See them: sallyportctl policy check FILE." },
    { RefusalCode::LastOfficer, u"This would leave the ledger without an officer.",
      u"Make somebody else an officer first." },
    { RefusalCode::StartTooFar, u"The start is further ahead than the policy allows.",
      u"Name an earlier one; see the limits: sallyportctl policy explain." },
    { RefusalCode::NotApproved, u"There is nothing to claim: it is not approved, or open already.",
      u"See where it stands: sallyportctl show ID." },
    { RefusalCode::TooEarly, u"The access may not open yet.",
      u"See from when: sallyportctl show ID." },
    { RefusalCode::NotForOthers, u"No rule lets you ask for this in the place of that person.",
      u"They can ask themselves: sallyportctl request." },
    { RefusalCode::ReviewOverdue, u"An earlier break-glass was not reviewed in time.",
      u"Have it reviewed first, or ask in the usual way." },
    { RefusalCode::NothingToReview, u"Nothing about this request is to be reviewed.",
      u"See what is: sallyportctl list." },
    { RefusalCode::NotReviewer, u"The policy does not name you for this review.",
      u"See who may: sallyportctl show ID." },
    { RefusalCode::Frozen, u"Security froze everything: nothing opens now.",
      u"Ask security when it ends." },
    { RefusalCode::NotFrozen, u"Nothing is frozen.", u"Nothing has to be done." },
    { RefusalCode::NotSecurity, u"Only security may do this.", u"Ask somebody of that group." },
    { RefusalCode::DelegationInvalid,
      u"A delegation needs somebody else, and an end at most 90 days after its beginning.",
      u"Name another person or another time." },
    { RefusalCode::RecurrenceInvalid, u"Nothing can recur like this.",
      u"Name days, a time, a zone and a last day, for at most 100 times, the last one to come." },
    { RefusalCode::RecurrenceTooFar, u"It would recur for longer than the policy allows.",
      u"Name an earlier last day; see the limits: sallyportctl policy explain." },
    { RefusalCode::RecurrenceOverlaps, u"One occurrence would begin before the last is over.",
      u"Ask for less time or for fewer days." },
    { RefusalCode::NoExtension, u"The policy lets nobody extend this access.",
      u"Ask for a new one: sallyportctl request." },
    { RefusalCode::NotExtendable, u"The access is over, or is just being extended.",
      u"See where it stands: sallyportctl show ID." },
    { RefusalCode::OtherAccess, u"Only your own access can be extended, as it was granted.",
      u"Ask for a new one: sallyportctl request." },
    { RefusalCode::ExtensionsUsed, u"It was extended as often as the policy allows.",
      u"Ask for a new one: sallyportctl request." },
    { RefusalCode::ProposalUnknown, u"No such policy waits any more.",
      u"See those that do: sallyportctl policy proposals." },
    { RefusalCode::GradeTooLow, u"The rule %2 demands grade %1, which the target cannot give.",
      u"Ask for another target, or have the rule changed." },
    { RefusalCode::RotaUnknown, u"The policy in force leaves no rota \u201c%1\u201d to officers.",
      u"Write \u201c%1: { turns: from-file }\u201d under rotas first." },
    { RefusalCode::TurnsInvalid,
      u"Turn %1 has no length, begins before the one above it is over, or is one too many.",
      u"Mend the file; at most 200 turns fit." },
    { RefusalCode::StartTooEarly, u"Access can only be put off, to a moment that is still to come.",
      u"Name a later one; see what was asked for: sallyportctl show ID." },
    { RefusalCode::StartNeedsOthers,
      u"At that time the policy asks for \u201c%1\u201d as well, who was not asked.",
      u"Name another time, or let it be asked for anew." },
    { RefusalCode::BundleChanged, u"A changed request stays with those that it was asked for with.",
      u"Withdraw it, and ask anew." },
});

// What has times of its own is not put off at all.
constexpr Template Recurs{ RefusalCode::StartTooFar,
                           u"It recurs at times of its own, so its start cannot be put off.",
                           u"Approve it without --not-before, or deny it and say which times "
                           u"would do." };
constexpr Template Extends{
    RefusalCode::StartTooFar,
    u"More time begins where the access would end, so its start cannot be put off.",
    u"Approve it without --not-before, or deny it."
};

const Template *templateFor(RefusalCode code, const QString &subject)
{
    if (code == RefusalCode::StartTooFar && subject == RecurrenceSubject)
        return &Recurs;
    if (code == RefusalCode::StartTooFar && subject == ExtensionSubject)
        return &Extends;
    const auto *const found
        = std::find_if(Templates.begin(), Templates.end(),
                       [code](const Template &row) { return row.code == code; });
    return found == Templates.end() ? nullptr : found;
}

QString filled(const char16_t *text, const Refusal &refusal)
{
    return QString::fromUtf16(text)
        .replace(u"%1"_s, refusal.subject.isEmpty() ? u"text"_s : refusal.subject)
        .replace(u"%2"_s, refusal.rule);
}

} // namespace

RefusalWords wordsFor(const Refusal &refusal)
{
    const Template *const words = templateFor(refusal.code, refusal.subject);
    if (words == nullptr)
        return { .sentence = u"The enforcer refused this."_s, .next = u"Update sallyportctl."_s };
    return { .sentence = filled(words->sentence, refusal), .next = filled(words->next, refusal) };
}

Trouble refusalTrouble(const Refusal &refusal)
{
    const RefusalWords words = wordsFor(refusal);
    return { ExitCode::Refused, refusalCodeName(refusal.code), words.sentence, words.next };
}

Trouble refusalTrouble(const QString &code, const QString &rule, const QString &subject)
{
    const auto known = refusalCodeFromName(code);
    if (known)
        return refusalTrouble(Refusal{ .code = *known, .rule = rule, .subject = subject });
    return { ExitCode::Refused, code,
             u"The enforcer refused this for a reason (%1) that this version "
             u"does not know."_s.arg(code),
             u"Update sallyportctl."_s };
}

} // namespace sallyport
