// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/judgements.h"
#include "models/services/reader.h"

#include <algorithm>

namespace sallyport {

namespace {

AskOption optionOf(const Policy &policy, const Rule &rule)
{
    const Scenario scenario = policy.scenarios.value(rule.scenario);
    return { .rule = rule.name,
             .scenario = rule.scenario,
             .scenarioTitle = scenario.title,
             .target = rule.target,
             .targetTitle = policy.targets.value(rule.target).title,
             .profile = rule.profile,
             .defaultDuration = rule.defaultDuration,
             .maximumDuration = rule.maximumDuration,
             .reasonMinimum = scenario.reasonMinimum,
             .fields = scenario.fields,
             .warnings = rule.warnings };
}

bool isSameThing(const AskOption &option, const Rule &rule)
{
    return option.scenario == rule.scenario && option.target == rule.target
        && option.profile == rule.profile;
}

} // namespace

// What is on offer is a courtesy of the form; preview() and the enforcer judge the ask itself.
Result<QList<AskOption>> Reader::options(const QString &viewer)
{
    const auto view = LedgerView::load(m_database);
    if (!view)
        return propagate(view);
    QList<AskOption> options;
    if (!view->policy())
        return options;
    for (const Rule &rule : view->policy()->rules) {
        if (!view->directory().matches(rule.requesters, viewer))
            continue;
        // The first rule that names the thing is the one that admits it, as in matchRule().
        const bool isTaken = std::ranges::any_of(
            options, [&rule](const AskOption &other) { return isSameThing(other, rule); });
        if (!isTaken)
            options.append(optionOf(*view->policy(), rule));
    }
    return options;
}

Result<AskPreview> Reader::preview(const QString &viewer, const Ask &ask, Instant now)
{
    const auto view = LedgerView::load(m_database);
    if (!view)
        return propagate(view);
    const Rules rules = view->rulesFor(nullptr);
    const Preview foreseen = sallyport::preview(rules, viewer, ask, now);
    AskPreview shown{ .wouldEnd = now + ask.duration };
    shown.refusal = refusalOf(viewer, ask, view->hasStuck(viewer, ask.target), rules, now);
    if (!foreseen.rule)
        return shown;
    shown.rule = foreseen.rule->name;
    shown.maximumDuration = foreseen.rule->maximumDuration;
    shown.decisionWindow = foreseen.rule->decisionWindow;
    for (int at = 0; at < foreseen.stages.size(); ++at) {
        const Stage &stage = foreseen.stages.at(at);
        shown.stages.append({ .name = stage.name,
                              .need = stage.need,
                              .status = at == 0 ? StageStatus::Waiting : StageStatus::Later,
                              .deny = stage.deny,
                              .eligible = view->people(foreseen.approvers.value(at)) });
    }
    return shown;
}

} // namespace sallyport
