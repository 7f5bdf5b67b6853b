// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/requesterpast.h"

#include "models/services/requestitems.h"
#include "models/store/habitrepository.h"
#include "models/store/requestrepository.h"

#include <algorithm>
#include <numeric>

namespace sallyport {

using namespace std::chrono_literals;

namespace {

constexpr auto LookBack = 90 * 24h;
constexpr int Recent = 5;

} // namespace

Result<RequesterPast> pastOf(const QSqlDatabase &database, LedgerView &view, const Request &request,
                             const QString &viewer, Instant now)
{
    HabitRepository habits(database);
    const auto states = habits.countStates(request.requester, request.id, now - LookBack);
    const auto cutShort = habits.countCutShort(request.requester, now - LookBack);
    const auto before = RequestRepository(database).page({ .requester = request.requester,
                                                           .beforeFiledAt = request.filedAt,
                                                           .beforeId = request.id,
                                                           .limit = Recent });
    if (!states || !cutShort)
        return states ? propagate(cutShort) : propagate(states);
    if (!before)
        return propagate(before);
    const auto items = itemsOf(view, *before, viewer, now);
    if (!items)
        return propagate(items);
    return RequesterPast{ .asked = std::accumulate(states->begin(), states->end(), 0),
                          .approved = states->value(RequestState::Approved),
                          .denied = states->value(RequestState::Denied),
                          .endedEarly = *cutShort,
                          .recent = *items };
}

RuleTerms ruleTermsOf(const LedgerView &view, const Policy *policy, const Request &request)
{
    const Rule *const rule = policy != nullptr ? policy->ruleOf(request) : nullptr;
    if (rule == nullptr)
        return {};
    RuleTerms terms{ .name = rule->name,
                     .usual = rule->defaultDuration,
                     .window = rule->decisionWindow,
                     .extension = rule->extension };
    std::ranges::copy_if(rule->requesters, std::back_inserter(terms.admits),
                         [&](const Selector &selector) {
                             return view.directory().matches({ selector }, request.requester);
                         });
    return terms;
}

} // namespace sallyport
