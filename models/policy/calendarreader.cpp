// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/calendarreader.h"

#include "models/policy/durationtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sallyport {

QByteArray readZone(NodeReader &reader, const YAML::Node &node, const QString &path)
{
    const QByteArray zone = reader.text(node, path).toUtf8();
    if (isKnownZone(zone))
        return zone;
    reader.mistake(node, path, u"There is no such time zone."_s,
                   u"Write the IANA name of a place, such as Europe/Berlin, or UTC."_s);
    return "UTC";
}

namespace {

QTime readTime(NodeReader &reader, const YAML::Node &node, const QString &path)
{
    const QTime time = QTime::fromString(reader.text(node, path), u"HH:mm"_s);
    if (!time.isValid())
        reader.mistake(node, path, u"\"%1\" is no time of day."_s.arg(path),
                       u"Write it with two digits each, such as '08:00'."_s);
    return time;
}

QDate readDate(NodeReader &reader, const YAML::Node &node, const QString &path)
{
    const QDate date = QDate::fromString(reader.text(node, path), u"yyyy-MM-dd"_s);
    if (!date.isValid())
        reader.mistake(node, path, u"\"%1\" is no day."_s.arg(path),
                       u"Write it like 2026-01-05."_s);
    return date;
}

QList<int> readDays(NodeReader &reader, const YAML::Node &node, const QString &path)
{
    QList<int> days;
    reader.forEach(node, path, [&](const YAML::Node &entry, const QString &entryPath) {
        if (const auto day = dayNamed(reader.text(entry, entryPath)))
            days.append(*day);
        else
            reader.mistake(entry, entryPath, u"There is no such day."_s,
                           u"Days: %1."_s.arg(dayNames().join(u", "_s)));
    });
    return days;
}

Hours readTheseHours(NodeReader &reader, const YAML::Node &node, const QString &path)
{
    Hours hours;
    if (!reader.checkKeys(
            node, path,
            { { u"zone"_s, true }, { u"days"_s, true }, { u"from"_s, true }, { u"to"_s, true } }))
        return hours;
    hours.zone = readZone(reader, node["zone"], path + u".zone"_s);
    hours.days = readDays(reader, node["days"], path + u".days"_s);
    hours.from = readTime(reader, node["from"], path + u".from"_s);
    hours.to = readTime(reader, node["to"], path + u".to"_s);
    if (hours.from.isValid() && hours.to.isValid() && hours.to <= hours.from)
        reader.mistake(
            node["to"], path + u".to"_s, u"\"to\" is not later than \"from\"."_s,
            u"Hours stay within a day; for a night, name the day and ask \"outside\"."_s);
    return hours;
}

int readTurn(NodeReader &reader, const YAML::Node &node, const QString &path)
{
    const Millis every = reader.duration(node, path, std::chrono::hours(24));
    if (every % std::chrono::hours(24) != Millis(0))
        reader.mistake(node, path, u"A turn is of whole days."_s, u"Write it like 1d or 7d."_s);
    return std::max(1, static_cast<int>(every / std::chrono::hours(24)));
}

Rota readRota(NodeReader &reader, const YAML::Node &node, const QString &path)
{
    Rota rota;
    if (node.IsMap() && node["turns"]) {
        rota.fromFile = true;
        if (reader.checkKeys(node, path, { { u"turns"_s, true } })
            && reader.text(node["turns"], path + u".turns"_s) != "from-file"_L1)
            reader.mistake(node["turns"], path + u".turns"_s, u"Turns are from a file, or here."_s,
                           u"Write from-file, or zone, first, handover, every and people."_s);
        return rota;
    }
    if (!reader.checkKeys(node, path,
                          { { u"zone"_s, true },
                            { u"first"_s, true },
                            { u"handover"_s, true },
                            { u"every"_s, true },
                            { u"people"_s, true } }))
        return rota;
    rota.zone = readZone(reader, node["zone"], path + u".zone"_s);
    rota.first = readDate(reader, node["first"], path + u".first"_s);
    rota.handover = readTime(reader, node["handover"], path + u".handover"_s);
    rota.days = readTurn(reader, node["every"], path + u".every"_s);
    rota.people = reader.personIds(node["people"], path + u".people"_s);
    return rota;
}

} // namespace

Recurrence readRecurrence(NodeReader &reader, const YAML::Node &node, const QString &path)
{
    Recurrence recurrence;
    if (!reader.checkKeys(node, path,
                          { { u"days"_s, true },
                            { u"at"_s, true },
                            { u"zone"_s, true },
                            { u"first"_s, true },
                            { u"last"_s, true } }))
        return recurrence;
    recurrence.days = readDays(reader, node["days"], path + u".days"_s);
    std::ranges::sort(recurrence.days);
    recurrence.from = readTime(reader, node["at"], path + u".at"_s);
    recurrence.zone = reader.text(node["zone"], path + u".zone"_s).toUtf8();
    recurrence.first = readDate(reader, node["first"], path + u".first"_s);
    recurrence.last = readDate(reader, node["last"], path + u".last"_s);
    return recurrence;
}

QMap<QString, Hours> readHours(NodeReader &reader, const YAML::Node &node)
{
    QMap<QString, Hours> all;
    if (node.IsDefined())
        reader.forEachNamed(node, u"hours"_s,
                            [&](const QString &id, const YAML::Node &value, const QString &path) {
                                all.insert(id, readTheseHours(reader, value, path));
                            });
    return all;
}

QMap<QString, Rota> readRotas(NodeReader &reader, const YAML::Node &node)
{
    QMap<QString, Rota> all;
    if (node.IsDefined())
        reader.forEachNamed(node, u"rotas"_s,
                            [&](const QString &id, const YAML::Node &value, const QString &path) {
                                all.insert(id, readRota(reader, value, path));
                            });
    return all;
}

} // namespace sallyport
