// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sallyportctl/commands/commands.h"
#include "app/sallyportctl/invitation.h"
#include "app/sallyportctl/session.h"
#include "app/sallyportctl/wording.h"
#include "models/domain/text.h"
#include "models/store/registryrepository.h"

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

class PersonInviteCommand : public Command
{
public:
    QString name() const override { return u"person invite"_s; }
    QString summary() const override
    {
        return u"Invite a person to a shared ledger again (officers)"_s;
    }

    void declare(Grammar &grammar) override
    {
        grammar.text("id", m_person, "Whom", Grammar::Need::Required);
        grammar.footer(u"For somebody who lost the first invitation or the password. What opened "
                       "the ledger for them before does so no more; their keys stay enrolled."
                       "\n\nExamples:\n  sallyportctl person invite rui"_s);
    }

    Answer<Reply> run(Session &session) override
    {
        const auto db = session.database();
        if (!db)
            return give(db.error());
        if (session.address()->backend != Backend::Postgresql)
            return give(usageTrouble(u"This ledger is a file: nobody is invited to it."_s));
        const auto directory = RegistryRepository(*db).directory();
        if (!directory)
            return give(errorTrouble(directory.error(), Trying::Read, session.options().ledger));
        const Person *person = directory->person(m_person);
        if (!person)
            return give(refusalTrouble({ RefusalCode::PersonUnknown, {}, {} }));
        return withInvitation(
            session, { .text = u"Invited %1 again."_s.arg(visibleText(person->name)), .json = {} },
            person->loginName(), true);
    }

private:
    QString m_person;
};

} // namespace

std::unique_ptr<Command> makePersonInviteCommand()
{
    return std::make_unique<PersonInviteCommand>();
}

} // namespace sallyport
