// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/judgements.h"
#include "models/services/reader.h"
#include "models/services/requestitems.h"
#include "models/services/whereabouts.h"

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
             .reasonTemplate = scenario.reasonTemplate,
             .fields = scenario.fields,
             .warnings = rule.warnings,
             .ahead = rule.ahead,
             .claimWithin = rule.claimWithin,
             .breakGlass = rule.breakGlass.has_value(),
             .forSelf = false,
             .recurring = rule.recurring,
             .end = rule.end,
             .tags = policy.targets.value(rule.target).tags };
}

bool isSameThing(const AskOption &option, const Rule &rule)
{
    return option.scenario == rule.scenario && option.target == rule.target
        && option.profile == rule.profile;
}

// Those for whom the viewer may ask under this rule, by name.
QList<PersonRef> beneficiaries(const LedgerView &view, const Rule &rule, const QString &viewer)
{
    if (!view.directory().matches(rule.onBehalf, viewer))
        return {};
    QStringList ids = view.directory().resolve(rule.requesters);
    ids.removeIf([&](const QString &id) { return view.directory().sameHuman(id, viewer); });
    QList<PersonRef> people = view.people(ids);
    std::ranges::sort(people, [](const PersonRef &a, const PersonRef &b) {
        return std::pair(a.name.toCaseFolded(), a.id) < std::pair(b.name.toCaseFolded(), b.id);
    });
    return people;
}

void showRule(AskPreview &shown, const Rule &rule)
{
    shown.rule = rule.name;
    shown.maximumDuration = rule.maximumDuration;
    shown.decisionWindow = rule.decisionWindow;
    shown.grade = rule.grade;
    shown.start = startTerms(rule);
    shown.end = rule.end;
}

// What recurs begins with the first one that is not over when it may open.
void showFirstOccurrence(AskPreview &shown, const Ask &ask, Instant opens)
{
    if (!ask.recurrence)
        return;
    const QList<Occurrence> all = occurrencesOf(*ask.recurrence, ask.duration);
    const auto first = std::ranges::find_if(
        all, [opens](const Occurrence &occurrence) { return occurrence.until > opens; });
    if (first == all.end())
        return;
    shown.startAt = std::max(first->from, opens);
    shown.wouldEnd = first->until;
}

// Who decides in each stage, and which ones wait first.
QList<StageItem> foreseenStages(LedgerView &view, const Preview &foreseen, const Request &draft,
                                Instant now)
{
    QList<StageItem> items;
    for (int at = 0; at < foreseen.stages.size(); ++at) {
        StageItem item = stageItem(*foreseen.rule, foreseen.stages, at);
        item.status = foreseen.stages.at(at).step == foreseen.stages.first().step
            ? StageStatus::Waiting
            : StageStatus::Later;
        item.eligible = view.eligible(foreseen.stages.at(at), draft, now);
        items.append(item);
    }
    return items;
}

} // namespace

// What is on offer is a courtesy of the form; preview() and the enforcer judge the ask itself.
Result<QList<AskOption>> Reader::options(const QString &viewer)
{
    const auto view = LedgerView::load(m_database, m_cache);
    if (!view)
        return propagate(view);
    QList<AskOption> options;
    if (!view->policy())
        return options;
    for (const Rule &rule : view->policy()->rules) {
        const bool forSelf = view->directory().matches(rule.requesters, viewer);
        const QList<PersonRef> others = beneficiaries(*view, rule, viewer);
        if (!forSelf && others.isEmpty())
            continue;
        // The first rule that names the thing is the one that admits it, as in matchRule().
        const bool isTaken = std::ranges::any_of(
            options, [&rule](const AskOption &other) { return isSameThing(other, rule); });
        if (isTaken)
            continue;
        options.append(optionOf(*view->policy(), rule));
        options.last().forSelf = forSelf;
        options.last().forOthers = others;
    }
    return options;
}

Result<AskPreview> Reader::preview(const QString &viewer, const Ask &ask, Instant now)
{
    auto view = LedgerView::load(m_database, m_cache);
    if (!view)
        return propagate(view);
    const QString requester = ask.onBehalfOf.isEmpty() ? viewer : ask.onBehalfOf;
    auto unfiled = view->unfiled(requester, ask.target, now);
    if (!unfiled)
        return propagate(unfiled);
    const auto extended = view->extendedBy(ask);
    if (!extended)
        return propagate(extended);
    unfiled->extended = *extended;
    const Rules rules = view->rulesFor(nullptr);
    const Preview foreseen
        = sallyport::preview(rules, viewer, ask, unfiled->firstTime, now, *extended);
    AskPreview shown{ .wouldEnd = std::max(now, ask.startAt) + ask.duration,
                      .startAt = ask.startAt };
    shown.refusal = refusalOf(viewer, ask, *unfiled, rules, now);
    if (!foreseen.rule)
        return shown;
    showRule(shown, *foreseen.rule);
    shown.automatic = foreseen.automatic;
    shown.zone = view->policy()->targets.value(ask.target).zone;
    shown.wouldEnd = std::max(now + shown.start.vetoWait, ask.startAt) + ask.duration;
    showFirstOccurrence(shown, ask, now + shown.start.vetoWait);
    shown.isExtension = extended->has_value();
    if (shown.isExtension)
        shown.wouldEnd = (*extended)->deadline + ask.duration;
    Request draft;
    draft.requester = requester;
    draft.editors = { viewer };
    if (shown.automatic)
        return shown;
    shown.stages = foreseenStages(*view, foreseen, draft, now);
    const auto around = whereabouts(m_database, view->directory(), shown.stages, now);
    if (!around)
        return propagate(around);
    shown.around = *around;
    return shown;
}

} // namespace sallyport
