// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/requestitems.h"

#include "models/domain/phase.h"
#include "models/domain/places.h"
#include "models/services/extensionitem.h"
#include "models/services/judgements.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

// The stage names one of those as whom somebody may decide.
bool isAsked(const Stage &stage, const QStringList &authorities, const Directory &directory)
{
    return std::ranges::any_of(
        authorities, [&](const QString &who) { return directory.matches(stage.from, who); });
}

// True when a stage that waits asks for this viewer, and the engine would take a decision.
Result<bool> mayDecide(LedgerView &view, const RequestItem &item, const Policy *pinned,
                       const QList<Stage> &chain, const QString &viewer, Instant now)
{
    const Request &request = item.request;
    if (request.state != RequestState::Pending)
        return false;
    // Most viewers are not named by most stages; asking further would cost long lists their speed.
    const QStringList authorities = authoritiesOf(viewer, view.directory(), now);
    const bool isOneAsked = std::ranges::any_of(openStages(request, chain), [&](int at) {
        return isAsked(chain.at(at), authorities, view.directory())
            && std::ranges::any_of(view.eligible(chain.at(at), request, now),
                                   [&](const PersonRef &one) { return one.id == viewer; });
    });
    if (!isOneAsked)
        return false;
    const auto state = view.stateOf(request, item.grant, now);
    if (!state)
        return propagate(state);
    const Rules rules = view.rulesFor(pinned);
    return mayDo(IntentKind::Approve, viewer, *state, rules, now)
        || mayDo(IntentKind::Deny, viewer, *state, rules, now);
}

// A time that was asked for is no veto time, unless that one is longer.
Instant vetoUntil(const RequestItem &item, const Rule &rule)
{
    const Request &request = item.request;
    // Later occurrences wait for their time alone, although they may still be denied.
    const bool waits = awaitsOpening(request, item.grant) && rule.veto && !item.grant
        && request.startFrom > allowedStart(request);
    return waits ? request.startFrom : Instant();
}

// True when no stage asks for the viewer, who may still say no before it opens.
Result<bool> mayVeto(LedgerView &view, const RequestItem &item, const Policy *pinned,
                     const QList<Stage> &chain, const QString &viewer, Instant now)
{
    const bool isAsked = std::ranges::any_of(
        chain, [&](const Stage &stage) { return view.directory().matches(stage.from, viewer); });
    if (isAsked || now >= item.vetoUntil)
        return false;
    const auto state = view.stateOf(item.request, item.grant, now);
    if (!state)
        return propagate(state);
    return mayDo(IntentKind::Deny, viewer, *state, view.rulesFor(pinned), now);
}

Result<bool> mayReview(LedgerView &view, const RequestItem &item, const Policy *pinned,
                       const QString &viewer, Instant now)
{
    if (item.request.reviewBy == Instant())
        return false;
    const auto state = view.stateOf(item.request, item.grant, now);
    if (!state)
        return propagate(state);
    return mayDo(IntentKind::Review, viewer, *state, view.rulesFor(pinned), now);
}

// What comes after the approval, and whose turn it is then.
Result<void> describeStart(LedgerView &view, RequestItem &item, const Policy *pinned,
                           const Rule &rule, const QList<Stage> &chain, const QString &viewer,
                           Instant now)
{
    item.bulk = rule.bulk;
    item.breakGlass = rule.breakGlass.has_value();
    item.alarmsMe = item.breakGlass && viewer != item.request.requester
        && view.directory().matches(audienceOf(item.request, *pinned, view.directory()), viewer);
    item.vetoUntil = vetoUntil(item, rule);
    item.mineToClaim = awaitsOpening(item.request, item.grant) && item.request.startBy > Instant()
        && item.request.requester == viewer;
    if (item.vetoUntil > Instant()) {
        const auto veto = mayVeto(view, item, pinned, chain, viewer, now);
        if (!veto)
            return propagate(veto);
        item.mineToDecide = *veto;
    }
    const auto review = mayReview(view, item, pinned, viewer, now);
    if (!review)
        return propagate(review);
    item.mineToReview = *review;
    return {};
}

void nameThings(RequestItem &item, const Policy &policy)
{
    const Ask &ask = item.request.ask;
    if (const auto target = policy.targets.constFind(ask.target); target != policy.targets.cend())
        item.targetTitle = target->title;
    const auto scenario = policy.scenarios.constFind(ask.scenario);
    if (scenario != policy.scenarios.cend())
        item.scenarioTitle = scenario->title;
}

// Whoever filed it, where that is somebody else.
QString askerOf(const LedgerView &view, const Request &request)
{
    if (request.ask.onBehalfOf.isEmpty() || request.editors.isEmpty())
        return {};
    return view.person(request.editors.first()).name;
}

bool isOneByOne(const QList<Stage> &chain)
{
    return std::ranges::adjacent_find(chain,
                                      [](const Stage &one, const Stage &next) {
                                          return one.path != next.path || one.step == next.step;
                                      })
        == chain.end();
}

int approvalsIn(const Request &request, int stage)
{
    return static_cast<int>(
        std::ranges::count_if(request.decisions, [stage](const Decision &decision) {
            return decision.stages.contains(stage) && decision.verdict == Verdict::Approve;
        }));
}

