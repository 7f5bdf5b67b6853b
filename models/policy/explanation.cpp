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

Explanation::Chain chainOf(const Preview &foreseen, const Rule &rule)
{
    return { .stages = foreseen.stages,
             .paths = rule.paths,
             .approvers = foreseen.approvers,
             .unfilled = foreseen.unfilled,
             .automatic = foreseen.automatic };
}

// As if the access were open now.
std::optional<Explanation::Chain> chainOfExtension(const Rules &rules, const QString &person,
                                                   const Ask &first, const Rule &rule, Instant at)
{
    const Rule *longer = rules.current->extensionOf(rule.name);
    if (longer == nullptr || !rule.extension)
        return std::nullopt;
    Grant open;
    open.requestId = QString(32, u'1'); // any id
    open.person = person;
    open.rule = rule.name;
    open.target = first.target;
    open.profile = first.profile;
    open.duration = first.duration;
    open.deadline = at + first.duration;
    open.state = GrantState::Active;
    Ask ask = first;
    ask.extends = open.requestId;
    ask.duration = rule.extension->maximum;
    return chainOf(preview(rules, person, ask, false, at, open), *longer);
}

Explanation explainThing(const Policy &policy, const Directory &directory, const QString &person,
                         const Rule &first, const ExplainedThing &thing)
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
    ask.duration = thing.duration > Millis(0) ? thing.duration : rule.defaultDuration;
    const Rules rules{ .current = &policy, .pinned = nullptr, .directory = &directory };
    const Preview foreseen = preview(rules, person, ask, thing.firstTime, thing.at);
    told.rule = rule.name;
    told.duration = ask.duration;
    told.longest = rule.maximumDuration;
    told.recurring = rule.recurring;
    told.window = rule.decisionWindow;
    if (rule.extension) {
        told.extension = rule.extension->maximum;
        told.extensions = rule.extension->times;
    }
    told.grade = rule.grade;
    told.end = rule.end;
    told.chain = chainOf(foreseen, rule);
    told.extending = chainOfExtension(rules, person, ask, rule, thing.at);
    told.bulk = rule.bulk;
    if (foreseen.refusal && foreseen.refusal->code == RefusalCode::Banned)
        told.ban = foreseen.refusal->rule;
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
            all.append(explainThing(policy, directory, person, rule, thing));
    }
    return all;
}

} // namespace sallyport
