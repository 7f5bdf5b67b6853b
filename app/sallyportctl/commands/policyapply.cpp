// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sallyportctl/commands/commands.h"
#include "app/sallyportctl/policytext.h"
#include "app/sallyportctl/registry.h"

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

class PolicyApplyCommand : public Command
{
public:
    QString name() const override { return u"policy apply"_s; }
    QString summary() const override { return u"Put a policy document into force (officers)"_s; }

    void declare(Grammar &grammar) override
    {
        grammar.text("file", m_file, "The YAML document; - is standard input",
                     Grammar::Need::Required);
        grammar.examples({ u"sallyportctl policy apply policy.yaml"_s,
                           u"sallyportctl --as bettina policy apply policy.yaml --json"_s });
    }

    Answer<Reply> run(Session &session) override
    {
        const auto text = readPolicyFile(m_file);
        if (!text)
            return give(text.error());
        const auto policy = parsePolicy(*text);
        if (!policy)
            return mistakesReply(m_file, policy.error());
        return actOnRegistry(
            session,
            [&](Administration &administration) { return administration.proposePolicy(*text); },
            u"The policy is in force: %1"_s.arg(QString::fromLatin1(policy->digest.toHex())));
    }

private:
    QString m_file;
};

} // namespace

std::unique_ptr<Command> makePolicyApplyCommand()
{
    return std::make_unique<PolicyApplyCommand>();
}

} // namespace sallyport
