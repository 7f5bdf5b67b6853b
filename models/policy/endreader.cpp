// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/endreader.h"

#include "models/domain/engine.h"
#include "models/policy/durationtext.h"

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

constexpr Millis Shortest = std::chrono::seconds(1);

void readMode(NodeReader &reader, const YAML::Node &node, const QString &path, EndTerms &end)
{
    const QString mode = node["mode"] ? reader.text(node["mode"], path + u".mode"_s) : u"kill"_s;
    const bool drains = mode == "drain"_L1;
    if (!drains && mode != "kill"_L1)
        reader.mistake(node["mode"], path + u".mode"_s, u"This version knows no such mode."_s,
                       u"Write kill or drain."_s);
    else if (drains != bool(node["within"]))
        reader.mistake(node, path,
                       drains ? u"Sessions that go on need a time within which they end."_s
                              : u"Sessions are ended at once here, so \"within\" says nothing."_s,
                       drains ? u"Write such as within: 10m."_s
                              : u"Write \"mode: drain\", or leave it out."_s);
    if (!node["within"])
        return;
    end.drain = reader.duration(node["within"], path + u".within"_s, Shortest);
    if (end.drain > MaxDrain)
        reader.mistake(node["within"], path + u".within"_s,
                       u"Sessions may not go on for so long after the end."_s,
                       u"Write at most %1."_s.arg(durationText(MaxDrain)));
}

// What can be extended may last longer than the rule's longest.
Millis readLapse(NodeReader &reader, const YAML::Node &node, const QString &path, const Rule &rule,
                 bool isExtendable)
{
    if (!node)
        return Millis(0);
    const Millis after = reader.duration(node, path, Shortest);
    if (rule.maximumDuration > Millis(0) && after >= rule.maximumDuration && !isExtendable)
        reader.mistake(node, path, u"Nothing ends like this: no access lasts longer."_s,
                       u"Write less than %1."_s.arg(durationText(rule.maximumDuration)));
    return after;
}

} // namespace

void readEnd(NodeReader &reader, const YAML::Node &node, const QString &path, Rule &rule)
{
    const YAML::Node end = node["end"];
    const QString inner = path + u".end"_s;
    if (!reader.checkKeys(end, inner,
                          { { u"mode"_s }, { u"within"_s }, { u"unused"_s }, { u"idle"_s } }))
        return;
    if (end.size() == 0)
        reader.mistake(end, inner, u"Nothing is said here of the end."_s,
                       u"Write such as end: { idle: 30m }, or leave it out."_s);
    readMode(reader, end, inner, rule.end);
    const bool isExtendable = bool(node["extension"]);
    rule.end.unused = readLapse(reader, end["unused"], inner + u".unused"_s, rule, isExtendable);
    rule.end.idle = readLapse(reader, end["idle"], inner + u".idle"_s, rule, isExtendable);
}

} // namespace sallyport
