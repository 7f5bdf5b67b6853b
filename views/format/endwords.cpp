// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/format/endwords.h"

#include "models/domain/phase.h"
#include "views/format/eventfields.h"
#include "views/format/remaining.h"
#include "views/format/when.h"

#include <QCoreApplication>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(EndWords)
};

// "unused for 1 h or idle for 30 min"; empty when neither ends it.
QString earlyWords(const EndTerms &end)
{
    const QString unused = Words::tr("unused for %1").arg(formatDuration(end.unused));
    const QString idle = Words::tr("idle for %1").arg(formatDuration(end.idle));
    if (end.unused > Millis(0) && end.idle > Millis(0))
        return Words::tr("%1 or %2", "unused for so long, idle for so long").arg(unused, idle);
    if (end.unused > Millis(0))
        return unused;
    return end.idle > Millis(0) ? idle : QString();
}

} // namespace

QString deadlineSentence(const EndTerms &end)
{
    if (end.drain == Millis(0))
        return Words::tr("At the deadline logins stop and live sessions are closed");
    return Words::tr(
               "At the deadline logins stop; live sessions may go on for %1 and are closed then")
        .arg(formatDuration(end.drain));
}

QString endSentence(const EndTerms &end)
{
    const QString early = earlyWords(end);
    return early.isEmpty()
        ? deadlineSentence(end)
        : Words::tr("%1. It ends early when %2", "at the deadline; unused or idle for so long")
              .arg(deadlineSentence(end), early);
}

QString endShortly(const EndTerms &end)
{
    QString words = end.drain > Millis(0)
        ? Words::tr("sessions may go on for %1 after the end").arg(formatDuration(end.drain))
        : Words::tr("sessions are closed at the end");
    if (const QString early = earlyWords(end); !early.isEmpty())
        words = Words::tr("%1 · ends early when %2").arg(words, early);
    return words;
}

QString endSigned(const EndTerms &end)
{
    return end == EndTerms() ? QString() : endShortly(end);
}

QString stillEndingWords(const Grant &grant, Instant now)
{
    if (!isDraining(grant))
        return Words::tr("logins have stopped; live sessions are being closed");
    const QString until = formatWhen(sessionsUntil(grant), now);
    return grant.endStep == EndStep::Drain
        ? Words::tr("logins are being stopped; live sessions may go on until %1").arg(until)
        : Words::tr("logins have stopped; live sessions may go on until %1").arg(until);
}

QString lapseWords(EndReason reason, Millis limit)
{
    if (reason == EndReason::Unused)
        return Words::tr("not used for %1").arg(formatDuration(limit));
    if (reason == EndReason::Idle)
        return Words::tr("idle for %1").arg(formatDuration(limit));
    return {};
}

QString endDueWords(const Event &event)
{
    const QString reason = fields::text(event, "reason"_L1);
    const Millis limit(fields::number(event, "limit_ms"_L1));
    for (const EndReason lapse : { EndReason::Unused, EndReason::Idle }) {
        if (reason == endReasonName(lapse))
            return Words::tr("The access was %1: ending begins").arg(lapseWords(lapse, limit));
    }
    return event.data.contains("sessions_until"_L1)
        ? Words::tr("The deadline is reached: logins stop, and live sessions may go on until %1")
              .arg(formatWhen(fromMs(fields::number(event, "sessions_until"_L1)), event.at))
        : Words::tr("The deadline is reached: ending begins");
}

} // namespace sallyport
