// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/rotafile.h"

#include "models/domain/text.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QSet>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

constexpr auto LocalForm = "yyyy-MM-dd'T'HH:mm";

// With an offset, or on the clocks of the zone.
std::optional<Instant> momentOf(const QString &written, const QByteArray &zone)
{
    static const QRegularExpression withOffset(
        QRegularExpression::anchoredPattern(u"\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d"
                                            "(:\\d\\d)?(Z|[+-]\\d\\d:\\d\\d)"_s));
    if (!withOffset.match(written).hasMatch())
        return zone.isEmpty() ? std::nullopt
                              : momentOfPlace(written, QLatin1StringView(LocalForm), zone);
    const QDateTime moment = QDateTime::fromString(written, Qt::ISODate);
    return moment.isValid() ? std::optional(fromMs(moment.toMSecsSinceEpoch())) : std::nullopt;
}

ReadTurns parseLines(const QByteArray &text, const QByteArray &zone)
{
    QList<ReadTurn> turns;
    QList<RotaMistake> mistakes;
    const QStringList lines = QString::fromUtf8(text).split(u'\n');
    for (int i = 0; i < lines.size(); ++i) {
        const QString line = lines.at(i).trimmed();
        if (line.isEmpty() || line.startsWith(u'#')
            || (turns.isEmpty() && line == "person,from,until"_L1))
            continue;
        const QStringList cells = line.split(u',');
        if (cells.size() != 3) {
            mistakes.append({ i + 1, u"A line is a person and two moments."_s,
                              u"Write it like ana,2026-01-05T09:00,2026-01-12T09:00."_s });
            continue;
        }
        const auto from = momentOf(cells.at(1).trimmed(), zone);
        const auto until = momentOf(cells.at(2).trimmed(), zone);
        if (!from || !until)
            mistakes.append(
                { i + 1,
                  u"\"%1\" is no moment, or one that its clocks show never or twice."_s.arg(
                      briefText(cells.at(from ? 2 : 1).trimmed())),
                  zone.isEmpty()
                      ? u"Name the place with --zone Europe/Berlin, or write the offset: "
                        "2026-01-05T09:00+01:00."_s
                      : u"Write the offset: 2026-10-25T02:30+01:00."_s });
        else
            turns.append(
                { .turn = { .person = cells.at(0).trimmed(), .from = *from, .until = *until },
                  .line = i + 1 });
    }
    if (!mistakes.isEmpty())
        return tl::unexpected(mistakes);
    return turns;
}

// Of turns in their order.
QList<RotaMistake> checked(const QList<ReadTurn> &turns, const Directory &directory)
{
    QList<RotaMistake> mistakes;
    Instant over;
    for (const auto &[turn, line] : turns) {
        const Person *person = directory.person(turn.person);
        if (!person || !person->active)
            mistakes.append({ line,
                              u"There is no active person \"%1\"."_s.arg(briefText(turn.person)),
                              u"Write ids; list them: sallyportctl person list."_s });
        if (turn.until <= turn.from)
            mistakes.append({ line, u"This turn ends before it begins."_s, {} });
        if (turn.from < over)
            mistakes.append({ line, u"This turn begins before another one is over."_s,
                              u"A turn is one person's: end one where the next begins."_s });
        over = std::max(over, turn.until);
    }
    return mistakes;
}

} // namespace

bool isZone(const QByteArray &zone)
{
    return QTimeZone::isTimeZoneIdAvailable(zone) && (zone.contains('/') || zone == "UTC")
        && !zone.startsWith("Etc/");
}

std::optional<Instant> momentOfPlace(const QString &written, const QString &format,
                                     const QByteArray &zone)
{
    QDateTime local = QDateTime::fromString(written, format);
    if (!local.isValid())
        return std::nullopt;
    local.setTimeSpec(Qt::UTC);
    const QTimeZone place(zone);
    constexpr qint64 Day = 86'400'000;
    const qint64 ms = local.toMSecsSinceEpoch();
    QSet<qint64> found;
    for (const qint64 around : { ms - Day, ms + Day }) {
        const int offset = place.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(around, Qt::UTC));
        const qint64 candidate = ms - qint64(offset) * 1000;
        if (place.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(candidate, Qt::UTC)) == offset)
            found.insert(candidate);
    }
    return found.size() == 1 ? std::optional(fromMs(*found.begin())) : std::nullopt;
}

RotaTurns parseRota(const QByteArray &text, const QByteArray &zone, const Directory &directory)
{
    const auto one = [](const QString &message, const QString &hint) {
        return RotaTurns(tl::unexpected(QList<RotaMistake>{ { 1, message, hint } }));
    };
    if (text.size() > MaxRotaBytes)
        return one(u"The file is longer than 1 MiB."_s, u"Name the turns to come alone."_s);
    if (!zone.isEmpty() && !isZone(zone))
        return one(u"There is no such time zone."_s, u"Write such as --zone Europe/Berlin."_s);
    const bool isCalendar = text.trimmed().startsWith("BEGIN:VCALENDAR");
    if (isCalendar && !zone.isEmpty())
        return one(u"A calendar names its time zones itself."_s, u"Leave --zone out."_s);
    ReadTurns read = isCalendar ? parseCalendar(text) : parseLines(text, zone);
    if (!read)
        return tl::unexpected(read.error());
    if (read->size() > MaxTurns)
        return one(u"The file has %1 turns; %2 fit."_s.arg(read->size()).arg(MaxTurns),
                   u"Name the turns to come alone."_s);
    std::ranges::stable_sort(*read, {}, [](const ReadTurn &each) { return each.turn.from; });
    const QList<RotaMistake> mistakes = checked(*read, directory);
    if (!mistakes.isEmpty())
        return tl::unexpected(mistakes);
    QList<RotaTurn> turns;
    for (const ReadTurn &each : std::as_const(*read))
        turns.append(each.turn);
    return turns;
}

} // namespace sallyport
