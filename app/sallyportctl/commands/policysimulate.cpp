// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sallyportctl/commands/commands.h"
#include "app/sallyportctl/interrupt.h"
#include "app/sallyportctl/policytext.h"
#include "app/sallyportctl/session.h"
#include "app/sallyportctl/simulatetext.h"
#include "app/sallyportctl/wording.h"

#include <QTextStream>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

constexpr int DefaultDays = 30;
constexpr int MaxDays = 3660;

class PolicySimulateCommand : public Command
{
public:
    QString name() const override { return u"policy simulate"_s; }
    QString summary() const override
    {
        return u"Play the ledger's own history under a proposed policy, and say what differs"_s;
    }

    void declare(Grammar &grammar) override
    {
        grammar.text("file", m_file, "The proposed policy, a YAML document",
                     Grammar::Need::Required);
        grammar.text("--days", m_days, "How far back, in days (30)");
        grammar.flag("--exit-code", m_exitCode, "End with 12 when something would differ");
        grammar.footer(u"Nothing is changed. People and groups count as they were at each moment. "
                       u"Somebody who\n"
                       "does not see all requests gets an answer about those that they see.\n\n"
                       "Examples:\n"
                       "  sallyportctl policy simulate new.yaml\n"
                       "  sallyportctl policy simulate new.yaml --days 90 --json"_s);
    }

    Answer<Reply> run(Session &session) override
    {
        bool isNumber = true;
        const int days = m_days.isEmpty() ? DefaultDays : m_days.toInt(&isNumber);
        if (!isNumber || days < 1 || days > MaxDays)
            return give(usageTrouble(u"\"%1\" is no number of days."_s.arg(m_days),
                                     u"Write a whole number from 1 to %1."_s.arg(MaxDays)));
        const auto text = readPolicyFile(m_file);
        if (!text)
            return give(text.error());
        const auto proposed = parsePolicy(*text);
        if (!proposed)
            return mistakesReply(m_file, proposed.error());
        const auto db = session.database();
        if (!db)
            return give(db.error());
        const Instant now = session.now();
        const auto history = simulateHistory(*db, *proposed, now - std::chrono::hours(24) * days,
                                             now, progressFor(session));
        if (!history && history.error().code == ErrorCode::Conflict)
            return give({ ExitCode::Interrupted, u"interrupted"_s, u"Interrupted."_s,
                          u"Nothing was changed."_s });
        if (!history)
            return give(errorTrouble(history.error(), Trying::Read, session.options().ledger));
        const bool differs = m_exitCode && !history->divergences.isEmpty();
        return Reply{ .text = simulationText(*history, days),
                      .json = simulationJson(*history, days),
                      .exit = differs ? ExitCode::Different : ExitCode::Ok };
    }

private:
    // A long history takes seconds; at a terminal it is seen to go on.
    static std::function<bool(qint64)> progressFor(const Session &session)
    {
        const bool isSeen = !session.options().json && isatty(STDERR_FILENO) == 1;
        return [isSeen](qint64 done) {
            if (isSeen)
                QTextStream(stderr) << "\r" << done << " read";
            return !wasInterrupted();
        };
    }

    QString m_file;
    QString m_days;
    bool m_exitCode = false;
};

} // namespace

std::unique_ptr<Command> makePolicySimulateCommand()
{
    return std::make_unique<PolicySimulateCommand>();
}

} // namespace sallyport
