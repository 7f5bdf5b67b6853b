// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sallyportctl/commands/commands.h"
#include "app/sallyportctl/policytext.h"
#include "app/sallyportctl/proposaltext.h"
#include "app/sallyportctl/registry.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

// "propose" says what it is where one signature does not suffice; scripts know "apply".
class PolicyProposeCommand : public Command
{
public:
    explicit PolicyProposeCommand(QString word) : m_word(std::move(word)) { }

    QString name() const override { return u"policy "_s + m_word; }
    QString summary() const override
    {
        return u"Sign a policy document; it is in force once enough signed and no delay is left"_s;
    }

    void declare(Grammar &grammar) override
    {
        grammar.text("file", m_file, "The YAML document; - is standard input",
                     Grammar::Need::Required);
        grammar.examples(
            { u"sallyportctl policy %1 policy.yaml"_s.arg(m_word),
              u"sallyportctl --as bettina policy %1 policy.yaml --json"_s.arg(m_word) });
    }

    Answer<Reply> run(Session &session) override
    {
        const auto text = readPolicyFile(m_file);
        if (!text)
            return give(text.error());
        const auto policy = parsePolicy(*text);
        if (!policy)
            return mistakesReply(m_file, policy.error());
        const auto receipt = actOnRegistry(
            session,
            [&](Administration &administration) { return administration.proposePolicy(*text); },
            {});
        return receipt ? signedReply(session, policy->digest, *receipt) : receipt;
    }

private:
    const QString m_word;
    QString m_file;
};

} // namespace

std::unique_ptr<Command> makePolicyApplyCommand()
{
    return std::make_unique<PolicyProposeCommand>(u"apply"_s);
}

std::unique_ptr<Command> makePolicyProposeCommand()
{
    return std::make_unique<PolicyProposeCommand>(u"propose"_s);
}

} // namespace sallyport
