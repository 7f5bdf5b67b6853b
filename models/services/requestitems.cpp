// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/requestitems.h"

#include "models/services/judgements.h"

#include <algorithm>

namespace sallyport {

namespace {

// True when the waiting stage asks for this viewer, and the engine would take a decision.
bool mayDecide(const LedgerView &view, const RequestItem &item, const Policy *pinned,
               const QList<Stage> &chain, const QString &viewer, Instant now)
{
    const Request &request = item.request;
    if (request.state != RequestState::Pending || request.stage >= chain.size())
        return false;
    // Most viewers are not named by most stages; asking further would cost long lists their speed.
    const Stage &stage = chain.at(request.stage);
    if (!view.directory().matches(stage.from, viewer)
        || !eligibleApprovers(stage, request, view.directory()).contains(viewer))
        return false;
    const State state = view.stateOf(request, item.grant);
    const Rules rules = view.rulesFor(pinned);
    return mayDo(IntentKind::Approve, viewer, state, rules, now)
        || mayDo(IntentKind::Deny, viewer, state, rules, now);
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

void describeStage(RequestItem &item, const QList<Stage> &chain)
{
    item.stageCount = static_cast<int>(chain.size());
    const int waiting = item.request.stage;
    if (item.request.state != RequestState::Pending || waiting < 0 || waiting >= item.stageCount)
        return;
    item.stageName = chain.at(waiting).name;
    item.need = chain.at(waiting).need;
    item.have = static_cast<int>(
        std::ranges::count_if(item.request.decisions, [waiting](const Decision &decision) {
            return decision.stage == waiting && decision.verdict == Verdict::Approve;
        }));
}

StageStatus statusOf(const Request &request, int stage)
{
    if (stage < request.stage)
        return StageStatus::Filled;
    const bool isDeniedHere
        = request.state == RequestState::Denied
        && std::ranges::any_of(request.decisions, [stage](const Decision &decision) {
               return decision.stage == stage && decision.verdict == Verdict::Deny;
           });
    if (isDeniedHere)
        return StageStatus::Denied;
    if (stage == request.stage && request.state == RequestState::Pending)
        return StageStatus::Waiting;
    return StageStatus::Later;
}

} // namespace

Result<RequestItem> itemOf(LedgerView &view, const Request &request, const QString &viewer,
                           std::optional<Instant> now)
{
    const auto grant = view.grantOf(request);
    if (!grant)
        return propagate(grant);
    const auto pinned = view.pinned(request);
    if (!pinned)
        return propagate(pinned);
    RequestItem item{ .request = request,
                      .grant = *grant,
                      .requesterName = view.person(request.requester).name,
                      .targetTitle = request.ask.target,
                      .scenarioTitle = request.ask.scenario };
    if (const Policy *const policy = pinned->get()) {
        nameThings(item, *policy);
        if (const Rule *const rule = policy->ruleNamed(request.rule)) {
            const QList<Stage> chain = stagesFor(*rule, request.ask);
            describeStage(item, chain);
            item.mineToDecide
                = mayDecide(view, item, policy, chain, viewer, now.value_or(request.revisedAt));
        }
    }
    if (request.state == RequestState::Pending) {
        const auto first = view.isFirstOnTarget(request);
        if (!first)
            return propagate(first);
        item.firstTime = *first;
    }
    return item;
}

Result<QList<RequestItem>> itemsOf(LedgerView &view, const QList<Request> &requests,
                                   const QString &viewer, std::optional<Instant> now)
{
    const bool mayHaveGrants = std::ranges::any_of(
        requests, [](const Request &request) { return request.state == RequestState::Approved; });
    if (mayHaveGrants) {
        const auto loaded = view.preloadGrants(static_cast<int>(requests.size()));
        if (!loaded)
            return propagate(loaded);
    }
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

QList<StageItem> stagesOf(const LedgerView &view, const Request &request, const Rule &rule)
{
    QList<StageItem> items;
    const QList<Stage> chain = stagesFor(rule, request.ask);
    for (int at = 0; at < chain.size(); ++at) {
        const Stage &stage = chain.at(at);
        StageItem item{ .name = stage.name,
                        .need = stage.need,
                        .status = statusOf(request, at),
                        .deny = stage.deny };
        for (const Decision &decision : request.decisions) {
            if (decision.stage != at)
                continue;
            if (decision.verdict == Verdict::Deny && item.status != StageStatus::Denied) {
                item.objected.append(view.person(decision.person));
                continue;
            }
            item.decided.append(view.person(decision.person));
            item.decidedAt.append(decision.at);
        }
        if (request.state == RequestState::Pending && at >= request.stage)
            item.eligible = view.people(eligibleApprovers(stage, request, view.directory()));
        items.append(item);
    }
    return items;
}

} // namespace sallyport
