// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/stagereader.h"

#include "models/policy/durationtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

// Reads the stages of one rule, one after the other, with the place of each for later mistakes.
class StageReader
{
public:
    StageReader(NodeReader &reader, Rule &rule, const PolicyNames &names)
        : m_reader(reader)
        , m_rule(rule)
        , m_names(names)
    {
    }

    // The stages of one path, in the order of its steps.
    void readPath(const YAML::Node &node, const QString &path)
    {
        const qsizetype before = m_rule.stages.size();
        m_step = 0;
        m_reader.forEach(node, path, [&](const YAML::Node &entry, const QString &entryPath) {
            readStep(entry, entryPath);
            ++m_step;
        });
        if (node.IsDefined() && node.IsSequence() && m_rule.stages.size() == before)
            m_reader.mistake(node, path, u"A rule needs at least one stage."_s,
                             u"Access that nobody approves is not temporary access."_s);
        else
            checkAlwaysAsked(node, path, before);
        ++m_path;
    }

private:
    void readStep(const YAML::Node &node, const QString &path)
    {
        if (!node.IsMap() || !node["parallel"]) {
            m_rule.stages.append(readStage(node, path));
            return;
        }
        if (!m_reader.checkKeys(node, path, { { u"parallel"_s, true } }))
            return;
        m_reader.forEach(node["parallel"], path + u".parallel"_s,
                         [&](const YAML::Node &entry, const QString &entryPath) {
                             m_rule.stages.append(readStage(entry, entryPath));
                         });
    }

    Stage readStage(const YAML::Node &node, const QString &path)
    {
        Stage stage{ .path = m_path, .step = m_step };
        if (!m_reader.checkKeys(node, path,
                                { { u"name"_s, true },
                                  { u"from"_s, true },
                                  { u"need"_s },
                                  { u"deny"_s },
                                  { u"when"_s },
                                  { u"escalate"_s },
                                  { u"remind"_s } }))
            return stage;
        stage.name = m_reader.title(node["name"], path + u".name"_s);
        const bool isTaken = std::ranges::any_of(
            m_rule.stages, [&](const Stage &other) { return other.name == stage.name; });
        if (isTaken)
            m_reader.mistake(node["name"], path + u".name"_s,
                             u"Another stage of this rule has that name."_s,
                             u"Give each stage a name of its own."_s);
        stage.from = readAsked(m_reader, node["from"], path + u".from"_s, m_names, pointers());
        if (node["need"])
            stage.need = m_reader.number(node["need"], path + u".need"_s, 1, 20);
        if (node["deny"])
            stage.deny = m_reader.number(node["deny"], path + u".deny"_s, 1, 20);
        if (node["when"])
            readWhen(node["when"], path + u".when"_s, stage);
        readWaiting(node, path, stage);
        checkEnough(node["from"], path + u".from"_s, stage);
        return stage;
    }

    // Who may be asked beside those who have a name.
    QStringList pointers() const
    {
        const bool hasOwners = !m_names.policy.targets.value(m_rule.target).owners.isEmpty();
        return hasOwners ? QStringList{ u"manager"_s, u"owners"_s } : QStringList{ u"manager"_s };
    }

    void readWhen(const YAML::Node &node, const QString &path, Stage &stage)
    {
        stage.when = readCondition(m_reader, node, path, m_names);
        const Millis longest = longestJudged();
        if (longest > Millis(0) && stage.when.durationOver >= longest)
            m_reader.mistake(node, path,
                             u"This stage is never asked: no grant of the rule is longer."_s,
                             u"Write less than %1."_s.arg(durationText(longest)));
    }

    // An extension that the same stages approve is judged with all that was granted before.
    Millis longestJudged() const
    {
        const Extension extension = m_rule.extension.value_or(Extension{});
        return extension.same ? m_rule.maximumDuration + extension.maximum * extension.times
                              : m_rule.maximumDuration;
    }

