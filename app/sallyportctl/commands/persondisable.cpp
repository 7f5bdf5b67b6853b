// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sallyportctl/commands/commands.h"
#include "app/sallyportctl/passphrase.h"
#include "app/sallyportctl/registry.h"
#include "app/sallyportctl/session.h"
#include "app/sallyportctl/wording.h"
#include "models/domain/text.h"

#include <QJsonObject>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

class PersonDisableCommand : public Command
{
public:
    QString name() const override { return u"person disable"_s; }
    QString summary() const override { return u"Disable a person for good (officers)"_s; }

    void declare(Grammar &grammar) override
    {
        grammar.text("id", m_person, "The person", Grammar::Need::Required);
        grammar.flag("-y,--yes", m_yes, "Do not ask");
        grammar.examples(
            { u"sallyportctl person disable rui"_s, u"sallyportctl person disable rui --yes"_s });
    }

    Answer<Reply> run(Session &session) override
    {
        if (!m_yes && (session.options().json || !isTerminal(STDERR_FILENO)))
            return give(usageTrouble(
                u"Nothing was changed: disabling a person is for good."_s,
                u"Give --yes when that is meant; whoever comes back gets a new id."_s));
        if (!m_yes && !confirmed(u"Disable %1 for good?"_s.arg(visibleText(m_person))))
            return Reply{ .text = u"Nothing was changed."_s, .json = QJsonObject() };
        return actOnRegistry(
            session,
            [this](Administration &administration) {
                return administration.disablePerson(m_person);
            },
            u"Disabled %1: their keys are revoked, their requests lapse, their access ends."_s.arg(
                m_person));
    }

private:
    QString m_person;
    bool m_yes = false;
};

} // namespace

std::unique_ptr<Command> makePersonDisableCommand()
{
    return std::make_unique<PersonDisableCommand>();
}

} // namespace sallyport
