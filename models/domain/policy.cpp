// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/policy.h"

#include "models/domain/request.h"

#include <algorithm>

namespace sallyport {

namespace {

const Rule *findNamed(const QList<Rule> &rules, const QString &name)
{
    const auto found = std::ranges::find(rules, name, &Rule::name);
    return found == rules.end() ? nullptr : &*found;
}

} // namespace

Rule asExtension(const Rule &rule)
{
    Rule made = rule;
    made.maximumDuration = rule.extension.value_or(Extension()).maximum;
    made.defaultDuration = std::min(rule.defaultDuration, made.maximumDuration);
    made.breakGlass.reset();
    made.start = StartMode::AtApproval;
    made.claimWithin = Millis(0);
    made.ahead = Millis(0);
    made.onBehalf.clear();
    return made;
}

const Rule *Policy::ruleNamed(const QString &name) const
{
    return findNamed(rules, name);
}

const Rule *Policy::extensionOf(const QString &name) const
{
    return findNamed(extensions, name);
}

const Rule *Policy::ruleOf(const Request &request) const
{
    return request.ask.extends.isEmpty() ? ruleNamed(request.rule) : extensionOf(request.rule);
}

bool Policy::hasBreakGlass() const
{
    return std::any_of(rules.begin(), rules.end(),
                       [](const Rule &rule) { return rule.breakGlass.has_value(); });
}

bool Policy::asksFirstTime() const
{
    const auto asks = [](const Condition &when) { return when.firstTime.has_value(); };
    const auto ruleAsks = [&](const Rule &rule) {
        return (rule.automatic && asks(*rule.automatic))
            || std::ranges::any_of(rule.stages, asks, &Stage::when);
    };
    return std::ranges::any_of(bans, asks, &Ban::when) || std::ranges::any_of(rules, ruleAsks)
        || std::ranges::any_of(extensions, ruleAsks);
}

} // namespace sallyport
