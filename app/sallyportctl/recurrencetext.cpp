// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sallyportctl/recurrencetext.h"

#include "app/sallyportctl/format.h"
#include "app/sallyportctl/wording.h"
#include "models/domain/engine.h"
#include "models/domain/phase.h"
#include "models/services/localzone.h"
#include "models/services/occurrencesahead.h"

#include <QJsonArray>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

QStringList namesOf(const Recurrence &recurrence)
{
    QStringList names;
    for (const int day : recurrence.days)
        names.append(dayNames().value(day - 1));
    return names;
}

Answer<QList<int>> daysOf(const QString &written)
{
    QList<int> days;
    for (const QString &name : written.split(u',')) {
        const auto day = dayNamed(name.trimmed().toLower());
        if (!day)
            return give(usageTrouble(u"\u201c%1\u201d is no day."_s.arg(name),
                                     u"Days: %1."_s.arg(dayNames().join(u", "_s))));
        if (!days.contains(*day))
            days.append(*day);
    }
    std::ranges::sort(days);
    return days;
}

Answer<void> readTimes(const RecurrenceWords &words, Recurrence &recurrence)
{
    if (!words.at.isEmpty())
        recurrence.from = QTime::fromString(words.at, u"HH:mm"_s);
    if (!recurrence.from.isValid())
        return give(usageTrouble(u"Say at which time it begins."_s, u"Add --at 22:00."_s));
    if (!words.until.isEmpty())
        recurrence.last = QDate::fromString(words.until, Qt::ISODate);
    if (!recurrence.last.isValid())
        return give(usageTrouble(u"Say until which day it recurs."_s,
                                 u"Add --until 2027-01-31: that day belongs to it."_s));
    return {};
}

std::optional<Occurrence> nextOf(const RequestItem &item)
{
    const Request &request = item.request;
    if (awaitsOpening(request, item.grant))
        return Occurrence{ request.occurrence, request.startFrom, request.endBy };
    return hasRest(State{ .request = request, .grant = item.grant }) ? nextOccurrence(request)
                                                                     : std::nullopt;
}

// More time is asked for once, whatever recurs.
bool recurs(const Ask &ask)
{
    return ask.recurrence && ask.extends.isEmpty();
}

QString noteText(ClockNote note, const QTime &from)
{
    const QString time = from.toString(u"HH:mm"_s);
    switch (note) {
    case ClockNote::None:
        break;
    case ClockNote::Skipped:
        return u"clocks skip %1, so it begins after the gap"_s.arg(time);
    case ClockNote::ShownTwice:
        return u"clocks show %1 twice, and it begins the first time"_s.arg(time);
    case ClockNote::GoneForward:
        return u"clocks have gone forward"_s;
    case ClockNote::GoneBack:
        return u"clocks have gone back"_s;
    }
    return {};
}

QJsonValue noteJson(ClockNote note)
{
    switch (note) {
    case ClockNote::None:
        break;
    case ClockNote::Skipped:
        return u"skipped"_s;
    case ClockNote::ShownTwice:
        return u"shown-twice"_s;
    case ClockNote::GoneForward:
        return u"gone-forward"_s;
    case ClockNote::GoneBack:
        return u"gone-back"_s;
    }
    return {};
}

