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

class EndAllCommand : public Command
{
public:
    QString name() const override { return u"end-all"_s; }
    QString summary() const override
    {
        return u"End all live access of a person, to a target, or everywhere (security)"_s;
    }

    void declare(Grammar &grammar) override
    {
        grammar.text("--person", m_person, "Only that of this person");
        grammar.text("--target", m_target, "Only that to this target");
        grammar.flag("--everything", m_everything, "Whoever has it, wherever it is");
        grammar.text("-r,--reason", m_text, "Why; kept in the log", Grammar::Need::Required);
        grammar.flag("-y,--yes", m_yes, "Do not ask");
        grammar.examples({ u"sallyportctl end-all --person ana -r \"Her laptop was stolen\""_s,
                           u"sallyportctl end-all --target orders-db -r \"It is being restored\""_s,
                           u"sallyportctl end-all --everything -r \"Keys leaked\" --yes"_s });
    }

    Answer<Reply> run(Session &session) override
    {
        const bool isNamed = !m_person.isEmpty() || !m_target.isEmpty();
        if (isNamed == m_everything)
            return give(
                usageTrouble(u"Name the person or the target, or say --everything, not both."_s,
                             u"Such as: sallyportctl end-all --person ana -r \"Stolen\"."_s));
        const EndAllBody order{ .person = m_person, .target = m_target, .text = m_text };
        const auto meant = meantBy(order, session);
        if (!meant)
            return give(meant.error());
        if (!m_yes && (session.options().json || !isTerminal(STDERR_FILENO)))
            return give(usageTrouble(u"Nothing was ended: this would end %1."_s.arg(*meant),
                                     u"Give --yes when that is meant."_s));
        if (!m_yes && !confirmed(u"End %1?"_s.arg(*meant)))
            return Reply{ .text = u"Nothing was ended."_s, .json = QJsonObject() };
        return actOnRegistry(
            session,
            [&order](Administration &administration) { return administration.state(order); },
            u"Ordered to end %1."_s.arg(*meant));
    }

private:
    static Answer<QString> meantBy(const EndAllBody &order, Session &session)
    {
        const auto db = session.database();
        if (!db)
            return give(db.error());
        const auto viewer = session.viewer();
        if (!viewer)
            return give(viewer.error());
        const auto found = Reader(*db).safeguards(*viewer);
        if (!found)
            return give(errorTrouble(found.error(), Trying::Read, session.options().ledger));
        return liveText(endedBy(order, found->live));
    }

    QString m_person;
    QString m_target;
    QString m_text;
    bool m_everything = false;
    bool m_yes = false;
};

} // namespace

std::unique_ptr<Command> makeEndAllCommand()
{
    return std::make_unique<EndAllCommand>();
}

} // namespace sallyport
