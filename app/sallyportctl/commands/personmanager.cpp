// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sallyportctl/commands/commands.h"
#include "app/sallyportctl/registry.h"
#include "app/sallyportctl/wording.h"

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

class PersonManagerCommand : public Command
{
public:
    QString name() const override { return u"person manager"_s; }
    QString summary() const override
    {
        return u"Say who decides as somebody's manager (officers)"_s;
    }

    void declare(Grammar &grammar) override
    {
        grammar.text("id", m_person, "The person", Grammar::Need::Required);
        grammar.text("manager", m_manager, "Their manager, another person");
        grammar.flag("--remove", m_remove, "Nobody is their manager any more");
        grammar.examples({ u"sallyportctl person manager ana rui"_s,
                           u"sallyportctl person manager ana --remove"_s });
    }

    Answer<Reply> run(Session &session) override
    {
        if (m_manager.isEmpty() != m_remove)
            return give(usageTrouble(u"Name the manager, or say --remove, not both."_s,
                                     u"Such as: sallyportctl person manager ana rui."_s));
        const SetManagerBody body{ .person = m_person, .manager = m_manager };
        return actOnRegistry(
            session,
            [&](Administration &administration) { return administration.setManager(body); },
            m_remove ? u"Nobody is the manager of %1."_s.arg(m_person)
                     : u"%2 is the manager of %1."_s.arg(m_person, m_manager));
    }

private:
    QString m_person;
    QString m_manager;
    bool m_remove = false;
};

} // namespace

std::unique_ptr<Command> makePersonManagerCommand()
{
    return std::make_unique<PersonManagerCommand>();
}

} // namespace sallyport
