// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/format/healthwords.h"

#include "models/domain/text.h"
#include "views/format/when.h"

#include <QCoreApplication>
#include <QLocale>

namespace sallyport::healthwords {

using namespace Qt::StringLiterals;
using paint::ChipLook;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HealthWords)
};

QString number(qint64 value)
{
    return QLocale().toString(value);
}

bool isSet(Instant at)
{
    return toMs(at) != 0;
}

QString missed(int targets)
{
    return Words::tr("%n targets not reached", nullptr, targets);
}

QString length(Millis by)
{
    const auto ms = std::chrono::abs(by).count();
    return ms < 10'000 ? Words::tr("%1 ms").arg(number(ms))
                       : Words::tr("%1 s").arg(number(ms / 1000));
}

} // namespace

QString ago(Instant at, Instant now)
{
    if (!isSet(at))
        return {};
    const qint64 seconds = std::max<qint64>(0, (now - at).count() / 1000);
    if (seconds < 60)
        return Words::tr("%1 s ago").arg(seconds);
    if (seconds < 3600)
        return Words::tr("%1 min ago").arg(seconds / 60);
    if (seconds < 86'400)
        return Words::tr("%1 h ago").arg(seconds / 3600);
    return formatWhen(at, now);
}

QString exact(Instant at)
{
    return isSet(at) ? formatExact(at) : QString();
}

ChipLook overall(const Health &health, Instant now)
{
    switch (troubleOf(health, now)) {
    case HealthTrouble::None:
        return { Words::tr("All is well"), Tone::Live, Icon::Check };
    case HealthTrouble::NoEnforcer:
        return { Words::tr("Nobody enforces"), Tone::Denied, Icon::Exclamation };
    case HealthTrouble::LogAlarm:
        return { Words::tr("Nothing is opened"), Tone::Denied, Icon::Exclamation };
    case HealthTrouble::Frozen:
        return { Words::tr("Frozen"), Tone::Denied, Icon::Lock };
    case HealthTrouble::ClockWrong:
        return { Words::tr("Clocks differ"), Tone::Pending, Icon::Warning };
    case HealthTrouble::IntakeWaits:
        return { Words::tr("Messages wait"), Tone::Pending, Icon::Warning };
    case HealthTrouble::TargetMissed:
        break;
    }
    return { missed(static_cast<int>(missedTargets(health))), Tone::Pending, Icon::Warning };
}

QString advice(const Health &health, Instant now)
{
    switch (troubleOf(health, now)) {
    case HealthTrouble::None:
    case HealthTrouble::LogAlarm: // the window says these two on every page
    case HealthTrouble::Frozen:
        return {};
    case HealthTrouble::NoEnforcer:
        return Words::tr("No enforcer acts on this ledger: nothing opens, and what is open ends by "
                         "the targets' own clocks at most. Start one. What is below is what the "
                         "last one said.");
    case HealthTrouble::ClockWrong:
        return Words::tr("The enforcer's clock is not the ledger server's. Set both by the same "
                         "time service, or access begins and ends at the wrong moment.");
    case HealthTrouble::IntakeWaits:
        return Words::tr("The enforcer is there and does not answer what waits. Look at its log.");
    case HealthTrouble::TargetMissed:
        break;
    }
    return Words::tr("Where a target is not reached, nothing opens and endings are tried again "
                     "until they work. Look at the target and at the network to it.");
}

ChipLook enforcer(const Health &health)
{
    if (health.status.enforcerAlive)
        return { Words::tr("Works"), Tone::Live, Icon::Check };
    return { isSet(health.status.enforcerSeen) ? Words::tr("Silent") : Words::tr("Never seen"),
             Tone::Denied, Icon::Exclamation };
}

QString seen(const Health &health, Instant now)
{
    return isSet(health.status.enforcerSeen) ? ago(health.status.enforcerSeen, now)
                                             : Words::tr("never");
}

QString clock(const Health &health)
{
    if (!health.skew)
        return Words::tr("not compared");
    if (std::chrono::abs(*health.skew) <= Millis(50))
        return Words::tr("as the server's");
    return health.skew->count() < 0
        ? Words::tr("%1 behind the server's").arg(length(*health.skew))
        : Words::tr("%1 ahead of the server's").arg(length(*health.skew));
}

QString clockTip(const Health &health)
{
    return health.skew ? Words::tr("%1 ms against the clock of the ledger's server, when it last "
                                   "gave a sign of life; up to %2 s is all right")
                             .arg(number(health.skew->count()))
                             .arg(ClockPatience.count() / 1000)
                       : Words::tr("A ledger in a file has no clock of its own; nothing is "
                                   "measured while no enforcer leads");
}

ChipLook intake(const Health &health, Instant now)
{
    const IntakeHealth &intake = health.intake;
    if (intake.backlog == 0)
        return { Words::tr("Nothing waits"), intake.ofEverybody ? Tone::Live : Tone::Ended,
                 intake.ofEverybody ? Icon::Check : Icon::Ring };
    if (isSet(intake.oldest) && now - intake.oldest > IntakePatience)
        return { Words::tr("Waits too long"), Tone::Denied, Icon::Exclamation };
    return { Words::tr("Under way"), Tone::Pending, Icon::Clock };
}

QString waiting(const IntakeHealth &intake)
{
    const QString count = Words::tr("%n messages", nullptr, static_cast<int>(intake.backlog));
    return intake.ofEverybody ? count : Words::tr("%1 of yours").arg(count);
}

QString waitingTip(const IntakeHealth &intake)
{
    return intake.ofEverybody
        ? Words::tr("What people have sent and the enforcer has not answered")
        : Words::tr("Only what you have sent: the server shows nobody what others send, and no "
                    "enforcer says how much waits in all");
}

ChipLook log(const LedgerStatus &status)
{
    if (status.alarm)
        return { Words::tr("Contradicted"), Tone::Denied, Icon::Exclamation };
    if (!status.checkpointAt)
        return { Words::tr("Not signed yet"), Tone::Ended, Icon::Ring };
    return { Words::tr("Signed"), Tone::Live, Icon::Check };
}

QString signedPart(const LedgerStatus &status)
{
    return Words::tr("%1 of %2").arg(number(status.checkpointSize), number(status.events));
}

QString checked(const LedgerStatus &status)
{
    return status.alarm ? Words::tr("it is not the log that was signed")
                        : Words::tr("no contradiction known");
}

} // namespace sallyport::healthwords
