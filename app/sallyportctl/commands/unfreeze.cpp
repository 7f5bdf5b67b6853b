// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sallyportctl/commands/commands.h"
#include "app/sallyportctl/freezetext.h"
#include "app/sallyportctl/passphrase.h"
#include "app/sallyportctl/registry.h"
#include "app/sallyportctl/session.h"
#include "app/sallyportctl/wording.h"

#include <QJsonObject>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

class UnfreezeCommand : public Command
{
public:
    QString name() const override { return u"unfreeze"_s; }
    QString summary() const override
    {
        return u"Sign that the freeze ends; the second person ends it (security)"_s;
    }

    void declare(Grammar &grammar) override
    {
        grammar.text("-r,--reason", m_text, "Why it may end; everybody reads it",
                     Grammar::Need::Required);
        grammar.flag("-y,--yes", m_yes, "Do not ask");
        grammar.examples(
            { u"sallyportctl unfreeze -r \"The laptop is wiped, its keys are revoked\""_s });
    }

    Answer<Reply> run(Session &session) override
    {
        const bool asks = !session.options().json && !m_yes && isTerminal(STDERR_FILENO);
        const auto meant = asks ? isMeant(session) : Answer<bool>(true);
        if (!meant)
            return give(meant.error());
        if (!*meant)
            return Reply{ .text = u"Nothing was done."_s, .json = QJsonObject() };
        auto reply = actOnRegistry(session,
                                   [this](Administration &administration) {
                                       return administration.state(UnfreezeStatement{ m_text });
                                   },
                                   {});
        if (!reply)
            return reply;
        const auto db = session.database();
        const auto freeze = db ? Reader(*db).freeze() : Result<std::optional<FreezeItem>>();
        if (!freeze)
            return give(errorTrouble(freeze.error(), Trying::Read, session.options().ledger));
        reply->text = *freeze ? u"Signed: the freeze ends when a second person of security signs."_s
                              : u"The freeze is over."_s;
        return reply;
    }

private:
    // Who froze it, when and why is read before it is signed away.
    static Answer<bool> isMeant(Session &session)
    {
        const auto db = session.database();
        if (!db)
            return give(db.error());
        const auto freeze = Reader(*db).freeze();
        if (!freeze)
            return give(errorTrouble(freeze.error(), Trying::Read, session.options().ledger));
        const QString state
            = *freeze ? u"Frozen %1\n"_s.arg(freezeText(**freeze, session.now())) : QString();
        return confirmed(state + u"Sign that the freeze ends?"_s);
    }

    QString m_text;
    bool m_yes = false;
};

} // namespace

std::unique_ptr<Command> makeUnfreezeCommand()
{
    return std::make_unique<UnfreezeCommand>();
}

} // namespace sallyport
