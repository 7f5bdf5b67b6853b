// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/explanation.h"

#include <algorithm>

namespace sallyport {

namespace {

bool isMeant(const QString &meant, const QString &found)
{
    return meant.isEmpty() || meant == found;
}

bool isAbout(const Rule &rule, const Explanation &thing)
{
    return rule.scenario == thing.scenario && rule.target == thing.target
        && rule.profile == thing.profile;
}

void explainRules(Explanation &told, const Policy &policy, const Directory &directory,
                  const QString &person, const Rule *deciding)
{
    for (const Rule &rule : policy.rules) {
        if (!isAbout(rule, told))
            continue;
        Explanation::Why why = Explanation::Why::Behind;
        if (&rule == deciding)
            why = Explanation::Why::Decides;
        else if (!directory.matches(rule.requesters, person))
            why = Explanation::Why::NotRequester;
        told.rules.append({ rule.name, why });
    }
}

Explanation explainThing(const Policy &policy, const Directory &directory, const QString &person,
                         const Rule &first, Millis duration)
{
    Explanation told{ .scenario = first.scenario,
                      .target = first.target,
                      .profile = first.profile };
    Ask ask{ .scenario = first.scenario, .target = first.target, .profile = first.profile };
    const auto deciding = matchRule(policy, directory, person, ask);
    explainRules(told, policy, directory, person, deciding ? *deciding : nullptr);
    if (!deciding)
        return told;
    const Rule &rule = **deciding;
    ask.duration = duration > Millis(0) ? duration : rule.defaultDuration;
    const Rules rules{ .current = &policy, .pinned = nullptr, .directory = &directory };
    const Preview foreseen = preview(rules, person, ask, Instant());
    told.rule = rule.name;
    told.duration = ask.duration;
    told.longest = rule.maximumDuration;
    told.window = rule.decisionWindow;
    told.stages = foreseen.stages;
    told.approvers = foreseen.approvers;
    told.unfilled = foreseen.unfilled;
    told.isTooLong = foreseen.refusal && foreseen.refusal->code == RefusalCode::DurationTooLong;
    return told;
}

} // namespace

QList<Explanation> explain(const Policy &policy, const Directory &directory, const QString &person,
                           const ExplainedThing &thing)
{
    QList<Explanation> all;
    for (const Rule &rule : policy.rules) {
        const bool told = std::ranges::any_of(
            all, [&](const Explanation &earlier) { return isAbout(rule, earlier); });
        if (!told && isMeant(thing.scenario, rule.scenario) && isMeant(thing.target, rule.target)
            && isMeant(thing.profile, rule.profile))
            all.append(explainThing(policy, directory, person, rule, thing.duration));
    }
    return all;
}

} // namespace sallyport
