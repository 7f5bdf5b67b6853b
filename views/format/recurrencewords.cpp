// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/format/recurrencewords.h"

#include "models/domain/engine.h"
#include "models/domain/text.h"
#include "models/services/occurrencesahead.h"
#include "views/format/lists.h"
#include "views/format/remaining.h"
#include "views/format/when.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RecurrenceWords)
};

constexpr std::array EveryDay{
    QT_TRANSLATE_NOOP("RecurrenceWords", "Mondays"),
    QT_TRANSLATE_NOOP("RecurrenceWords", "Tuesdays"),
    QT_TRANSLATE_NOOP("RecurrenceWords", "Wednesdays"),
    QT_TRANSLATE_NOOP("RecurrenceWords", "Thursdays"),
    QT_TRANSLATE_NOOP("RecurrenceWords", "Fridays"),
    QT_TRANSLATE_NOOP("RecurrenceWords", "Saturdays"),
    QT_TRANSLATE_NOOP("RecurrenceWords", "Sundays"),
};

QString daysOf(const Recurrence &recurrence)
{
    if (recurrence.days.size() == 7)
        return Words::tr("Every day");
    QStringList names;
    for (const int day : recurrence.days)
        names << Words::tr(EveryDay.at(static_cast<std::size_t>(day - 1)));
    const QString last = names.isEmpty() ? QString() : names.takeLast();
    return names.isEmpty() ? last : Words::tr("%1 and %2").arg(enumerated(names), last);
}

QString clock(const QTime &time)
{
    return time.toString(u"HH:mm"_s);
}

QString clockNote(const OccurrenceAhead &ahead, const QTime &from)
{
    switch (ahead.note) {
    case ClockNote::None:
        break;
    case ClockNote::Skipped:
        return Words::tr("clocks skip %1, so it begins after the gap").arg(clock(from));
    case ClockNote::ShownTwice:
        return Words::tr("clocks show %1 twice, and it begins the first time").arg(clock(from));
    case ClockNote::GoneForward:
        return Words::tr("clocks have gone forward");
    case ClockNote::GoneBack:
        return Words::tr("clocks have gone back");
    }
    return {};
}

QString occurrenceLine(const OccurrenceAhead &ahead, const QTime &from)
{
    QStringList parts{ QLocale().toString(ahead.there, Dates::weekdayDayTime()) };
    if (ahead.differsHere())
        parts << Words::tr("%1 here", "a time")
                     .arg(QLocale().toString(ahead.here,
                                             ahead.here.date() == ahead.there.date()
                                                 ? u"HH:mm"_s
                                                 : Dates::weekdayTime()));
    parts << clockNote(ahead, from);
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

QString recurrenceWords(const Recurrence &recurrence, Millis duration)
{
    const auto times = static_cast<int>(occurrencesOf(recurrence, duration).size());
    const QString span = duration < std::chrono::hours(24)
        ? Words::tr("%1 to %2", "times of day")
              .arg(clock(recurrence.from),
                   clock(recurrence.from.addMSecs(static_cast<int>(duration.count()))))
        : Words::tr("%1 for %2").arg(clock(recurrence.from), formatDuration(duration));
    return Words::tr("%1 %2, %3, until %4, %5")
        .arg(daysOf(recurrence), span, visibleText(QString::fromUtf8(recurrence.zone)),
             QLocale().toString(recurrence.last, Dates::dayYear()),
             Words::tr("%n times", nullptr, times));
}

QString recurrenceShortly(const Recurrence &recurrence)
{
    QStringList days;
    for (const int day : recurrence.days)
        days << QLocale().dayName(day, QLocale::ShortFormat);
    return Words::tr("%1 %2", "days, time").arg(enumerated(days), clock(recurrence.from));
}

QStringList occurrenceLines(const Recurrence &recurrence, Millis duration, Instant now, int most)
{
    QStringList lines;
    for (const OccurrenceAhead &ahead : occurrencesAhead(recurrence, duration, now, most))
        lines << occurrenceLine(ahead, recurrence.from);
    return lines;
}

QString nextWords(const RequestItem &item, Instant now)
{
    const State state{ .request = item.request, .grant = item.grant };
    const auto next = nextOccurrence(item.request);
    if (!item.grant || !next || !hasRest(state))
        return {};
    return Words::tr("next %1", "a time").arg(formatWhen(next->from, now));
}

} // namespace sallyport
