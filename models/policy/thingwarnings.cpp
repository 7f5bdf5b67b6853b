// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/thingwarnings.h"

#include "models/policy/calendarreader.h"
#include "models/policy/peoplewarnings.h"
#include "models/policy/policywalk.h"
#include "models/policy/yamlsource.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

using Warnings = QList<PolicyMistake>;

// What nobody may ever have was not forgotten.
bool isBanned(const Policy &policy, const QString &target, const QString &profile)
{
    return std::ranges::any_of(policy.bans, [&](const Ban &ban) {
        return ban.requesters.isEmpty() && ban.scenario.isEmpty() && ban.when == Condition()
            && (ban.target.isEmpty() || ban.target == target)
            && (ban.profile.isEmpty() || ban.profile == profile);
    });
}

Warnings unnamedThings(const Policy &policy)
{
    QSet<QString> scenarios;
    QHash<QString, QSet<QString>> profiles; // by target
    for (const Rule &rule : policy.rules) {
        scenarios.insert(rule.scenario);
        profiles[rule.target].insert(rule.profile);
    }
    Warnings warnings;
    const QString hint = u"Write a rule for it, or remove it."_s;
    for (const Target &target : policy.targets) {
        const auto banned
            = [&](const QString &profile) { return isBanned(policy, target.id, profile); };
        if (!profiles.contains(target.id) && !std::ranges::all_of(target.profiles, banned)) {
            warn(warnings, u"targets."_s + target.id,
                 u"No rule names target \"%1\", so nobody can ask for it."_s.arg(target.id), hint);
            continue;
        }
        for (int i = 0; i < target.profiles.size(); ++i) {
            const QString &profile = target.profiles.at(i);
            if (!profiles.value(target.id).contains(profile) && !banned(profile))
                warn(warnings, u"targets.%1.profiles[%2]"_s.arg(target.id).arg(i),
                     u"No rule names profile \"%1\" of target \"%2\"."_s.arg(profile, target.id),
                     hint);
        }
    }
    for (const Scenario &scenario : policy.scenarios) {
        if (!scenarios.contains(scenario.id))
            warn(warnings, u"scenarios."_s + scenario.id,
                 u"No rule names scenario \"%1\", so nobody can ask by it."_s.arg(scenario.id),
                 hint);
    }
    return warnings;
}

Warnings unusedRotas(const Policy &policy)
{
    QSet<Selector> named;
    const auto add = [&](const QList<Selector> &selectors) {
        for (const Selector &selector : selectors)
            named.insert(selector);
    };
    forEachRule(policy, [&](const Rule &rule) {
        for (const Stage &stage : rule.stages) {
            add(stage.from);
            if (stage.escalation)
                add(stage.escalation->to);
        }
    });
    forEachCondition(policy, [&](const Condition &when) { add(when.requesters); });
    Warnings warnings;
    for (auto it = policy.rotas.keyBegin(); it != policy.rotas.keyEnd(); ++it) {
        if (!named.contains(u"rota:"_s + *it))
            warn(warnings, u"rotas."_s + *it,
                 u"Nothing asks for \"rota:%1\", so the turns decide nothing."_s.arg(*it),
                 u"Name it in a stage or a condition, or remove it."_s);
    }
    return warnings;
}

// A policy has the hours where they are asked for; their names are in the document alone.
Warnings unusedHours(const QByteArray &yaml, const Policy &policy)
{
    if (!yaml.contains("hours"))
        return {};
    NodeReader reader;
    const YAML::Node root = treeOf(yaml);
    const QMap<QString, Hours> all = readHours(reader, root["hours"]);
    Warnings warnings;
    for (auto it = all.constBegin(); it != all.constEnd(); ++it) {
        const auto asks
            = [&](const Condition &when) { return when.within == *it || when.outside == *it; };
        if (!anyCondition(policy, asks))
            warn(warnings, u"hours."_s + it.key(),
                 u"No condition asks for the hours \"%1\"."_s.arg(it.key()),
                 u"Ask \"within\" or \"outside\" of them, or remove them."_s);
    }
    return warnings;
}

Warnings unaskedTags(const Policy &policy)
{
    QSet<QString> asked;
    forEachCondition(policy, [&](const Condition &when) {
        asked.unite(QSet<QString>(when.targetTags.begin(), when.targetTags.end()));
    });
    Warnings warnings;
    for (const Target &target : policy.targets) {
        for (int i = 0; i < target.tags.size(); ++i) {
            if (!asked.contains(target.tags.at(i)))
                warn(warnings, u"targets.%1.tags[%2]"_s.arg(target.id).arg(i),
                     u"No condition asks for tag \"%1\"."_s.arg(target.tags.at(i)),
                     u"Ask for it in \"target_tags\", or remove it."_s);
        }
    }
    return warnings;
}

} // namespace

void warn(QList<PolicyMistake> &warnings, const QString &path, const QString &message,
          const QString &hint)
{
    if (warnings.size() < MaxWarningsOfAKind)
        warnings.append({ .path = path, .message = message, .hint = hint });
}

QList<PolicyMistake> unusedThings(const QByteArray &yaml, const Policy &policy)
{
    return unnamedThings(policy) + unusedRotas(policy) + unusedHours(yaml, policy)
        + unaskedTags(policy);
}

} // namespace sallyport
