// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/ruleparser.h"

#include "models/policy/durationtext.h"
#include "models/policy/extensionreader.h"
#include "models/policy/reference.h"
#include "models/policy/stagereader.h"
#include "models/policy/termsreader.h"

#include <QMap>
#include <QSet>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

void readDuration(NodeReader &reader, const YAML::Node &node, const QString &path, Rule &rule)
{
    if (!reader.checkKeys(node, path, { { u"default"_s }, { u"max"_s, true } }))
        return;
    rule.maximumDuration = reader.duration(node["max"], path + u".max"_s, std::chrono::seconds(1));
    rule.defaultDuration = rule.maximumDuration;
    if (!node["default"])
        return;
    rule.defaultDuration
        = reader.duration(node["default"], path + u".default"_s, std::chrono::seconds(1));
    if (rule.maximumDuration > Millis(0) && rule.defaultDuration > rule.maximumDuration)
        reader.mistake(node["default"], path + u".default"_s,
                       u"\"default\" is longer than \"max\"."_s,
                       u"Write at most %1."_s.arg(durationText(rule.maximumDuration)));
}

void readWarnings(NodeReader &reader, const YAML::Node &node, const QString &path, Rule &rule)
{
    reader.forEach(node, path, [&](const YAML::Node &entry, const QString &entryPath) {
        const Millis before = reader.duration(entry, entryPath, std::chrono::seconds(1));
        if (before == Millis(0))
            return; // no duration, as reported
        if (rule.maximumDuration > Millis(0) && before >= rule.maximumDuration)
            reader.mistake(entry, entryPath, u"This warning is never given: no grant is longer."_s);
        if (rule.warnings.contains(before))
            reader.mistake(entry, entryPath, u"This warning is listed twice."_s);
        rule.warnings.append(before);
    });
    std::sort(rule.warnings.begin(), rule.warnings.end(), std::greater<>());
}

void checkProfile(NodeReader &reader, const YAML::Node &node, const QString &path, Rule &rule,
                  const Policy &policy)
{
    const auto target = policy.targets.constFind(rule.target);
    if (target == policy.targets.constEnd())
        return; // the missing target is reported already
    rule.profile = readReference(
        reader, node, path, target->profiles, [&] { return target->profiles; },
        u"profile of this target"_s);
}

Rule readRule(NodeReader &reader, const YAML::Node &node, const QString &path,
              const PolicyNames &names)
{
    const Policy &policy = names.policy;
    const bool breaksGlass = node.IsMap() && node["break_glass"];
    Rule rule;
    if (!reader.checkKeys(node, path,
                          { { u"name"_s, true },
                            { u"scenario"_s, true },
                            { u"target"_s, true },
                            { u"profile"_s, true },
                            { u"requesters"_s, true },
                            { u"duration"_s, true },
                            { u"approval"_s, !breaksGlass },
                            { u"break_glass"_s },
                            { u"on_behalf"_s },
                            { u"start"_s },
                            { u"veto"_s },
                            { u"end"_s },
                            { u"recurring"_s },
                            { u"extension"_s },
                            { u"warn"_s },
                            { u"grade"_s } }))
        return rule;
    rule.name = reader.name(node["name"], path + u".name"_s);
    rule.scenario = readReference(reader, node["scenario"], path + u".scenario"_s, policy.scenarios,
                                  u"scenario"_s);
    rule.target
        = readReference(reader, node["target"], path + u".target"_s, policy.targets, u"target"_s);
    checkProfile(reader, node["profile"], path + u".profile"_s, rule, policy);
    rule.requesters = reader.selectors(node["requesters"], path + u".requesters"_s);
    readDuration(reader, node["duration"], path + u".duration"_s, rule);
    rule.extension = readExtension(reader, node["extension"], path + u".extension"_s);
    if (node["approval"])
        readApproval(reader, node["approval"], path + u".approval"_s, rule, names);
    readTerms(reader, node, path, rule, names);
    if (node["warn"])
        readWarnings(reader, node["warn"], path + u".warn"_s, rule);
    return rule;
}

// What was read so far, so that a document of many rules is compared rule by rule only where two of
// them can collide.
class Earlier
{
public:
    bool hasName(const QString &name) const { return m_names.contains(name); }

    // The first rule that fits decides, so a later one for the same people can never be reached.
    // Its name, or nothing.
    std::optional<QString> shadowing(const Rule &rule) const
    {
        for (const Rule &earlier : m_alike.value(keyOf(rule))) {
            const bool all
                = std::all_of(rule.requesters.begin(), rule.requesters.end(),
                              [&](const Selector &s) { return earlier.requesters.contains(s); });
            if (all)
                return earlier.name;
        }
        return std::nullopt;
    }

    void add(const Rule &rule)
    {
        m_names.insert(rule.name);
        m_alike[keyOf(rule)].append(rule);
    }

private:
    using Key = std::tuple<QString, QString, QString>;
    static Key keyOf(const Rule &rule) { return { rule.scenario, rule.target, rule.profile }; }

    QSet<QString> m_names;
    QMap<Key, QList<Rule>> m_alike;
};

void checkAgainst(NodeReader &reader, const YAML::Node &entry, const QString &path,
                  const Rule &rule, const Earlier &earlier)
{
    if (!rule.name.isEmpty() && earlier.hasName(rule.name))
        reader.mistake(entry, path + u".name"_s,
                       u"There is another rule \"%1\" above."_s.arg(rule.name),
                       u"Give each rule a name of its own."_s);
    if (rule.scenario.isEmpty() || rule.profile.isEmpty() || rule.requesters.isEmpty())
        return; // reported already
    if (const auto other = earlier.shadowing(rule))
        reader.mistake(entry, path,
                       u"This rule is never reached: \"%1\" above fits first."_s.arg(*other),
                       u"Remove one of them or change who may ask."_s);
}

} // namespace

QList<Rule> readRules(NodeReader &reader, const YAML::Node &node, const PolicyNames &names,
                      QList<Rule> &extensions)
{
    QList<Rule> rules;
    Earlier earlier;
    reader.forEach(node, u"rules"_s, [&](const YAML::Node &entry, const QString &path) {
        Rule rule = readRule(reader, entry, path, names);
        const auto extension = entry.IsMap()
            ? readExtending(reader, entry["extension"], path + u".extension"_s, rule, names)
            : std::nullopt;
        if (extension)
            extensions.append(*extension);
        checkAgainst(reader, entry, path, rule, earlier);
        earlier.add(rule);
        rules.append(rule);
    });
    if (node && node.IsSequence() && rules.isEmpty())
        reader.mistake(node, u"rules"_s, u"A policy needs at least one rule."_s);
    return rules;
}

} // namespace sallyport
