// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sallyportctl/wording.h"

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

struct Template
{
    const char16_t *sentence; // %1: subject, %2: rule
    const char16_t *next;
};

Template senderWords(RefusalCode code)
{
    switch (code) {
    case RefusalCode::Malformed:
        return { u"The message could not be read as an intent.",
                 u"Update sallyportctl and the enforcer to the same version, then try again." };
    case RefusalCode::UnknownDevice:
        return { u"The key of this machine is not enrolled.",
                 u"Ask an officer to enrol it: sallyportctl person enrol." };
    case RefusalCode::DeviceRevoked:
        return { u"The key of this machine was revoked.", u"Ask an officer to enrol a new key." };
    case RefusalCode::PersonInactive:
        return { u"This person is not active any more.", u"Ask an officer." };
    case RefusalCode::BadSignature:
        return { u"The signature does not belong to the enrolled key.",
                 u"Check --as and the key file; tell security if both are right." };
    case RefusalCode::ActorMismatch:
        return { u"The key belongs to somebody else than the message names.",
                 u"Check --as and the key file." };
    case RefusalCode::CounterGap:
        return { u"Messages of this machine are missing on the ledger.",
                 u"Tell security: they were lost or held back. An officer can enrol a new key." };
    case RefusalCode::Replayed:
        return { u"This message was answered before.", u"Nothing to do: see the earlier answer." };
    case RefusalCode::ForkedDevice:
        return { u"Another copy of this machine's key has been used.",
                 u"Tell security at once; an officer revokes the key and enrols a new one." };
    case RefusalCode::TooLate:
        return { u"The message came later than it allowed itself to.",
                 u"Look at the request again and repeat the command." };
    case RefusalCode::AdmitWindow:
        return { u"The message is valid for too long or its times contradict each other.",
                 u"Set this machine's clock, then repeat the command." };
    default:
        return { u"The request was refused.", u"Look at it again: sallyportctl show ID." };
    }
}

Template stateWords(RefusalCode code)
{
    switch (code) {
    case RefusalCode::StaleRequest:
        return { u"The request changed after it was shown.",
                 u"Look at it again (sallyportctl show ID), then decide." };
    case RefusalCode::StalePolicy:
        return { u"The policy changed after it was shown.",
                 u"Look at the request again (sallyportctl show ID), then decide." };
    case RefusalCode::NoPolicy:
        return { u"This ledger has no policy yet, so nobody may ask for anything.",
                 u"An officer applies one: sallyportctl policy apply FILE." };
    case RefusalCode::UnknownRequest:
        return { u"There is no such request.", u"List them: sallyportctl requests." };
    case RefusalCode::DuplicateRequest:
        return { u"This request was filed before.", u"List yours: sallyportctl requests --mine." };
    case RefusalCode::NotPending:
        return { u"The request is not waiting for a decision any more.",
                 u"See what became of it: sallyportctl show ID." };
    case RefusalCode::WindowOver:
        return { u"The time for deciding is over.", u"Ask the requester to file it again." };
    case RefusalCode::NoLiveGrant:
        return { u"There is no open access to end.", u"See the state: sallyportctl show ID." };
    case RefusalCode::AccessStuck:
        return { u"An earlier access of this person on %1 could not be ended yet.",
                 u"Nothing new opens there until it has ended. Security has been alerted." };
    case RefusalCode::NotRequester:
        return { u"Only the person who filed the request may do this.", u"Ask them to do it." };
    case RefusalCode::SelfDecision:
        return { u"Nobody decides on their own request, nor on one that they edited.",
                 u"Somebody else has to decide: sallyportctl show ID says who may." };
    case RefusalCode::NotApprover:
        return { u"The policy does not name you for the step that waits now.",
                 u"sallyportctl show ID says who may decide." };
    case RefusalCode::AlreadyDecided:
        return { u"You decided on this request before; one person counts once.",
                 u"Somebody else has to decide: sallyportctl show ID says who may." };
    case RefusalCode::NotRevoker:
        return { u"Only people who could approve this access, and security, may revoke it.",
                 u"Tell security; the requester can release it." };
    case RefusalCode::NotOfficer:
        return { u"Only an officer may do this.", u"Ask an officer." };
    default:
        return senderWords(code);
    }
}

