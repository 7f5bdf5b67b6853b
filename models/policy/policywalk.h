// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/policy.h"

#include <algorithm>
#include <tuple>

namespace sallyport {

// Ways through a policy. Not for use outside models/policy.

// What a rule is about: scenario, target and profile.
using Thing = std::tuple<QString, QString, QString>;

inline Thing thingOf(const Rule &rule)
{
    return { rule.scenario, rule.target, rule.profile };
}

// Calls each(rule) for every rule, and for what each asks of an extension.
template <typename Each>
void forEachRule(const Policy &policy, const Each &each)
{
    std::ranges::for_each(policy.rules, each);
    std::ranges::for_each(policy.extensions, each);
}

// Calls each(condition) for every one that a policy has.
template <typename Each>
void forEachCondition(const Policy &policy, const Each &each)
{
    forEachRule(policy, [&](const Rule &rule) {
        if (rule.automatic)
            each(*rule.automatic);
        for (const Stage &stage : rule.stages)
            each(stage.when);
    });
    for (const Ban &ban : policy.bans)
        each(ban.when);
}

// Whether asks(condition) is true of any.
template <typename Asks>
bool anyCondition(const Policy &policy, const Asks &asks)
{
    const auto ofStage = [&](const Stage &stage) { return asks(stage.when); };
    const auto ofRule = [&](const Rule &rule) {
        return (rule.automatic && asks(*rule.automatic))
            || std::ranges::any_of(rule.stages, ofStage);
    };
    return std::ranges::any_of(policy.bans, asks, &Ban::when)
        || std::ranges::any_of(policy.rules, ofRule)
        || std::ranges::any_of(policy.extensions, ofRule);
}

// Those of the selectors who are the same at all times and for whoever asks for this target: groups
// and people, with the owners put in.
QList<Selector> alwaysMeant(const Policy &policy, const QString &target,
                            const QList<Selector> &selectors);
// Everybody whose turn it may be by the rotas among the selectors.
QList<Selector> meantInTurn(const Policy &policy, const QList<Selector> &selectors);
bool asksManager(const QList<Selector> &selectors);

// A chain of approval as the document has it: a rule's, or the one of its own that an extension
// has.
struct Chain
{
    Rule rule; // of an extension: as long as the access and the extension together
    QString path; // of the approval in the document
};
// All of a policy in their order. What is extended like the rule itself is there once.
QList<Chain> chainsOf(const Policy &policy);
// Where the stage at this place of the chain stands in the document.
QString stagePath(const Chain &chain, int stage);

} // namespace sallyport
