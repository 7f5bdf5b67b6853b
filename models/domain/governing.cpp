// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/governing.h"

#include "models/domain/engine/parts.h"
#include "models/domain/registryparts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

using engine::refuse;

bool stands(const PolicySignature &signature, const Policy &current, const Directory &directory)
{
    const Device *device = directory.device(signature.device);
    return (device == nullptr || !device->revoked)
        && directory.matches(current.governance.from, signature.person);
}

// Caused by an intent, or by time alone.
Event about(EventKind kind, const QByteArray &digest, const Intent *cause, Instant at)
{
    Event event = cause ? engine::eventOf(kind, *cause, at) : Event{ .kind = kind, .at = at };
    event.data = { { u"policy"_s, digest } };
    return event;
}

Event lapsed(const QByteArray &digest, const QString &because, Instant at)
{
    Event event = about(EventKind::ProposalLapsed, digest, nullptr, at);
    event.data.insert(u"because"_s, because);
    return event;
}

// What else was proposed was signed over the policy that is in force no more.
void enact(RegistryOutcome &outcome, const PolicyProposal &proposal, const Intent *cause,
           Instant at)
{
    outcome.appliedPolicy = proposal.digest;
    outcome.appliedBy = proposal.proposer;
    outcome.directory.removeProposal(proposal.digest);
    outcome.events.append(about(EventKind::PolicyApplied, proposal.digest, cause, at));
    const QList<PolicyProposal> others = outcome.directory.proposals();
    for (const PolicyProposal &other : others) {
        outcome.directory.removeProposal(other.digest);
        outcome.events.append(lapsed(other.digest, u"superseded"_s, at));
    }
}

// One who signed before with a key that was lost signs anew.
void addSignature(PolicyProposal &proposal, const Intent &intent, const Directory &directory,
                  Instant at)
{
    proposal.signatures.removeIf([&](const PolicySignature &signature) {
        return directory.sameHuman(signature.person, intent.person);
    });
    proposal.signatures.append({ .person = intent.person, .device = intent.device, .at = at });
}

Applied sign(const Directory &directory, const Policy &current, PolicyProposal proposal,
             const Intent &intent, bool loosens, Instant at)
{
    RegistryOutcome outcome{ .directory = directory, .appliedPolicy = {}, .events = {} };
    const bool isNew = proposal.signatures.isEmpty();
    addSignature(proposal, intent, directory, at);
    const bool isEnough = signersOf(proposal, current, directory).size() >= current.governance.need;
    const bool waits = loosens && current.governance.looseningDelay > Millis(0);
    const auto said = isNew ? EventKind::PolicyProposed : EventKind::PolicySigned;
    if (!isNew || !isEnough || waits)
        outcome.events.append(about(said, proposal.digest, &intent, at));
    if (isEnough && !waits) {
        enact(outcome, proposal, &intent, at);
        return outcome;
    }
    if (isEnough && proposal.dueAt == Instant()) {
        proposal.dueAt = at + current.governance.looseningDelay;
        Event scheduled = about(EventKind::PolicyScheduled, proposal.digest, &intent, at);
        scheduled.data.insert(u"due"_s, toMs(proposal.dueAt));
        outcome.events.append(scheduled);
    }
    outcome.directory.setProposal(proposal);
    return outcome;
}

Applied withdraw(const Directory &directory, const QByteArray &digest, const Intent &intent,
                 Instant at)
{
    if (!directory.proposal(digest))
        return refuse(RefusalCode::ProposalUnknown);
    RegistryOutcome outcome{ .directory = directory, .appliedPolicy = {}, .events = {} };
    outcome.directory.removeProposal(digest);
    outcome.events.append(about(EventKind::ProposalWithdrawn, digest, &intent, at));
    return outcome;
}

// The proposal that this signs: the one that waits, or a new one.
tl::expected<PolicyProposal, Refusal> proposalOf(const Directory &directory, const Policy *current,
                                                 const QByteArray &digest, const Intent &intent,
                                                 Instant at)
{
    const PolicyProposal *known = directory.proposal(digest);
    if (known && current && !maySignPolicy(*known, *current, directory, intent.person))
        return refuse(RefusalCode::AlreadyDecided);
    if (known)
        return *known;
    if (intent.kind == IntentKind::ApprovePolicy)
        return refuse(RefusalCode::ProposalUnknown);
    return PolicyProposal{ .digest = digest,
                           .over = intent.policyDigest,
                           .proposer = intent.person,
                           .proposedAt = at,
                           .signatures = {},
                           .dueAt = {} };
}

} // namespace

