// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sallyportctl/commands/commands.h"
#include "app/sallyportctl/policytext.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

class PolicyCheckCommand : public Command
{
public:
    QString name() const override { return u"policy check"_s; }
    QString summary() const override { return u"Check a policy document; needs no ledger"_s; }

    void declare(Grammar &grammar) override
    {
        grammar.text("file", m_file, "The YAML document; - is standard input",
                     Grammar::Need::Required);
        grammar.footer(u"Exit code 5 when it has mistakes; all of them are shown.\n\nExamples:\n"
                       "  sallyportctl policy check policy.yaml\n"
                       "  sallyportctl policy check policy.yaml --json"_s);
    }

    Answer<Reply> run(Session &) override
    {
        const auto text = readPolicyFile(m_file);
        if (!text)
            return give(text.error());
        const auto policy = parsePolicy(*text);
        if (!policy)
            return mistakesReply(m_file, policy.error());
        return Reply{ .text = u"%1: no mistakes; %2 scenarios, %3 targets, %4 rules."_s.arg(m_file)
                                  .arg(policy->scenarios.size())
                                  .arg(policy->targets.size())
                                  .arg(policy->rules.size()),
                      .json = QJsonObject{
                          { u"file"_s, m_file },
                          { u"mistakes"_s, QJsonArray() },
                          { u"digest"_s, QString::fromLatin1(policy->digest.toHex()) } } };
    }

private:
    QString m_file;
};

} // namespace

std::unique_ptr<Command> makePolicyCheckCommand()
{
    return std::make_unique<PolicyCheckCommand>();
}

} // namespace sallyport
