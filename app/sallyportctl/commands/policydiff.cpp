// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sallyportctl/commands/commands.h"
#include "app/sallyportctl/difftext.h"
#include "app/sallyportctl/policytext.h"
#include "app/sallyportctl/wording.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

class PolicyDiffCommand : public Command
{
public:
    QString name() const override { return u"policy diff"_s; }
    QString summary() const override
    {
        return u"Say what differs between two policies, and what of it loosens"_s;
    }

    void declare(Grammar &grammar) override
    {
        grammar.texts("files", m_files,
                      "OLD and NEW, YAML documents; with NEW alone, against the policy in force",
                      Grammar::Need::Required);
        grammar.flag("--exit-code", m_exitCode, "End with 12 when there is a difference");
        grammar.footer(u"A change that cannot be shown to loosen nothing counts as a loosening.\n"
                       "Two files need no ledger. Exit code 5 when a document has mistakes.\n\n"
                       "Examples:\n"
                       "  sallyportctl policy diff new.yaml\n"
                       "  sallyportctl policy diff old.yaml new.yaml --exit-code"_s);
    }

    Answer<Reply> run(Session &session) override
    {
        if (m_files.size() > 2)
            return give(usageTrouble(u"More than two policies are named."_s,
                                     u"Name the old one and the new one, or the new one alone."_s));
        PolicyDocument before{ .name = u"the policy in force"_s };
        PolicyDocument after{ .name = m_files.last() };
        if (m_files.size() == 2)
            before.name = m_files.first();
        const auto oldText
            = m_files.size() == 2 ? readPolicyFile(before.name) : textInForce(session);
        if (!oldText)
            return give(oldText.error());
        const auto newText = readPolicyFile(m_files.last());
        if (!newText)
            return give(newText.error());
        const auto oldPolicy = parsePolicy(*oldText);
        const auto newPolicy = parsePolicy(*newText);
        if (oldPolicy && newPolicy)
            return replyOf(*oldPolicy, *newPolicy);
        before.mistakes = oldPolicy ? QList<PolicyMistake>() : oldPolicy.error();
        after.mistakes = newPolicy ? QList<PolicyMistake>() : newPolicy.error();
        return mistakesReply({ before, after });
    }

private:
    static Answer<QByteArray> textInForce(Session &session)
    {
        const auto row = policyInForce(session);
        if (!row)
            return give(row.error());
        return row->text;
    }

    Reply replyOf(const Policy &before, const Policy &after) const
    {
        const auto changes = policyDifference(before, after);
        const bool ends = m_exitCode && !changes.isEmpty();
        return { .text = differenceText(changes, before.digest == after.digest),
                 .json = QJsonObject{ { u"old"_s, QString::fromLatin1(before.digest.toHex()) },
                                      { u"new"_s, QString::fromLatin1(after.digest.toHex()) },
                                      { u"changes"_s, differenceJson(changes) } },
                 .exit = ends ? ExitCode::Different : ExitCode::Ok };
    }

    QStringList m_files;
    bool m_exitCode = false;
};

} // namespace

std::unique_ptr<Command> makePolicyDiffCommand()
{
    return std::make_unique<PolicyDiffCommand>();
}

} // namespace sallyport
