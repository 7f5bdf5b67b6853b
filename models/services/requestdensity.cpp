// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/requestdensity.h"

#include "models/services/ledgerview.h"
#include "models/services/queryfit.h"
#include "models/store/countrepository.h"
#include "models/store/registryrepository.h"

#include <QSet>

#include <algorithm>
#include <numeric>

namespace sallyport {

namespace {

QStringList idsOf(const QList<QueryName> &names)
{
    QStringList ids;
    for (const QueryName &name : names)
        ids += name.ids;
    return ids;
}

NameFilter filterOf(const QueryNames &names)
{
    return { .any = idsOf(names.any), .none = idsOf(names.none) };
}

QString titleOf(const LedgerView &view, DensityBy by, const QString &key)
{
    if (by == DensityBy::Person)
        return view.person(key).name;
    if (view.policy() == nullptr)
        return key;
    const auto target = view.policy()->targets.constFind(key);
    const bool isNamed = target != view.policy()->targets.cend() && !target->title.isEmpty();
    return isNamed ? target->title : key;
}

// Rules change with the policy, so each is that of the version that a request was filed under.
Result<QList<RuleOf>> glassOf(const QSqlDatabase &database)
{
    const auto applied = RegistryRepository(database).appliedPolicies();
    if (!applied)
        return propagate(applied);
    QSet<QByteArray> seen;
    QList<RuleOf> glass;
    for (const AppliedPolicy &one : *applied) {
        if (seen.contains(one.digest))
            continue;
        seen.insert(one.digest);
        const auto policy = policyOf(database, one.digest);
        if (!policy)
            return propagate(policy);
        for (const Rule &rule : *policy ? (*policy)->rules : QList<Rule>()) {
            if (rule.breakGlass)
                glass.append({ .policyDigest = one.digest, .rule = rule.name });
        }
    }
    return glass;
}

QList<DensityLane> lanesOf(const LedgerView &view, DensityBy by, const QList<Instant> &starts,
                           const QList<RequestCount> &counts)
{
    QHash<QString, DensityLane> lanes;
    for (const RequestCount &count : counts) {
        DensityLane &lane = lanes[count.lane];
        if (lane.parts.isEmpty())
            lane = { .key = count.lane,
                     .title = titleOf(view, by, count.lane),
                     .parts = QList<DensityPart>(starts.size() - 1) };
        const auto part = std::ranges::lower_bound(starts, count.since) - starts.begin();
        lane.parts[part] = { .requests = count.requests, .breakGlass = count.breakGlass };
    }
    return lanes.values();
}

} // namespace

int DensityLane::requests() const
{
    return std::accumulate(parts.begin(), parts.end(), 0,
                           [](int sum, const DensityPart &part) { return sum + part.requests; });
}

int RequestDensity::requests() const
{
    return std::accumulate(lanes.begin(), lanes.end(), 0,
                           [](int sum, const DensityLane &lane) { return sum + lane.requests(); });
}

bool isCountable(const RequestQuery &query)
{
    return query.by.isEmpty() && query.phases.isEmpty() && query.notPhases.isEmpty()
        && query.reasons.isEmpty() && query.notReasons.isEmpty() && query.words.isEmpty()
        && query.notWords.isEmpty();
}

Result<RequestDensity> readDensity(const QSqlDatabase &database, RequestQuery query, DensityBy by,
                                   const QList<Instant> &starts, LedgerCache *cache)
{
    const auto view = LedgerView::load(database, cache);
    if (!view)
        return propagate(view);
    RequestDensity density{ .starts = starts, .lanes = {} };
    if (starts.size() < 2 || resolve(query, *view))
        return density;
    const auto glass = glassOf(database);
    if (!glass)
        return propagate(glass);
    const auto counts = CountRepository(database).filed({ .people = filterOf(query.who),
                                                          .targets = filterOf(query.target),
                                                          .profiles = filterOf(query.profile),
                                                          .scenarios = filterOf(query.scenario),
                                                          .since = query.since,
                                                          .until = query.until,
                                                          .glass = *glass,
                                                          .byTarget = by == DensityBy::Target },
                                                        starts);
    if (!counts)
        return propagate(counts);
    density.lanes = lanesOf(*view, by, starts, *counts);
    std::ranges::sort(density.lanes, [](const DensityLane &one, const DensityLane &other) {
        return std::pair(-one.requests(), one.key) < std::pair(-other.requests(), other.key);
    });
    return density;
}

} // namespace sallyport
