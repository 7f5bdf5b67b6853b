// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sallyportctl/commands/commands.h"
#include "app/sallyportctl/registry.h"

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

class PersonGroupCommand : public Command
{
public:
    QString name() const override { return u"person group"_s; }
    QString summary() const override
    {
        return u"Put a person into a group, or take them out (officers)"_s;
    }

    void declare(Grammar &grammar) override
    {
        grammar.text("id", m_person, "The person", Grammar::Need::Required);
        grammar.text("group", m_group, "The group, as the policy names it",
                     Grammar::Need::Required);
        grammar.flag("--remove", m_remove, "Take out instead");
        grammar.examples({ u"sallyportctl person group rui backend-leads"_s,
                           u"sallyportctl person group rui backend-leads --remove"_s });
    }

    Answer<Reply> run(Session &session) override
    {
        const SetMembershipBody body{ .person = m_person, .group = m_group, .member = !m_remove };
        return actOnRegistry(
            session,
            [&](Administration &administration) { return administration.setMembership(body); },
            m_remove ? u"%1 is no longer in %2."_s.arg(m_person, m_group)
                     : u"%1 is in %2."_s.arg(m_person, m_group));
    }

private:
    QString m_person;
    QString m_group;
    bool m_remove = false;
};

} // namespace

std::unique_ptr<Command> makePersonGroupCommand()
{
    return std::make_unique<PersonGroupCommand>();
}

} // namespace sallyport