bool isGoverning(IntentKind kind)
{
    return kind == IntentKind::ProposePolicy || kind == IntentKind::ApprovePolicy
        || kind == IntentKind::WithdrawPolicy;
}

Applied applyGoverning(const Directory &directory, const Policy *current, const Intent &intent,
                       const RegistryFacts &facts, Instant at)
{
    const auto *body = std::get_if<ProposePolicyBody>(&intent.body);
    if (!body)
        return refuse(RefusalCode::Malformed);
    if (!mayProposePolicy(directory, current, intent.person))
        return refuse(RefusalCode::NotOfficer);
    if (current && intent.policyDigest != current->digest)
        return refuse(RefusalCode::StalePolicy);
    if (intent.kind == IntentKind::WithdrawPolicy)
        return withdraw(directory, body->digest, intent, at);
    const auto proposal = proposalOf(directory, current, body->digest, intent, at);
    if (!proposal)
        return tl::unexpected(proposal.error());
    if (!facts.policyStored)
        return refuse(RefusalCode::PolicyUnknown);
    if (!facts.policyValid)
        return refuse(RefusalCode::PolicyInvalid);
    if (current)
        return sign(directory, *current, *proposal, intent, facts.loosens, at);
    RegistryOutcome outcome{ .directory = directory, .appliedPolicy = {}, .events = {} };
    enact(outcome, *proposal, &intent, at);
    return outcome;
}

QStringList signersOf(const PolicyProposal &proposal, const Policy &current,
                      const Directory &directory)
{
    QStringList signers;
    for (const PolicySignature &signature : proposal.signatures) {
        const bool isKnown = std::ranges::any_of(signers, [&](const QString &other) {
            return directory.sameHuman(other, signature.person);
        });
        if (!isKnown && stands(signature, current, directory))
            signers.append(signature.person);
    }
    return signers;
}

bool maySignPolicy(const PolicyProposal &proposal, const Policy &current,
                   const Directory &directory, const QString &person)
{
    const QStringList signers = signersOf(proposal, current, directory);
    return directory.matches(current.governance.from, person)
        && std::ranges::none_of(
               signers, [&](const QString &signer) { return directory.sameHuman(signer, person); });
}

std::optional<Instant> nextProposalDue(const Directory &directory)
{
    std::optional<Instant> next;
    for (const PolicyProposal &proposal : directory.proposals()) {
        if (proposal.dueAt > Instant() && (!next || proposal.dueAt < *next))
            next = proposal.dueAt;
    }
    return next;
}

std::optional<QByteArray> dueProposal(const Directory &directory, Instant now)
{
    const auto next = nextProposalDue(directory);
    if (!next || *next > now)
        return std::nullopt;
    const QList<PolicyProposal> all = directory.proposals();
    return std::ranges::find(all, *next, &PolicyProposal::dueAt)->digest;
}

RegistryOutcome enactDue(const Directory &directory, const Policy *current,
                         const QByteArray &digest, bool isValid, Instant now)
{
    RegistryOutcome outcome{ .directory = directory, .appliedPolicy = {}, .events = {} };
    const PolicyProposal *found = directory.proposal(digest);
    if (found == nullptr || found->dueAt == Instant() || now < found->dueAt)
        return outcome;
    const PolicyProposal proposal = *found;
    QString because;
    if (!current || proposal.over != current->digest)
        because = u"superseded"_s;
    else if (!isValid)
        because = u"policy-invalid"_s;
    else if (signersOf(proposal, *current, directory).size() < current->governance.need)
        because = u"signatures-lost"_s;
    if (because.isEmpty()) {
        enact(outcome, proposal, nullptr, now);
        return outcome;
    }
    outcome.directory.removeProposal(digest);
    outcome.events.append(lapsed(digest, because, now));
    return outcome;
}

} // namespace sallyport
