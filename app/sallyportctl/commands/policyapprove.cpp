// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sallyportctl/commands/commands.h"
#include "app/sallyportctl/proposaltext.h"
#include "app/sallyportctl/registry.h"

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

// A word about one policy that waits: a signature under it, or that it shall not come.
class PolicySayCommand : public Command
{
public:
    explicit PolicySayCommand(IntentKind kind) : m_kind(kind) { }

    QString name() const override
    {
        return approves() ? u"policy approve"_s : u"policy withdraw"_s;
    }
    QString summary() const override
    {
        return approves() ? u"Sign a policy that somebody proposed"_s
                          : u"Take a policy back that waits for signatures or its delay"_s;
    }

    void declare(Grammar &grammar) override
    {
        grammar.text("digest", m_start, "The beginning of its digest, as in policy proposals",
                     Grammar::Need::Required);
        grammar.examples(
            { u"sallyportctl policy proposals"_s, u"sallyportctl %1 3f9a"_s.arg(name()) });
    }

    Answer<Reply> run(Session &session) override
    {
        const auto policy = waitingPolicy(session, m_start);
        if (!policy)
            return give(policy.error());
        const auto receipt = actOnRegistry(
            session,
            [&](Administration &administration) {
                return administration.govern(m_kind, policy->digest, policy->inForce);
            },
            u"Withdrawn: %1"_s.arg(QString::fromLatin1(policy->digest.toHex())));
        return receipt && approves() ? signedReply(session, policy->digest, *receipt) : receipt;
    }

private:
    bool approves() const { return m_kind == IntentKind::ApprovePolicy; }

    const IntentKind m_kind;
    QString m_start;
};

class PolicyProposalsCommand : public Command
{
public:
    QString name() const override { return u"policy proposals"_s; }
    QString summary() const override
    {
        return u"List the policies that wait, and what they change"_s;
    }

    void declare(Grammar &grammar) override
    {
        grammar.examples({ u"sallyportctl policy proposals"_s,
                           u"sallyportctl --as eva policy proposals --json"_s });
    }

    Answer<Reply> run(Session &session) override
    {
        const auto all = waitingPolicies(session);
        if (!all)
            return give(all.error());
        return Reply{ .text = proposalText(*all), .json = proposalJson(*all) };
    }
};

} // namespace

std::unique_ptr<Command> makePolicyApproveCommand()
{
    return std::make_unique<PolicySayCommand>(IntentKind::ApprovePolicy);
}

std::unique_ptr<Command> makePolicyWithdrawCommand()
{
    return std::make_unique<PolicySayCommand>(IntentKind::WithdrawPolicy);
}

std::unique_ptr<Command> makePolicyProposalsCommand()
{
    return std::make_unique<PolicyProposalsCommand>();
}

} // namespace sallyport
