// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sallyportctl/commands/commands.h"
#include "app/sallyportctl/explaintext.h"
#include "app/sallyportctl/policytext.h"
#include "app/sallyportctl/session.h"
#include "app/sallyportctl/wording.h"
#include "models/policy/durationtext.h"

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

class PolicyExplainCommand : public Command
{
public:
    QString name() const override { return u"policy explain"_s; }
    QString summary() const override
    {
        return u"Say what a person may ask for, who could decide, and why"_s;
    }

    void declare(Grammar &grammar) override
    {
        grammar.text("-s,--scenario", m_scenario, "Only this scenario");
        grammar.text("-t,--target", m_target, "Only this target");
        grammar.text("-p,--profile", m_profile, "Only this profile");
        grammar.text("-f,--for,--duration", m_duration, "For this long: 90s, 15m, 1h30m, 2d");
        grammar.text("--policy", m_file, "Explain this document instead of the policy in force");
        grammar.footer(u"--as names the person. Who is in which group is read from the ledger.\n\n"
                       "Examples:\n"
                       "  sallyportctl --as ana policy explain --target orders-db\n"
                       "  sallyportctl --as ana policy explain -t orders-db --policy new.yaml"_s);
    }

    Answer<Reply> run(Session &session) override
    {
        const auto viewer = session.knownViewer();
        if (!viewer)
            return give(viewer.error());
        const auto db = session.database();
        if (!db)
            return give(db.error());
        const auto directory = RegistryRepository(*db).directory();
        if (!directory)
            return give(errorTrouble(directory.error(), Trying::Read, session.options().ledger));
        const auto text = policyBytes(session);
        if (!text)
            return give(text.error());
        const auto policy = parsePolicy(*text);
        if (!policy)
            return mistakesReply(m_file.isEmpty() ? u"policy"_s : m_file, policy.error());
        auto thing = meant();
        if (!thing)
            return give(thing.error());
        thing->at = session.now();
        const auto told = explain(*policy, *directory, *viewer, *thing);
        return Reply{ .text = explanationText(told, *viewer, session.now()),
                      .json = explanationJson(told, session.now()) };
    }

private:
    Answer<QByteArray> policyBytes(Session &session) const
    {
        if (!m_file.isEmpty())
            return readPolicyFile(m_file);
        const auto row = policyInForce(session);
        if (!row)
            return give(row.error());
        return row->text;
    }

    Answer<ExplainedThing> meant() const
    {
        ExplainedThing thing{ .scenario = m_scenario, .target = m_target, .profile = m_profile };
        if (m_duration.isEmpty())
            return thing;
        const auto duration = parseDuration(m_duration);
        if (!duration)
            return give(badDurationTrouble(m_duration));
        thing.duration = *duration;
        return thing;
    }

    QString m_scenario;
    QString m_target;
    QString m_profile;
    QString m_duration;
    QString m_file;
};

} // namespace

std::unique_ptr<Command> makePolicyExplainCommand()
{
    return std::make_unique<PolicyExplainCommand>();
}

} // namespace sallyport
