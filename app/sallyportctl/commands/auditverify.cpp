// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sallyportctl/audittext.h"
#include "app/sallyportctl/commands/commands.h"
#include "app/sallyportctl/interrupt.h"
#include "app/sallyportctl/session.h"
#include "app/sallyportctl/wording.h"
#include "models/services/administration.h"

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

class AuditVerifyCommand : public Command
{
public:
    QString name() const override { return u"audit verify"_s; }
    QString summary() const override
    {
        return u"Check the whole log from its bytes: signatures, hashes, order, checkpoints"_s;
    }

    void declare(Grammar &grammar) override
    {
        grammar.examples(
            { u"sallyportctl audit verify"_s, u"sallyportctl audit verify --json || alarm"_s });
    }

    Answer<Reply> run(Session &session) override
    {
        const auto db = session.database();
        if (!db)
            return give(db.error());
        const auto report = verifyLedger(*db, [](qint64, qint64) { return !wasInterrupted(); });
        if (!report && report.error().code == ErrorCode::Conflict)
            return give({ ExitCode::Interrupted, u"interrupted"_s, u"Interrupted."_s,
                          u"Nothing was changed."_s });
        if (!report)
            return give(errorTrouble(report.error(), Trying::OpenLedger, session.options().ledger));
        return Reply{ .text = auditText(*report),
                      .json = auditJson(*report),
                      .exit = report->holds() ? ExitCode::Ok : ExitCode::AuditFinding };
    }
};

} // namespace

std::unique_ptr<Command> makeAuditVerifyCommand()
{
    return std::make_unique<AuditVerifyCommand>();
}

} // namespace sallyport
