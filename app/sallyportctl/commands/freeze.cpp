// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sallyportctl/commands/commands.h"
#include "app/sallyportctl/passphrase.h"
#include "app/sallyportctl/registry.h"
#include "app/sallyportctl/session.h"
#include "app/sallyportctl/wording.h"

#include <QJsonObject>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

class FreezeCommand : public Command
{
public:
    QString name() const override { return u"freeze"_s; }
    QString summary() const override
    {
        return u"Stop every opening until two of security end it (security)"_s;
    }

    void declare(Grammar &grammar) override
    {
        grammar.text("-r,--reason", m_text, "Why; everybody reads it", Grammar::Need::Required);
        grammar.flag("-y,--yes", m_yes, "Do not ask");
        grammar.examples(
            { u"sallyportctl freeze -r \"A laptop of the on-call team was stolen\""_s });
    }

    Answer<Reply> run(Session &session) override
    {
        if (!session.options().json && !m_yes && isTerminal(STDERR_FILENO)
            && !confirmed(u"Freeze everything? Nothing opens until two of security end it."_s))
            return Reply{ .text = u"Nothing was done."_s, .json = QJsonObject() };
        return actOnRegistry(
            session,
            [this](Administration &administration) {
                return administration.state(FreezeStatement{ m_text });
            },
            u"Frozen: nothing opens. What is open goes on; end it with sallyportctl end-all."_s);
    }

private:
    QString m_text;
    bool m_yes = false;
};

} // namespace

std::unique_ptr<Command> makeFreezeCommand()
{
    return std::make_unique<FreezeCommand>();
}

} // namespace sallyport