// Of several stages that wait, the viewer's own counts.
void describeStages(RequestItem &item, const QList<Stage> &chain, const Directory &directory,
                    const QStringList &authorities)
{
    item.stageCount = isOneByOne(chain) ? static_cast<int>(chain.size()) : 0;
    const QList<int> open = openStages(item.request, chain);
    if (item.request.state != RequestState::Pending || open.isEmpty())
        return;
    QStringList names;
    for (const int at : open)
        names.append(chain.at(at).name);
    item.stageName = names.join(u", "_s);
    const auto own = std::ranges::find_if(
        open, [&](int at) { return isAsked(chain.at(at), authorities, directory); });
    const int shown = own == open.end() ? open.first() : *own;
    item.need = chain.at(shown).need;
    item.have = approvalsIn(item.request, shown);
}

StageStatus statusOf(const Request &request, const QList<Stage> &chain, int stage)
{
    if (isStageFilled(request, chain, stage))
        return StageStatus::Filled;
    const bool isDeniedHere
        = request.state == RequestState::Denied
        && std::ranges::any_of(request.decisions, [stage](const Decision &decision) {
               return decision.stages.contains(stage) && decision.verdict == Verdict::Deny;
           });
    if (isDeniedHere)
        return StageStatus::Denied;
    if (request.state == RequestState::Approved)
        return StageStatus::Unneeded;
    if (request.state == RequestState::Pending && openStages(request, chain).contains(stage))
        return StageStatus::Waiting;
    return StageStatus::Later;
}

} // namespace

Result<RequestItem> itemOf(LedgerView &view, const Request &request, const QString &viewer,
                           std::optional<Instant> now)
{
    const auto grant = view.grantOf(request);
    const auto pinned = view.pinned(request);
    if (!grant || !pinned)
        return grant ? propagate(pinned) : propagate(grant);
    const Instant at = now.value_or(request.revisedAt);
    RequestItem item{ .request = request,
                      .grant = *grant,
                      .requesterName = view.person(request.requester).name,
                      .askedByName = askerOf(view, request),
                      .targetTitle = request.ask.target,
                      .scenarioTitle = request.ask.scenario,
                      .allowed = allowedDuration(request),
                      .allowedStart = allowedStart(request) };
    if (!request.questionBy.isEmpty())
        item.questionByName = view.person(request.questionBy).name;
    if (const Policy *const policy = pinned->get()) {
        nameThings(item, *policy);
        if (const Rule *const rule = policy->ruleOf(request)) {
            const QList<Stage> chain = chainOf(request, *policy, view.directory(), at);
            describeStages(item, chain, view.directory(),
                           authoritiesOf(viewer, view.directory(), at));
            const auto mine = mayDecide(view, item, policy, chain, viewer, at);
            if (!mine)
                return propagate(mine);
            item.mineToDecide = *mine;
            if (const auto told = describeStart(view, item, policy, *rule, chain, viewer, at);
                !told)
                return propagate(told);
        }
    }
    if (request.state == RequestState::Pending) {
        const auto first = view.isFirstOnTarget(request.requester, request.ask.target);
        if (!first)
            return propagate(first);
        item.firstTime = *first;
    }
    if (const auto told = describeExtension(view, item, viewer, at); !told)
        return propagate(told);
    return item;
}

Result<QList<RequestItem>> itemsOf(LedgerView &view, const QList<Request> &requests,
                                   const QString &viewer, std::optional<Instant> now)
{
    if (const auto loaded = view.preloadGrants(requests); !loaded)
        return propagate(loaded);
    QList<RequestItem> items;
    items.reserve(requests.size());
    for (const Request &request : requests) {
        auto item = itemOf(view, request, viewer, now);
        if (!item)
            return propagate(item);
        items.append(std::move(*item));
    }
    return items;
}

StartTerms startTerms(const Rule &rule)
{
    StartTerms terms{ .claimWithin = rule.claimWithin };
    if (rule.veto)
        terms.vetoWait = rule.veto->wait;
    if (rule.breakGlass) {
        terms.breakGlass = true;
        terms.reviewWithin = rule.breakGlass->reviewWithin;
        terms.alarmed = rule.breakGlass->alarm;
        terms.reviewers = rule.breakGlass->reviewers;
    }
    return terms;
}

StageItem stageItem(const Rule &rule, const QList<Stage> &chain, int at)
{
    const Stage &stage = chain.at(at);
    const bool beside
        = at > 0 && chain.at(at - 1).path == stage.path && chain.at(at - 1).step == stage.step;
    return { .name = stage.name,
             .need = stage.need,
             .deny = stage.deny,
             .path = rule.paths.value(stage.path),
             .beside = beside };
}

QList<StageItem> stagesOf(const LedgerView &view, const Request &request, const Policy &policy,
                          const Rule &rule, Instant now)
{
    QList<StageItem> items;
    const QList<Stage> chain = chainOf(request, policy, view.directory(), now);
    for (int at = 0; at < chain.size(); ++at) {
        StageItem item = stageItem(rule, chain, at);
        item.status = statusOf(request, chain, at);
        for (const Decision &decision : request.decisions) {
            if (!decision.stages.contains(at))
                continue;
            if (decision.verdict == Verdict::Deny && item.status != StageStatus::Denied) {
                item.objected.append(view.standIn(decision.person, decision.actingFor));
                continue;
            }
            item.decided.append(view.standIn(decision.person, decision.actingFor));
            item.decidedAt.append(decision.at);
        }
        if (request.state == RequestState::Pending && item.status != StageStatus::Filled)
            item.eligible = view.eligible(chain.at(at), request, now);
        items.append(item);
    }
    return items;
}

} // namespace sallyport
