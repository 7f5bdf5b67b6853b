// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/peoplewarnings.h"
#include "models/policy/thingwarnings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

using Warnings = QList<PolicyMistake>;

bool isMeant(const QString &meant, const QString &asked)
{
    return meant.isEmpty() || meant == asked;
}

bool refusesAll(const Ban &ban, const Rule &rule, const Directory &directory)
{
    if (ban.when != Condition() || !isMeant(ban.scenario, rule.scenario)
        || !isMeant(ban.target, rule.target) || !isMeant(ban.profile, rule.profile))
        return false;
    const QStringList people = directory.resolve(rule.requesters);
    return ban.requesters.isEmpty()
        || (!people.isEmpty() && std::ranges::all_of(people, [&](const QString &person) {
               return directory.matches(ban.requesters, person);
           }));
}

// Every risk is at most high, and nothing that the rule allows is longer than its maximum.
bool hasLimit(const Condition &when, const Rule &rule)
{
    return when.within || when.outside || (when.riskUpTo && *when.riskUpTo != Risk::High)
        || (when.durationUpTo && *when.durationUpTo < rule.maximumDuration);
}

} // namespace

QList<PolicyMistake> bannedRules(const Policy &policy, const Directory &directory)
{
    Warnings warnings;
    for (int i = 0; i < policy.rules.size() && warnings.size() < MaxWarningsOfAKind; ++i) {
        const Rule &rule = policy.rules.at(i);
        const auto ban = std::ranges::find_if(
            policy.bans, [&](const Ban &one) { return refusesAll(one, rule, directory); });
        if (ban != policy.bans.end())
            warnings.append(
                { .path = u"rules[%1].name"_s.arg(i),
                  .message = u"\"%1\" allows nothing: the ban \"%2\" refuses all of it."_s.arg(
                      rule.name, ban->name),
                  .hint = u"Remove one of them, or say when the ban holds."_s });
    }
    return warnings;
}

QList<PolicyMistake> unlimitedRules(const Policy &policy)
{
    Warnings warnings;
    for (int i = 0; i < policy.rules.size() && warnings.size() < MaxWarningsOfAKind; ++i) {
        const Rule &rule = policy.rules.at(i);
        if (rule.automatic && !hasLimit(*rule.automatic, rule))
            warnings.append(
                { .path = u"rules[%1].approval.automatic"_s.arg(i),
                  .message = u"\"%1\" opens at once at any time, at any risk and for as long as "
                             "it allows at all."_s.arg(rule.name),
                  .hint = u"Limit it by duration_up_to, risk_at_most, within or outside."_s });
    }
    return warnings;
}

} // namespace sallyport
