// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sallyportctl/commands/commands.h"
#include "app/sallyportctl/format.h"
#include "app/sallyportctl/session.h"
#include "app/sallyportctl/texttable.h"
#include "app/sallyportctl/wording.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

class StatusCommand : public Command
{
public:
    QString name() const override { return u"status"_s; }
    QString summary() const override
    {
        return u"Say whether the enforcer works and how the log stands"_s;
    }

    void declare(Grammar &grammar) override
    {
        grammar.footer(u"Exit code 4 when no enforcer acts on the ledger.\n\nExamples:\n"
                       "  sallyportctl status\n  sallyportctl status --json"_s);
    }

    Answer<Reply> run(Session &session) override
    {
        const auto db = session.database();
        if (!db)
            return give(db.error());
        const auto status = Reader(*db).status(session.now());
        if (!status)
            return give(errorTrouble(status.error(), Trying::Read, session.options().ledger));
        return Reply{ .text = text(*status, session),
                      .json = json(*status, session),
                      .exit = status->enforcerAlive ? ExitCode::Ok : ExitCode::Unavailable };
    }

private:
    static QString text(const LedgerStatus &status, const Session &session)
    {
        TextFields fields;
        fields.add(u"Ledger"_s, session.options().ledger);
        fields.add(u"Enforcer"_s,
                   status.enforcerAlive ? u"works"_s
                                        : u"NOT SEEN %1: nothing opens"_s.arg(
                                            relativeTime(status.enforcerSeen, session.now())));
        fields.add(u"Waiting"_s, u"%1 messages"_s.arg(status.backlog));
        fields.add(u"Log"_s, u"%1 entries"_s.arg(status.events));
        fields.add(u"Checkpoint"_s,
                   status.checkpointAt ? u"over %1 entries, %2"_s.arg(status.checkpointSize)
                                             .arg(localTime(*status.checkpointAt))
                                       : u"none yet"_s);
        fields.add(u"Policy"_s,
                   status.policyDigest.isEmpty()
                       ? u"none yet: nobody may ask for anything"_s
                       : QString::fromLatin1(status.policyDigest.toHex()));
        return fields.toString();
    }

    static QJsonObject json(const LedgerStatus &status, const Session &session)
    {
        return { { u"ledger"_s, session.options().ledger },
                 { u"enforcerAlive"_s, status.enforcerAlive },
                 { u"enforcerSeen"_s, jsonTime(status.enforcerSeen) },
                 { u"backlog"_s, status.backlog },
                 { u"events"_s, status.events },
                 { u"checkpointSize"_s, status.checkpointSize },
                 { u"checkpointAt"_s, jsonTime(status.checkpointAt.value_or(Instant())) },
                 { u"policy"_s, QString::fromLatin1(status.policyDigest.toHex()) } };
    }
};

} // namespace

std::unique_ptr<Command> makeStatusCommand()
{
    return std::make_unique<StatusCommand>();
}

} // namespace sallyport