    void readWaiting(const YAML::Node &node, const QString &path, Stage &stage)
    {
        if (node["remind"])
            stage.remindAfter = readWait(node["remind"], path + u".remind"_s);
        const YAML::Node later = node["escalate"];
        const QString inner = path + u".escalate"_s;
        if (!later
            || !m_reader.checkKeys(later, inner, { { u"after"_s, true }, { u"to"_s, true } }))
            return;
        Escalation escalation;
        escalation.after = readWait(later["after"], inner + u".after"_s);
        escalation.to = readAsked(m_reader, later["to"], inner + u".to"_s, m_names, pointers());
        stage.escalation = escalation;
    }

    // Whatever is to happen while a request waits has to happen before it lapses.
    Millis readWait(const YAML::Node &node, const QString &path)
    {
        const Millis wait = m_reader.duration(node, path, std::chrono::minutes(1));
        if (m_rule.decisionWindow > Millis(0) && wait >= m_rule.decisionWindow)
            m_reader.mistake(node, path, u"This never happens: the request has lapsed by then."_s,
                             u"Write less than %1."_s.arg(durationText(m_rule.decisionWindow)));
        return wait;
    }

    void checkEnough(const YAML::Node &node, const QString &path, const Stage &stage)
    {
        const bool namesPeopleOnly = std::ranges::all_of(
            stage.from, [](const Selector &s) { return s.startsWith("person:"_L1); });
        if (namesPeopleOnly && !stage.from.isEmpty() && stage.from.size() < stage.need)
            m_reader.mistake(
                node, path,
                u"The stage needs %1 people and names %2."_s.arg(stage.need).arg(stage.from.size()),
                u"Name more people or need fewer."_s);
    }

    // A condition may add a stage, never take the last one away.
    void checkAlwaysAsked(const YAML::Node &node, const QString &path, qsizetype from)
    {
        const bool isAsked
            = std::any_of(m_rule.stages.begin() + from, m_rule.stages.end(),
                          [](const Stage &stage) { return stage.when == Condition(); });
        if (!isAsked)
            m_reader.mistake(node, path, u"Every stage has a condition, so nobody might decide."_s,
                             u"Leave \"when\" out of at least one stage."_s);
    }

    NodeReader &m_reader;
    Rule &m_rule;
    const PolicyNames &m_names;
    int m_path = 0;
    int m_step = 0;
};

void readPaths(NodeReader &reader, const YAML::Node &node, const QString &path, Rule &rule,
               const PolicyNames &names)
{
    StageReader stages(reader, rule, names);
    reader.forEach(node, path, [&](const YAML::Node &entry, const QString &entryPath) {
        if (!reader.checkKeys(entry, entryPath, { { u"name"_s, true }, { u"stages"_s, true } }))
            return;
        const QString name = reader.title(entry["name"], entryPath + u".name"_s);
        if (rule.paths.contains(name))
            reader.mistake(entry["name"], entryPath + u".name"_s,
                           u"Another path of this rule has that name."_s);
        rule.paths.append(name);
        stages.readPath(entry["stages"], entryPath + u".stages"_s);
    });
    if (node.IsSequence() && node.size() < 2)
        reader.mistake(node, path, u"\"any_of\" needs two paths at least."_s,
                       u"Write \"stages\" where there is one way only."_s);
}

} // namespace

void readApproval(NodeReader &reader, const YAML::Node &node, const QString &path, Rule &rule,
                  const PolicyNames &names)
{
    const bool hasPaths = node.IsDefined() && node.IsMap() && node["any_of"];
    if (!reader.checkKeys(node, path,
                          { { u"window"_s, true },
                            { u"stages"_s, !hasPaths },
                            { u"any_of"_s },
                            { u"automatic"_s },
                            { u"bulk"_s } }))
        return;
    rule.decisionWindow
        = reader.duration(node["window"], path + u".window"_s, std::chrono::minutes(1));
    if (node["bulk"])
        rule.bulk = reader.boolean(node["bulk"], path + u".bulk"_s);
    if (node["automatic"])
        rule.automatic = readCondition(reader, node["automatic"], path + u".automatic"_s, names);
    if (!hasPaths) {
        StageReader(reader, rule, names).readPath(node["stages"], path + u".stages"_s);
        return;
    }
    if (node["stages"])
        reader.mistake(node["stages"], path + u".stages"_s,
                       u"Either \"stages\" or \"any_of\", not both."_s);
    readPaths(reader, node["any_of"], path + u".any_of"_s, rule, names);
}

} // namespace sallyport
