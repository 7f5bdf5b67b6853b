// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sallyportctl/commands/commands.h"
#include "app/sallyportctl/format.h"
#include "app/sallyportctl/registry.h"
#include "app/sallyportctl/session.h"
#include "app/sallyportctl/texttable.h"
#include "app/sallyportctl/wording.h"
#include "models/domain/text.h"
#include "models/policy/rotafile.h"
#include "models/store/registryrepository.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

Reply mistakesReply(const QString &file, const QList<RotaMistake> &mistakes)
{
    QStringList lines;
    QJsonArray json;
    for (const RotaMistake &one : mistakes) {
        lines.append(visibleText(u"%1:%2: %3"_s.arg(file).arg(one.line).arg(one.message)));
        if (!one.hint.isEmpty())
            lines.append(u"    "_s + visibleText(one.hint));
        json.append(QJsonObject{
            { u"line"_s, one.line }, { u"message"_s, one.message }, { u"hint"_s, one.hint } });
    }
    lines.append(u"Nothing was changed."_s);
    return { .text = lines.join(u'\n'),
             .json = QJsonObject{ { u"mistakes"_s, json } },
             .exit = ExitCode::InvalidInput };
}

Answer<Directory> directoryOf(Session &session)
{
    const auto db = session.database();
    if (!db)
        return give(db.error());
    const auto directory = RegistryRepository(*db).directory();
    if (!directory)
        return give(errorTrouble(directory.error(), Trying::Read, session.options().ledger));
    return *directory;
}

class RotaSetCommand : public Command
{
public:
    QString name() const override { return u"rota set"_s; }
    QString summary() const override { return u"State whose turns a rota has (officers)"_s; }

    void declare(Grammar &grammar) override
    {
        grammar.text("name", m_rota, "A rota of the policy with \"turns: from-file\"",
                     Grammar::Need::Required);
        grammar.text("file", m_file, "person,from,until lines, or iCalendar; - is standard input",
                     Grammar::Need::Required);
        grammar.text("--zone", m_zone, "On the clocks of which place its moments are");
        grammar.footer(u"The turns take the place of those before; an empty file takes them away. "
                       "Between two turns it is nobody's.\n\nExamples:\n"
                       "  sallyportctl rota set db-on-call turns.csv --zone Europe/Berlin\n"
                       "  sallyportctl rota set db-on-call on-call.ics"_s);
    }

    Answer<Reply> run(Session &session) override
    {
        QFile file(m_file);
        const bool isOpen = m_file == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly)
                                             : file.open(QIODevice::ReadOnly);
        if (!isOpen)
            return give(errorTrouble({ .code = ErrorCode::NotFound, .detail = {} },
                                     Trying::ReadFile, m_file));
        const auto directory = directoryOf(session);
        if (!directory)
            return give(directory.error());
        // One byte more than allowed is enough to say that it is too long.
        const RotaTurns turns
            = parseRota(file.read(MaxRotaBytes + 1), m_zone.toLatin1(), *directory);
        if (!turns)
            return mistakesReply(m_file, turns.error());
        const SetRotaBody body{ .rota = m_rota, .turns = *turns };
        return actOnRegistry(
            session, [&](Administration &administration) { return administration.state(body); },
            u"%1 has %2 turns."_s.arg(visibleText(m_rota)).arg(turns->size()));
    }

private:
    QString m_rota;
    QString m_file;
    QString m_zone;
};

class RotaShowCommand : public Command
{
public:
    QString name() const override { return u"rota show"_s; }
    QString summary() const override { return u"List the turns that officers stated"_s; }

    void declare(Grammar &grammar) override
    {
        grammar.text("name", m_rota, "Of this rota alone");
        grammar.examples(
            { u"sallyportctl rota show"_s, u"sallyportctl rota show db-on-call --json"_s });
    }

    Answer<Reply> run(Session &session) override
    {
        const auto directory = directoryOf(session);
        if (!directory)
            return give(directory.error());
        TextTable table({ u"ROTA"_s, u"PERSON"_s, u"FROM"_s, u"UNTIL"_s, u"NOW"_s });
        QJsonArray json;
        for (const QString &rota : directory->filledRotas()) {
            if (!m_rota.isEmpty() && rota != m_rota)
                continue;
            for (const RotaTurn &turn : directory->turns(rota)) {
                const bool holds = turn.holds(session.now());
                table.addRow({ rota, turn.person, localTime(turn.from), localTime(turn.until),
                               holds ? u"now"_s : QString() });
                json.append(QJsonObject{ { u"rota"_s, rota },
                                         { u"person"_s, turn.person },
                                         { u"from"_s, jsonTime(turn.from) },
                                         { u"until"_s, jsonTime(turn.until) },
                                         { u"now"_s, holds } });
            }
        }
        return Reply{ .text = json.isEmpty() ? u"No turns are stated."_s : table.toString(),
                      .json = json };
    }

private:
    QString m_rota;
};

} // namespace

std::unique_ptr<Command> makeRotaSetCommand()
{
    return std::make_unique<RotaSetCommand>();
}

std::unique_ptr<Command> makeRotaShowCommand()
{
    return std::make_unique<RotaShowCommand>();
}

} // namespace sallyport
