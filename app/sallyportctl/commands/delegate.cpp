// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sallyportctl/commands/commands.h"
#include "app/sallyportctl/format.h"
#include "app/sallyportctl/moment.h"
#include "app/sallyportctl/registry.h"
#include "app/sallyportctl/session.h"
#include "app/sallyportctl/texttable.h"
#include "app/sallyportctl/wording.h"
#include "models/store/registryrepository.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

class DelegateCommand : public Command
{
public:
    QString name() const override { return u"delegate"_s; }
    QString summary() const override { return u"Let somebody decide in your place while away"_s; }

    void declare(Grammar &grammar) override
    {
        grammar.text("to", m_to, "Who decides in your place; without it, who does for whom");
        grammar.text("--from", m_from, "When it begins: 2026-12-24, or in so long: 2d; or now");
        grammar.text("--until", m_until, "When it ends: 2027-01-07T08:00, or after so long: 14d");
        grammar.flag("--end", m_end, "You decide in person again");
        grammar.examples({ u"sallyportctl delegate rui --until 14d"_s,
                           u"sallyportctl delegate rui --from 2026-12-24 --until 2027-01-07"_s,
                           u"sallyportctl delegate --end"_s, u"sallyportctl delegate --json"_s });
    }

    Answer<Reply> run(Session &session) override
    {
        if (m_end && (!m_to.isEmpty() || !m_from.isEmpty() || !m_until.isEmpty()))
            return give(usageTrouble(u"--end stands alone."_s));
        if (m_end)
            return say(session, {}, u"You decide in person again."_s);
        if (m_to.isEmpty() && (!m_from.isEmpty() || !m_until.isEmpty()))
            return give(usageTrouble(u"Name who decides in your place."_s));
        if (m_to.isEmpty())
            return list(session);
        if (m_until.isEmpty())
            return give(usageTrouble(u"Say until when, such as --until 14d."_s));
        return send(session);
    }

private:
    Answer<Reply> send(Session &session) const
    {
        const Answer<Instant> from
            = m_from.isEmpty() ? Answer<Instant>(session.now()) : momentOf(m_from, session.now());
        if (!from)
            return give(from.error());
        const auto until = momentOf(m_until, *from);
        if (!until)
            return give(until.error());
        return say(session, { .to = m_to, .from = *from, .until = *until },
                   u"%1 decides in your place from %2 to %3."_s.arg(m_to, localTime(*from),
                                                                    localTime(*until)));
    }

    static Answer<Reply> say(Session &session, const DelegateBody &body, const QString &done)
    {
        return actOnRegistry(
            session, [&](Administration &administration) { return administration.delegate(body); },
            done);
    }

    // Those that are over are of no consequence any more.
    static Answer<Reply> list(Session &session)
    {
        const auto db = session.database();
        if (!db)
            return give(db.error());
        const auto directory = RegistryRepository(*db).directory();
        if (!directory)
            return give(errorTrouble(directory.error(), Trying::Read, session.options().ledger));
        TextTable table({ u"IN THE PLACE OF"_s, u"DECIDES"_s, u"FROM"_s, u"UNTIL"_s });
        QJsonArray json;
        for (const Delegation &one : directory->delegations()) {
            if (one.until <= session.now())
                continue;
            table.addRow({ one.from, one.to, localTime(one.since), localTime(one.until) });
            json.append(QJsonObject{ { u"for"_s, one.from },
                                     { u"to"_s, one.to },
                                     { u"from"_s, jsonTime(one.since) },
                                     { u"until"_s, jsonTime(one.until) },
                                     { u"holds"_s, one.holds(session.now()) } });
        }
        return Reply{ .text = json.isEmpty() ? u"Everybody decides in person."_s : table.toString(),
                      .json = json };
    }

    QString m_to;
    QString m_from;
    QString m_until;
    bool m_end = false;
};

} // namespace

std::unique_ptr<Command> makeDelegateCommand()
{
    return std::make_unique<DelegateCommand>();
}

} // namespace sallyport