Template contentWords(RefusalCode code)
{
    switch (code) {
    case RefusalCode::NoRule:
        return { u"No rule of the policy lets you ask for this.",
                 u"See what you may ask for: sallyportctl request --options." };
    case RefusalCode::PolicyTightened:
        return {
            u"The policy became stricter since the request was filed, and no longer allows it.",
            u"File it again under the policy of today."
        };
    case RefusalCode::NoApprover:
        return { u"Nobody is left who may decide at the step \u201c%1\u201d.",
                 u"Ask an officer to look at the groups: sallyportctl person list." };
    case RefusalCode::DurationTooLong:
        return { u"The duration is longer than the rule %2 allows.",
                 u"Ask for at most the maximum: sallyportctl request --options." };
    case RefusalCode::DurationTooShort:
        return { u"The duration is too short.", u"Ask for at least one second." };
    case RefusalCode::ReasonTooShort:
        return { u"The reason is too short.",
                 u"Say in a sentence what you are going to do and why." };
    case RefusalCode::TextTooLong:
        return { u"The text is too long (%1).", u"Shorten it; link to the rest." };
    case RefusalCode::TextInvisible:
        return { u"The text has control or invisible characters (%1).",
                 u"Type it again instead of pasting it." };
    case RefusalCode::TextMissing:
        return { u"A text is needed here.", u"Add it with --reason." };
    case RefusalCode::FieldMissing:
        return { u"The field \u201c%1\u201d is needed.", u"Add it: --field %1=VALUE." };
    case RefusalCode::FieldUnknown:
        return { u"The scenario has no field \u201c%1\u201d.",
                 u"See its fields: sallyportctl request --options." };
    case RefusalCode::FieldInvalid:
        return { u"The value of the field \u201c%1\u201d is not of the form that the policy wants.",
                 u"See the form: sallyportctl request --options." };
    case RefusalCode::CredentialInvalid:
        return { u"The credential is not of a form that the target accepts.",
                 u"Update sallyportctl, then file the request again." };
    default:
        return stateWords(code);
    }
}

// Every code is listed here or in one of the functions above; the test walks through all of them.
Template templateFor(RefusalCode code)
{
    switch (code) {
    case RefusalCode::PersonExists:
        return { u"There is a person with this id.", u"Choose another id; ids never change." };
    case RefusalCode::PersonUnknown:
        return { u"There is no such person.", u"List them: sallyportctl person list." };
    case RefusalCode::DeviceExists:
        return { u"This key is enrolled already.", u"Nothing to do." };
    case RefusalCode::ProofInvalid:
        return { u"The new key did not prove itself for this person and ledger.",
                 u"Make the enrolment text again on the new machine: sallyportctl person key." };
    case RefusalCode::NameInvalid:
        return { u"The id or name is not of the allowed form.",
                 u"Ids are 1 to 40 of a-z, 0-9 and \u201c-\u201d; names at most 100 characters." };
    case RefusalCode::PolicyUnknown:
        return { u"The text of the policy is not on the ledger.",
                 u"Apply it again: sallyportctl policy apply FILE." };
    case RefusalCode::PolicyInvalid:
        return { u"The policy has mistakes.", u"See them: sallyportctl policy check FILE." };
    case RefusalCode::LastOfficer:
        return { u"This would leave the ledger without an officer.",
                 u"Make somebody else an officer first." };
    default:
        return contentWords(code);
    }
}

QString filled(const char16_t *text, const Refusal &refusal)
{
    return QString::fromUtf16(text)
        .replace(u"%1"_s, refusal.subject.isEmpty() ? u"text"_s : refusal.subject)
        .replace(u"%2"_s, refusal.rule);
}

} // namespace

Words wordsFor(const Refusal &refusal)
{
    const Template words = templateFor(refusal.code);
    return { .sentence = filled(words.sentence, refusal), .next = filled(words.next, refusal) };
}

Trouble refusalTrouble(const Refusal &refusal)
{
    const Words words = wordsFor(refusal);
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
