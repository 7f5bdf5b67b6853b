// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sallyportctl/commands/commands.h"
#include "app/sallyportctl/invitation.h"
#include "app/sallyportctl/registry.h"
#include "app/sallyportctl/session.h"
#include "models/domain/text.h"

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

class PersonAddCommand : public Command
{
public:
    QString name() const override { return u"person add"_s; }
    QString summary() const override { return u"Add a person to the ledger (officers)"_s; }

    void declare(Grammar &grammar) override
    {
        grammar.text("id", m_body.person, "1 to 40 of a-z, 0-9 and -; never changes",
                     Grammar::Need::Required);
        grammar.text("--name", m_body.name, "How the person is called", Grammar::Need::Required);
        grammar.text("--login", m_body.login, "The operating system's or database's login");
        grammar.text("--same-human-as", m_body.human,
                     "The id of another account of the same human being: both count once");
        grammar.examples({ u"sallyportctl person add rui --name \"Rui Costa\""_s,
                           u"sallyportctl person add rui-admin --name \"Rui Costa (admin)\" "
                           u"--same-human-as rui"_s });
    }

    Answer<Reply> run(Session &session) override
    {
        const auto where = session.address();
        if (!where)
            return give(where.error());
        const bool isShared = where->backend == Backend::Postgresql;
        auto reply = actOnRegistry(
            session,
            [this](Administration &administration) { return administration.addPerson(m_body); },
            isShared ? u"Added %1."_s.arg(visibleText(m_body.name))
                     : u"Added %1. Next, on their machine: sallyportctl --as %2 person key"_s.arg(
                         visibleText(m_body.name), m_body.person));
        if (!reply || !isShared)
            return reply;
        const QString login = m_body.login.isEmpty() ? m_body.person : m_body.login;
        return withInvitation(session, std::move(*reply), login, false);
    }

private:
    AddPersonBody m_body;
};

} // namespace

std::unique_ptr<Command> makePersonAddCommand()
{
    return std::make_unique<PersonAddCommand>();
}

} // namespace sallyport
