// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/governanceaudit.h"

#include "models/domain/governing.h"
#include "models/ledger/crypto.h"
#include "models/policy/policydiff.h"
#include "models/policy/policyparser.h"

using namespace Qt::StringLiterals;

namespace sallyport {

void GovernanceAudit::addPolicy(const QByteArray &text)
{
    m_texts.insert(sha256(text), text);
}

GovernanceAudit::PolicyPointer GovernanceAudit::find(const QByteArray &digest)
{
    const auto known = m_parsed.constFind(digest);
    if (known != m_parsed.constEnd())
        return *known;
    auto parsed = parsePolicy(m_texts.value(digest));
    auto policy = parsed ? std::make_shared<const Policy>(std::move(*parsed)) : nullptr;
    m_parsed.insert(digest, policy);
    return policy;
}

// Nobody signs when a delay is over: that somebody signed over the policy tells. Whether it was
// over by then is for hear().
bool GovernanceAudit::cameIntoForce(const QByteArray &digest, Directory &directory)
{
    const PolicyProposal *proposal = directory.proposal(digest);
    if (proposal == nullptr || proposal->dueAt == Instant())
        return false;
    for (const PolicyProposal &one : directory.proposals())
        directory.removeProposal(one.digest);
    m_inForce = digest;
    return true;
}

QString GovernanceAudit::take(const Intent &intent, Directory &directory)
{
    if (!m_inForce.isEmpty() && intent.policyDigest != m_inForce
        && !cameIntoForce(intent.policyDigest, directory))
        return u"policy: signed over another one than the one in force"_s;
    const auto &digest = std::get<ProposePolicyBody>(intent.body).digest;
    const PolicyPointer current = m_inForce.isEmpty() ? nullptr : find(m_inForce);
    if (!m_inForce.isEmpty() && !current)
        return u"policy: the text of the one in force is missing"_s;
    const PolicyPointer proposed = find(digest);
    const RegistryFacts facts{ .policyStored = m_texts.contains(digest),
                               .policyValid = proposed != nullptr,
                               .loosens = current && proposed
                                   && loosens(policyDifference(*current, *proposed)) };
    const auto applied = applyGoverning(directory, current.get(), intent, facts, intent.createdAt);
    if (!applied)
        return u"policy: "_s + refusalCodeName(applied.error().code);
    directory = applied->directory;
    const PolicyProposal *waiting = directory.proposal(digest);
    if (waiting != nullptr && waiting->dueAt > Instant())
        m_scheduling.insert(intent.digest, { digest, current->governance.looseningDelay });
    follow(intent, directory);
    if (applied->appliedPolicy) {
        m_inForce = digest;
        m_enacting.insert(intent.digest, digest);
    }
    return {};
}

void GovernanceAudit::follow(const Intent &intent, const Directory &directory)
{
    for (const PolicyProposal &proposal : directory.proposals()) {
        const PolicyPointer over = find(proposal.over);
        if (over && proposal.dueAt > Instant())
            m_sufficing[intent.digest].insert(proposal.digest,
                                              signersOf(proposal, *over, directory).size()
                                                  >= over->governance.need);
    }
}

void GovernanceAudit::recount(const QByteArray &intentDigest)
{
    const auto counted = m_sufficing.constFind(intentDigest);
    if (counted == m_sufficing.constEnd())
        return;
    for (auto it = counted->cbegin(); it != counted->cend(); ++it) {
        if (it.value())
            m_lacking.remove(it.key());
        else
            m_lacking.insert(it.key());
    }
}

QString GovernanceAudit::enacted(const Event &event, const QByteArray &policy)
{
    const auto due = m_due.constFind(policy);
    const bool isDue = due != m_due.constEnd() && *due <= event.at && !m_lacking.contains(policy);
    const bool isRight = event.intentDigest.isEmpty()
        ? isDue
        : m_enacting.value(event.intentDigest) == policy && !policy.isEmpty();
    m_due.clear();
    return isRight ? QString() : u"policy: in force without its signatures or its delay"_s;
}

QString GovernanceAudit::hear(const Event &event)
{
    recount(event.intentDigest);
    const QByteArray policy = event.data.value("policy"_L1).toByteArray();
    switch (event.kind) {
    case EventKind::PolicyApplied:
        return enacted(event, policy);
    case EventKind::PolicyScheduled: {
        const auto scheduled = m_scheduling.constFind(event.intentDigest);
        const Instant due = fromMs(event.data.value("due"_L1).toInteger());
        if (scheduled == m_scheduling.constEnd() || scheduled->first != policy
            || due < event.at + scheduled->second)
            return u"policy: scheduled without its signatures or its delay"_s;
        m_due.insert(policy, due);
        return {};
    }
    case EventKind::ProposalWithdrawn:
    case EventKind::ProposalLapsed:
        m_due.remove(policy);
        return {};
    default:
        return {};
    }
}

} // namespace sallyport
