// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sallyportctl/commands/commands.h"
#include "app/sallyportctl/format.h"
#include "app/sallyportctl/freezetext.h"
#include "app/sallyportctl/healthtext.h"
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
        return u"Say who enforces, what waits, how the log stands and which targets are reached"_s;
    }

    void declare(Grammar &grammar) override
    {
        grammar.footer(
            u"Exit code 4 when no enforcer acts on the ledger, 6 when the log is not the "
            "one that was signed. A target that is not reached, a wrong clock and a message that "
            "waits too long do not change it: they are in \"trouble\" of --json.\n\nExamples:\n"
            "  sallyportctl status\n  sallyportctl status --json"_s);
    }

    Answer<Reply> run(Session &session) override
    {
        const auto db = session.database();
        if (!db)
            return give(db.error());
        const auto health = Reader(*db).health(session.now());
        if (!health)
            return give(errorTrouble(health.error(), Trying::Read, session.options().ledger));
        return Reply{ .text = text(*health, session),
                      .json = json(*health, session),
                      .exit = health->status.alarm       ? ExitCode::AuditFinding
                          : health->status.enforcerAlive ? ExitCode::Ok
                                                         : ExitCode::Unavailable };
    }

private:
    static QString alarmText(const LogAlarmFact &alarm)
    {
        const QString proof
            = alarm.by.isEmpty() ? QString() : u" (the console of %1 proved it)"_s.arg(alarm.by);
        QString what = u"What the enforcer remembers of the log cannot be read."_s;
        if (alarm.what == LogAlarmFact::What::Shorter)
            what = u"The log is shorter than the %1 entries that were signed%2: an older copy of "
                   u"the "
                   "ledger was put back, or entries were removed."_s.arg(alarm.size)
                       .arg(proof);
        else if (alarm.what == LogAlarmFact::What::Different)
            what = u"The log is not the one of %1 entries that was signed%2."_s.arg(alarm.size)
                       .arg(proof);
        return what + u"\nNOTHING IS OPENED; endings go on."_s;
    }

    static QString alarmAdvice()
    {
        return u"An officer puts the newest copy of the ledger back and starts the enforcer "
               u"again.\n"
               "When that copy is lost: stop the enforcer, run \"sallyportctl audit verify\", look "
               "at\n"
               "what is missing, then on the enforcer's machine:\n"
               "sallyportd --config FILE --accept-ledger SIZE:ROOT"_s;
    }

    static QJsonValue alarmJson(const std::optional<LogAlarmFact> &alarm)
    {
        if (!alarm)
            return QJsonValue::Null;
        return QJsonObject{ { u"what"_s, logAlarmName(alarm->what) },
                            { u"size"_s, alarm->size },
                            { u"since"_s, jsonTime(alarm->since) },
                            { u"by"_s, alarm->by } };
    }

    static QString text(const Health &health, const Session &session)
    {
        const LedgerStatus &status = health.status;
        TextFields fields;
        fields.add(u"Ledger"_s, session.options().ledger);
        fields.add(u"Enforcer"_s,
                   status.enforcerAlive ? u"works"_s : silence(status, session.now()));
        healthtext::addEnforcer(fields, health, session.now());
        fields.add(u"Log"_s, u"%1 entries"_s.arg(status.events));
        fields.add(u"Checkpoint"_s,
                   status.checkpointAt
                       ? u"over %1 entries, %2"_s.arg(status.checkpointSize)
                             .arg(healthtext::moment(*status.checkpointAt, session.now()))
                       : u"none yet"_s);
        if (status.alarm) {
            fields.addLines(u"ALARM"_s, alarmText(*status.alarm));
            fields.addLines(u"To do"_s, alarmAdvice());
        }
        if (status.freeze)
            fields.addLines(u"FROZEN"_s, freezeText(*status.freeze, session.now()));
        fields.add(u"Policy"_s,
                   status.policyDigest.isEmpty()
                       ? u"none yet: nobody may ask for anything"_s
                       : QString::fromLatin1(status.policyDigest.toHex()));
        const QString targets = healthtext::targets(health, session.now());
        return targets.isEmpty() ? fields.toString() : fields.toString() + u"\n\n"_s + targets;
    }

    static QString silence(const LedgerStatus &status, Instant now)
    {
        const QString seen = toMs(status.enforcerSeen) == 0
            ? u"NEVER SEEN"_s
            : u"LAST SEEN %1"_s.arg(relativeTime(status.enforcerSeen, now));
        return seen + u": nothing opens until one runs; start sallyportd --config FILE"_s;
    }

    static QJsonObject json(const Health &health, const Session &session)
    {
        const LedgerStatus &status = health.status;
        QJsonObject object{ { u"ledger"_s, session.options().ledger },
                            { u"enforcerAlive"_s, status.enforcerAlive },
                            { u"enforcerSeen"_s, jsonTime(status.enforcerSeen) },
                            { u"events"_s, status.events },
                            { u"checkpointSize"_s, status.checkpointSize },
                            { u"checkpointAt"_s,
                              jsonTime(status.checkpointAt.value_or(Instant())) },
                            { u"alarm"_s, alarmJson(status.alarm) },
                            { u"freeze"_s, freezeJson(status.freeze) },
                            { u"policy"_s, QString::fromLatin1(status.policyDigest.toHex()) } };
        healthtext::insertInto(object, health, session.now());
        return object;
    }
};

} // namespace

std::unique_ptr<Command> makeStatusCommand()
{
    return std::make_unique<StatusCommand>();
}

} // namespace sallyport
