// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sallyportctl/commands/commands.h"
#include "app/sallyportctl/session.h"
#include "app/sallyportctl/wording.h"
#include "models/store/database.h"

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

class MigrateCommand : public Command
{
public:
    QString name() const override { return u"migrate"_s; }
    QString summary() const override
    {
        return u"Bring a ledger to this version's schema (whoever made it)"_s;
    }

    void declare(Grammar &grammar) override
    {
        grammar.footer(
            u"A ledger file is migrated by its enforcer. One on a server is migrated with this, as "
            "the login that made it; each step is one transaction.\n\nExamples:\n"
            "  sallyportctl --ledger postgresql://dba@db.example.com/sallyport migrate"_s);
    }

    Answer<Reply> run(Session &session) override
    {
        const auto where = session.address();
        if (!where)
            return give(where.error());
        const ScopedConnection connection(u"migrate"_s);
        const auto database = openLedger(*where, connection.name(), SchemaCheck::AllowOlder);
        if (!database)
            return give(errorTrouble(database.error(), Trying::OpenLedger, where->toString()));
        const auto before = schemaVersion(*database);
        if (!before)
            return give(errorTrouble(before.error(), Trying::OpenLedger, where->toString()));
        if (const auto done = migrate(*database); !done)
            return give(errorTrouble(done.error(), Trying::OpenLedger, where->toString()));
        const int after = newestSchemaVersion(database->driverName());
        return Reply{ .text = *before == after
                          ? u"Nothing to do: the schema is version %1."_s.arg(after)
                          : u"The schema is version %1 now; it was %2."_s.arg(after).arg(*before),
                      .json = QJsonObject{ { u"before"_s, *before }, { u"after"_s, after } } };
    }
};

} // namespace

std::unique_ptr<Command> makeMigrateCommand()
{
    return std::make_unique<MigrateCommand>();
}

} // namespace sallyport
