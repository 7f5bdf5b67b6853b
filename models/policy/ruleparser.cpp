// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/ruleparser.h"

#include "models/policy/durationtext.h"

#include <QMap>
#include <QSet>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

// A text that must be one of the names defined elsewhere in the document. Names are listed only
// where one is missing: a document has thousands of references.
template <typename Known, typename List>
QString reference(NodeReader &reader, const YAML::Node &node, const QString &path,
                  const Known &known, const List &names, const QString &what)
{
    const QString written = reader.text(node, path);
    if (known.contains(written))
        return written;
    const QStringList candidates = names();
    const QString meant = nearest(written, candidates);
    reader.mistake(node, path, u"There is no %1 of that name."_s.arg(what),
                   meant.isEmpty() ? u"Known: %1."_s.arg(candidates.join(u", "_s))
                                   : u"Did you mean \"%1\"?"_s.arg(meant));
    return {};
}

template <typename Value>
QString reference(NodeReader &reader, const YAML::Node &node, const QString &path,
                  const QMap<QString, Value> &known, const QString &what)
{
    return reference(
        reader, node, path, known, [&] { return known.keys(); }, what);
}

void readCondition(NodeReader &reader, const YAML::Node &node, const QString &path, Stage &stage)
{
    if (!node || !reader.checkKeys(node, path, { { u"duration_over"_s, true } }))
        return;
    stage.durationOver = reader.duration(node["duration_over"], path + u".duration_over"_s,
                                         std::chrono::seconds(1));
}

// A condition may add a stage, never take the last one away.
void checkConditions(NodeReader &reader, const YAML::Node &node, const QString &path,
                     const Rule &rule)
{
    const auto isConditional = [](const Stage &stage) { return stage.durationOver > Millis(0); };
    if (!rule.stages.isEmpty()
        && std::all_of(rule.stages.begin(), rule.stages.end(), isConditional))
        reader.mistake(node, path, u"Every stage has a condition, so nobody might decide."_s,
                       u"Leave \"when\" out of at least one stage."_s);
    for (int i = 0; i < rule.stages.size(); ++i) {
        if (rule.maximumDuration > Millis(0) && isConditional(rule.stages.at(i))
            && rule.stages.at(i).durationOver >= rule.maximumDuration)
            reader.mistake(node[i], u"%1[%2].when"_s.arg(path).arg(i),
                           u"This stage is never asked: no grant of the rule is longer."_s,
                           u"Write less than %1."_s.arg(durationText(rule.maximumDuration)));
    }
}

Stage readStage(NodeReader &reader, const YAML::Node &node, const QString &path)
{
    Stage stage;
    if (!reader.checkKeys(node, path,
                          { { u"name"_s, true },
                            { u"from"_s, true },
                            { u"need"_s },
                            { u"deny"_s },
                            { u"when"_s } }))
        return stage;
    stage.name = reader.title(node["name"], path + u".name"_s);
    stage.from = reader.selectors(node["from"], path + u".from"_s);
    if (node["need"])
        stage.need = reader.number(node["need"], path + u".need"_s, 1, 20);
    if (node["deny"])
        stage.deny = reader.number(node["deny"], path + u".deny"_s, 1, 20);
    readCondition(reader, node["when"], path + u".when"_s, stage);
    const bool namesPeopleOnly
        = std::all_of(stage.from.begin(), stage.from.end(),
                      [](const Selector &s) { return s.startsWith("person:"_L1); });
    if (namesPeopleOnly && !stage.from.isEmpty() && stage.from.size() < stage.need)
        reader.mistake(
            node["from"], path + u".from"_s,
            u"The stage needs %1 people and names %2."_s.arg(stage.need).arg(stage.from.size()),
            u"Name more people or need fewer."_s);
    return stage;
}

void readApproval(NodeReader &reader, const YAML::Node &node, const QString &path, Rule &rule)
{
    if (!reader.checkKeys(node, path, { { u"window"_s, true }, { u"stages"_s, true } }))
        return;
    rule.decisionWindow
        = reader.duration(node["window"], path + u".window"_s, std::chrono::minutes(1));
    reader.forEach(node["stages"], path + u".stages"_s,
                   [&](const YAML::Node &entry, const QString &entryPath) {
                       rule.stages.append(readStage(reader, entry, entryPath));
                   });
    checkConditions(reader, node["stages"], path + u".stages"_s, rule);
    if (node["stages"] && node["stages"].IsSequence() && rule.stages.isEmpty())
        reader.mistake(node["stages"], path + u".stages"_s, u"A rule needs at least one stage."_s,
                       u"Access that nobody approves is not temporary access."_s);
}

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

// start and end know one mode each; they are written down so that a reader sees what happens.
void readModes(NodeReader &reader, const YAML::Node &node, const QString &path)
{
    const auto only = [&](const char *key, const QString &mode) {
        const YAML::Node part = node[key];
        const QString inner = path + u'.' + QLatin1StringView(key);
        if (!part || !reader.checkKeys(part, inner, { { u"mode"_s, true } }))
            return;
        if (reader.text(part["mode"], inner + u".mode"_s) != mode)
            reader.mistake(part["mode"], inner + u".mode"_s, u"This version knows no such mode."_s,
                           u"Write %1."_s.arg(mode));
    };
    only("start", u"at-approval"_s);
    only("end", u"kill"_s);
}

void checkProfile(NodeReader &reader, const YAML::Node &node, const QString &path, Rule &rule,
                  const Policy &policy)
{
    const auto target = policy.targets.constFind(rule.target);
    if (target == policy.targets.constEnd())
        return; // the missing target is reported already
    rule.profile = reference(
        reader, node, path, target->profiles, [&] { return target->profiles; },
        u"profile of this target"_s);
}

Rule readRule(NodeReader &reader, const YAML::Node &node, const QString &path, const Policy &policy)
{
    Rule rule;
    if (!reader.checkKeys(node, path,
                          { { u"name"_s, true },
                            { u"scenario"_s, true },
                            { u"target"_s, true },
                            { u"profile"_s, true },
                            { u"requesters"_s, true },
                            { u"duration"_s, true },
                            { u"approval"_s, true },
                            { u"start"_s },
                            { u"end"_s },
                            { u"warn"_s } }))
        return rule;
    rule.name = reader.name(node["name"], path + u".name"_s);
    rule.scenario = reference(reader, node["scenario"], path + u".scenario"_s, policy.scenarios,
                              u"scenario"_s);
    rule.target
        = reference(reader, node["target"], path + u".target"_s, policy.targets, u"target"_s);
    checkProfile(reader, node["profile"], path + u".profile"_s, rule, policy);
    rule.requesters = reader.selectors(node["requesters"], path + u".requesters"_s);
    readDuration(reader, node["duration"], path + u".duration"_s, rule);
    readApproval(reader, node["approval"], path + u".approval"_s, rule);
    readModes(reader, node, path);
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

void readRules(NodeReader &reader, const YAML::Node &node, Policy &policy)
{
    Earlier earlier;
    reader.forEach(node, u"rules"_s, [&](const YAML::Node &entry, const QString &path) {
        const Rule rule = readRule(reader, entry, path, policy);
        checkAgainst(reader, entry, path, rule, earlier);
        earlier.add(rule);
        policy.rules.append(rule);
    });
    if (node && node.IsSequence() && policy.rules.isEmpty())
        reader.mistake(node, u"rules"_s, u"A policy needs at least one rule."_s);
}

} // namespace sallyport