// "Thu 24 Sep 22:00, 20:00 here"
QString aheadText(const OccurrenceAhead &ahead, const QTime &from)
{
    const QLocale english = QLocale::c();
    QStringList parts{ english.toString(ahead.there, u"ddd d MMM HH:mm"_s) };
    if (ahead.differsHere())
        parts << english.toString(ahead.here,
                                  ahead.here.date() == ahead.there.date() ? u"HH:mm"_s
                                                                          : u"ddd HH:mm"_s)
                + u" here"_s;
    parts << noteText(ahead.note, from);
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace

Answer<std::optional<Recurrence>> recurrenceOf(const RecurrenceWords &words,
                                               const std::optional<Recurrence> &before, Instant now)
{
    if (words.every == "once"_L1)
        return std::optional<Recurrence>();
    const bool saysMore = !(words.at + words.zone + words.until).isEmpty();
    if (words.every.isEmpty() && !before) {
        if (saysMore)
            return give(usageTrouble(u"Say on which days it recurs."_s, u"Add --every mon,thu."_s));
        return std::optional<Recurrence>();
    }
    Recurrence recurrence = before.value_or(Recurrence{ .zone = localZone() });
    if (!words.every.isEmpty()) {
        const auto days = daysOf(words.every);
        if (!days)
            return give(days.error());
        recurrence.days = *days;
    }
    if (!words.zone.isEmpty())
        recurrence.zone = words.zone.toUtf8();
    if (!isKnownZone(recurrence.zone))
        return give(usageTrouble(u"There is no such time zone."_s,
                                 u"Add the IANA name of a place: --zone Europe/Berlin."_s));
    if (const auto times = readTimes(words, recurrence); !times)
        return give(times.error());
    if (!before)
        recurrence.first
            = QDateTime::fromMSecsSinceEpoch(toMs(now), QTimeZone(recurrence.zone)).date();
    return std::optional(recurrence);
}

QString recurrenceText(const Recurrence &recurrence, Millis duration)
{
    const auto times = occurrencesOf(recurrence, duration).size();
    return u"%1 %2, %3, until %4, %5 times"_s.arg(
        namesOf(recurrence).join(u", "_s), recurrence.from.toString(u"HH:mm"_s),
        QString::fromUtf8(recurrence.zone), recurrence.last.toString(Qt::ISODate),
        QString::number(times));
}

void addRecurrence(TextFields &fields, const RequestItem &item, Instant now)
{
    if (!item.request.ask.recurrence)
        return;
    fields.add(u"Repeats"_s,
               recurrenceText(*item.request.ask.recurrence, item.request.ask.duration));
    if (const auto next = nextOf(item))
        fields.add(u"Next"_s,
                   u"%1 (%2), ends by %3"_s.arg(localTime(next->from),
                                                relativeTime(next->from, now),
                                                localTime(next->until)));
}

void addOccurrences(TextFields &fields, const Ask &ask, Instant now)
{
    if (!recurs(ask))
        return;
    fields.add(u"Repeats"_s, recurrenceText(*ask.recurrence, ask.duration));
    QStringList lines;
    for (const OccurrenceAhead &ahead : occurrencesAhead(*ask.recurrence, ask.duration, now))
        lines << aheadText(ahead, ask.recurrence->from);
    fields.addLines(u"Next"_s, lines.isEmpty() ? u"none is still to come"_s : lines.join(u'\n'));
}

QJsonValue occurrencesJson(const Ask &ask, Instant now)
{
    if (!recurs(ask))
        return {};
    QJsonArray list;
    for (const OccurrenceAhead &ahead : occurrencesAhead(*ask.recurrence, ask.duration, now))
        list.append(QJsonObject{ { u"number"_s, ahead.occurrence.number },
                                 { u"from"_s, jsonTime(ahead.occurrence.from) },
                                 { u"until"_s, jsonTime(ahead.occurrence.until) },
                                 { u"there"_s, ahead.there.toString(Qt::ISODate) },
                                 { u"here"_s, ahead.here.toString(Qt::ISODate) },
                                 { u"clocks"_s, noteJson(ahead.note) } });
    return list;
}

QString restText(IntentKind kind, const RequestItem &item)
{
    if (!hasRest(State{ .request = item.request, .grant = item.grant }))
        return {};
    switch (kind) {
    case IntentKind::Revoke:
    case IntentKind::Deny:
        return u"It recurs: the occurrences that are still to come end with it.\n"_s;
    case IntentKind::Withdraw:
        return u"It recurs: no further occurrence opens; one that is open goes on to its end.\n"_s;
    case IntentKind::Release:
        return u"It recurs: this ends the present occurrence only.\n"_s;
    default:
        return {};
    }
}

QJsonValue recurrenceJson(const RequestItem &item)
{
    if (!item.request.ask.recurrence)
        return {};
    const Recurrence &recurrence = *item.request.ask.recurrence;
    const auto next = nextOf(item);
    return QJsonObject{ { u"days"_s, QJsonArray::fromStringList(namesOf(recurrence)) },
                        { u"at"_s, recurrence.from.toString(u"HH:mm"_s) },
                        { u"zone"_s, QString::fromUtf8(recurrence.zone) },
                        { u"first"_s, recurrence.first.toString(Qt::ISODate) },
                        { u"last"_s, recurrence.last.toString(Qt::ISODate) },
                        { u"present"_s, item.request.occurrence },
                        { u"next"_s, jsonTime(next ? next->from : Instant()) } };
}

} // namespace sallyport
