// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/conditionreader.h"

#include "models/policy/reference.h"

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

void readDurations(NodeReader &reader, const YAML::Node &node, const QString &path, Condition &when)
{
    if (const YAML::Node over = node["duration_over"])
        when.durationOver
            = reader.duration(over, path + u".duration_over"_s, std::chrono::seconds(1));
    const YAML::Node upTo = node["duration_up_to"];
    if (!upTo)
        return;
    when.durationUpTo = reader.duration(upTo, path + u".duration_up_to"_s, std::chrono::seconds(1));
    if (*when.durationUpTo <= when.durationOver)
        reader.mistake(upTo, path + u".duration_up_to"_s,
                       u"Nothing is longer than \"duration_over\" and not longer than this."_s);
}

void readTags(NodeReader &reader, const YAML::Node &node, const QString &path,
              const PolicyNames &names, Condition &when)
{
    if (!node)
        return;
    reader.forEach(node, path, [&](const YAML::Node &entry, const QString &entryPath) {
        const auto all = [&] { return QStringList(names.tags.cbegin(), names.tags.cend()); };
        when.targetTags.append(
            readReference(reader, entry, entryPath, names.tags, all, u"target with a tag"_s));
    });
}

void readTimes(NodeReader &reader, const YAML::Node &node, const QString &path,
               const PolicyNames &names, Condition &when)
{
    const auto hours = [&](const char *key) -> std::optional<Hours> {
        if (!node[key])
            return std::nullopt;
        const QString name = readReference(reader, node[key], path + u'.' + QLatin1StringView(key),
                                           names.hours, u"hours"_s);
        return names.hours.value(name);
    };
    when.within = hours("within");
    when.outside = hours("outside");
    if (when.within && when.within == when.outside)
        reader.mistake(node["outside"], path + u".outside"_s,
                       u"No time is within these hours and outside of them."_s);
}

void readRisks(NodeReader &reader, const YAML::Node &node, const QString &path, Condition &when)
{
    if (const YAML::Node from = node["risk_at_least"])
        when.riskFrom = readRisk(reader, from, path + u".risk_at_least"_s);
    const YAML::Node upTo = node["risk_at_most"];
    if (!upTo)
        return;
    when.riskUpTo = readRisk(reader, upTo, path + u".risk_at_most"_s);
    if (when.riskFrom && *when.riskFrom > *when.riskUpTo)
        reader.mistake(upTo, path + u".risk_at_most"_s,
                       u"No risk is at least \"risk_at_least\" and at most this."_s);
}

} // namespace

Condition readCondition(NodeReader &reader, const YAML::Node &node, const QString &path,
                        const PolicyNames &names)
{
    Condition when;
    if (!node
        || !reader.checkKeys(node, path,
                             { { u"duration_over"_s },
                               { u"duration_up_to"_s },
                               { u"target_tags"_s },
                               { u"within"_s },
                               { u"outside"_s },
                               { u"first_time"_s },
                               { u"risk_at_least"_s },
                               { u"risk_at_most"_s },
                               { u"requesters"_s } }))
        return when;
    if (node.size() == 0)
        reader.mistake(node, path, u"A condition has to say something."_s,
                       u"Write such as duration_over: 2h, or leave it out."_s);
    readDurations(reader, node, path, when);
    readTags(reader, node["target_tags"], path + u".target_tags"_s, names, when);
    readTimes(reader, node, path, names, when);
    if (const YAML::Node first = node["first_time"])
        when.firstTime = reader.boolean(first, path + u".first_time"_s);
    readRisks(reader, node, path, when);
    if (const YAML::Node requesters = node["requesters"])
        when.requesters = readAsked(reader, requesters, path + u".requesters"_s, names);
    return when;
}

QList<Selector> readAsked(NodeReader &reader, const YAML::Node &node, const QString &path,
                          const PolicyNames &names, const QStringList &others)
{
    QStringList words = others;
    for (auto it = names.policy.rotas.keyBegin(); it != names.policy.rotas.keyEnd(); ++it)
        words.append(u"rota:"_s + *it);
    return reader.selectors(node, path, words);
}

Risk readRisk(NodeReader &reader, const YAML::Node &node, const QString &path)
{
    const QStringList risks{ u"low"_s, u"medium"_s, u"high"_s };
    const auto risk = risks.indexOf(reader.text(node, path));
    if (risk < 0)
        reader.mistake(node, path, u"There is no such risk."_s, u"Write low, medium or high."_s);
    return risk < 0 ? Risk::High : static_cast<Risk>(risk);
}

} // namespace sallyport
