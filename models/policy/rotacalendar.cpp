// SPDX-License-Identifier: GPL-3.0-or-later
// Turns from an iCalendar document (RFC 5545).
#include "models/domain/text.h"
#include "models/policy/rotafile.h"

#include <QDateTime>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

// One line of the document, long ones put together again (RFC 5545, 3.1).
struct Line
{
    int number = 1;
    QString name; // upper case
    QStringList parameters;
    QString value;
};

Line lineOf(int number, const QString &text)
{
    const auto colon = text.indexOf(u':');
    const QStringList head = text.left(colon).split(u';');
    return { .number = number,
             .name = head.first().toUpper(),
             .parameters = head.sliced(1),
             .value = colon < 0 ? QString() : text.mid(colon + 1) };
}

QList<Line> linesOf(const QByteArray &text)
{
    QList<Line> lines;
    QString pending;
    int began = 1;
    const QStringList all = QString::fromUtf8(text).split(u'\n');
    for (int i = 0; i < all.size(); ++i) {
        QString one = all.at(i);
        if (one.endsWith(u'\r'))
            one.chop(1);
        if (one.startsWith(u' ') || one.startsWith(u'\t')) {
            pending += one.mid(1);
            continue;
        }
        if (!pending.isEmpty())
            lines.append(lineOf(began, pending));
        pending = one;
        began = i + 1;
    }
    if (!pending.isEmpty())
        lines.append(lineOf(began, pending));
    return lines;
}

// In UTC, or on the clocks of a place that it names. A day alone has no hour, and a moment without
// a place is another one for each reader.
std::optional<Instant> momentOf(const Line &line)
{
    constexpr auto Form = "yyyyMMdd'T'HHmmss";
    if (line.parameters.isEmpty() && line.value.endsWith(u'Z')) {
        QDateTime moment = QDateTime::fromString(line.value.chopped(1), QLatin1StringView(Form));
        moment.setTimeSpec(Qt::UTC);
        return moment.isValid() ? std::optional(fromMs(moment.toMSecsSinceEpoch())) : std::nullopt;
    }
    const QByteArray zone = line.parameters.value(0).section(u'=', 1).toLatin1();
    if (line.parameters.size() != 1
        || !line.parameters.first().startsWith("TZID="_L1, Qt::CaseInsensitive) || !isZone(zone))
        return std::nullopt;
    return momentOfPlace(line.value, QLatin1StringView(Form), zone);
}

// What an event is read from; it is refused with what is not understood.
class EventReader
{
public:
    EventReader(QList<RotaMistake> &mistakes, int line) : m_mistakes(mistakes), m_line(line) { }

    void take(const Line &line)
    {
        static constexpr auto Refused = std::to_array<QLatin1StringView>(
            { QLatin1StringView("RRULE"), QLatin1StringView("RDATE"), QLatin1StringView("EXDATE"),
              QLatin1StringView("RECURRENCE-ID"), QLatin1StringView("DURATION") });
        if (std::ranges::find(Refused, line.name) != Refused.end())
            refuse(line, u"An event with %1 is not read."_s.arg(line.name),
                   u"Export each turn as an event of its own, with a beginning and an end."_s);
        else if (line.name == "STATUS"_L1 && line.value.toUpper() == "CANCELLED"_L1)
            refuse(line, u"This turn is cancelled."_s, u"Remove it, or say who has it instead."_s);
        else if (line.name == "SUMMARY"_L1)
            setPerson(line, line.value.trimmed());
        else if (line.name == "ATTENDEE"_L1)
            setPerson(line,
                      line.value.trimmed().startsWith("mailto:"_L1, Qt::CaseInsensitive)
                          ? line.value.trimmed().mid(7)
                          : line.value.trimmed());
        else if (line.name == "DTSTART"_L1)
            setMoment(line, m_turn.from, m_hasFrom);
        else if (line.name == "DTEND"_L1)
            setMoment(line, m_turn.until, m_hasUntil);
    }

    void finish(const Line &line, QList<ReadTurn> &turns)
    {
        if (m_isRefused)
            return;
        if (m_turn.person.isEmpty() || !m_hasFrom || !m_hasUntil)
            refuse({ .number = m_line, .name = line.name },
                   u"An event needs SUMMARY or ATTENDEE, DTSTART and DTEND."_s, {});
        else
            turns.append({ .turn = m_turn, .line = m_line });
    }

private:
    void refuse(const Line &line, const QString &message, const QString &hint)
    {
        m_isRefused = true;
        m_mistakes.append({ line.number, message, hint });
    }
    void setPerson(const Line &line, const QString &person)
    {
        if (!m_turn.person.isEmpty() && m_turn.person != person)
            refuse(line,
                   u"This event names two: \"%1\" and \"%2\"."_s.arg(briefText(m_turn.person),
                                                                     briefText(person)),
                   u"A turn is one person's, named by their id."_s);
        m_turn.person = person;
    }
    void setMoment(const Line &line, Instant &moment, bool &isSet)
    {
        const auto read = momentOf(line);
        if (!read || isSet)
            refuse(line,
                   u"%1 is no moment, or one that its clocks show never or twice."_s.arg(line.name),
                   u"Write it once, in UTC or with TZID and the IANA name of a place."_s);
        moment = read.value_or(Instant());
        isSet = true;
    }

    QList<RotaMistake> &m_mistakes;
    const int m_line; // where it begins
    RotaTurn m_turn;
    bool m_hasFrom = false;
    bool m_hasUntil = false;
    bool m_isRefused = false;
};

} // namespace

ReadTurns parseCalendar(const QByteArray &text)
{
    QList<ReadTurn> turns;
    QList<RotaMistake> mistakes;
    std::optional<EventReader> event;
    QStringList inside; // components that are open; only an event's own lines count
    for (const Line &line : linesOf(text)) {
        if (line.name == "BEGIN"_L1) {
            inside.append(line.value.toUpper());
            if (inside.last() == "VEVENT"_L1)
                event.emplace(mistakes, line.number);
        } else if (line.name == "END"_L1) {
            if (inside.isEmpty() || inside.takeLast() != line.value.toUpper())
                return tl::unexpected(QList<RotaMistake>{
                    { line.number, u"END does not fit its BEGIN."_s, u"Export it again."_s } });
            if (event && line.value.toUpper() == "VEVENT"_L1) {
                event->finish(line, turns);
                event.reset();
            }
        } else if (event && !inside.isEmpty() && inside.last() == "VEVENT"_L1) {
            event->take(line);
        }
    }
    if (!inside.isEmpty())
        mistakes.append({ 1, u"The calendar ends in the middle."_s, u"Export it again."_s });
    if (!mistakes.isEmpty())
        return tl::unexpected(mistakes);
    return turns;
}

} // namespace sallyport
