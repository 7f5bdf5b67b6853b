// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/ledgerview.h"

#include "models/domain/places.h"

#include "models/store/grantrepository.h"
#include "models/store/requestrepository.h"

#include <algorithm>

namespace sallyport {

namespace {

// Only an approval makes a grant; what comes later leaves it.
bool mayHaveGrant(const Request &request)
{
    return request.state == RequestState::Approved || request.state == RequestState::Denied
        || request.occurrence > 0;
}

} // namespace

Result<LedgerView> LedgerView::load(const QSqlDatabase &database, LedgerCache *cache)
{
    const auto basics = basicsOf(database, cache);
    if (!basics)
        return propagate(basics);
    LedgerView view(database, *basics);
    for (const Grant &grant : view.liveGrants())
        view.m_grants.insert(grant.requestId, grant);
    return view;
}

PersonRef LedgerView::person(const QString &id) const
{
    const Person *const known = directory().person(id);
    return { .id = id, .name = known && !known->name.isEmpty() ? known->name : id };
}

QList<PersonRef> LedgerView::people(const QStringList &ids) const
{
    QList<PersonRef> found;
    found.reserve(ids.size());
    for (const QString &id : ids)
        found.append(person(id));
    return found;
}

PersonRef LedgerView::standIn(const QString &id, const QString &actingFor) const
{
    PersonRef found = person(id);
    if (!actingFor.isEmpty())
        found.actingFor = person(actingFor).name;
    return found;
}

QList<PersonRef> LedgerView::eligible(const Stage &stage, const Request &request, Instant at) const
{
    QList<PersonRef> found = people(eligibleApprovers(stage, request, directory()));
    for (const StandIn &one : standInsAt(stage, request, directory(), at))
        found.append(standIn(one.person, one.actingFor));
    return found;
}

Result<PolicyPointer> LedgerView::pinned(const Request &request)
{
    if (policy() != nullptr && policyDigest() == request.policyDigest)
        return m_basics->policy;
    const auto known = m_pinned.constFind(request.policyDigest);
    if (known != m_pinned.cend())
        return *known;
    auto found = policyOf(m_database, request.policyDigest);
    if (found)
        m_pinned.insert(request.policyDigest, *found);
    return found;
}

Result<std::optional<Grant>> LedgerView::grantOf(const Request &request)
{
    return mayHaveGrant(request) ? newestGrant(request.id) : std::optional<Grant>();
}

Result<std::optional<Grant>> LedgerView::extendedBy(const Ask &ask)
{
    return ask.extends.isEmpty() ? std::optional<Grant>() : newestGrant(ask.extends);
}

Result<std::optional<Grant>> LedgerView::newestGrant(const QString &requestId)
{
    const auto known = m_grants.constFind(requestId);
    if (known != m_grants.cend())
        return *known;
    return GrantRepository(m_database).ofRequest(requestId);
}

Result<void> LedgerView::preloadGrants(const QList<Request> &requests)
{
    QStringList ids;
    for (const Request &request : requests) {
        if (mayHaveGrant(request))
            ids.append(request.id);
        if (!request.ask.extends.isEmpty())
            ids.append(request.ask.extends);
    }
    ids.removeIf([this](const QString &id) { return m_grants.contains(id); });
    if (ids.isEmpty())
        return {};
    const auto found = GrantRepository(m_database).ofRequests(ids);
    if (!found)
        return propagate(found);
    for (const QString &id : std::as_const(ids))
        m_grants.insert(id, std::nullopt); // that there is none is known as well
    for (const Grant &grant : *found)
        m_grants.insert(grant.requestId, grant);
    return {};
}

Result<bool> LedgerView::isFirstOnTarget(const QString &person, const QString &target)
{
    const std::pair key(person, target);
    if (const auto known = m_approved.constFind(key); known != m_approved.cend())
        return !*known;
    const auto approved = RequestRepository(m_database).hasApproved(key.first, key.second);
    if (!approved)
        return propagate(approved);
    m_approved.insert(key, *approved);
    return !*approved;
}

Result<bool> LedgerView::hasReviewOverdue(const QString &person, const QString &requestId,
                                          Instant now)
{
    if (!policy() || !policy()->hasBreakGlass())
        return false;
    const auto count = RequestRepository(m_database).countOverdue(person, requestId, now);
    if (!count)
        return propagate(count);
    return *count > 0;
}

Result<State> LedgerView::unfiled(const QString &person, const QString &target, Instant now)
{
    const auto first = isFirstOnTarget(person, target);
    if (!first)
        return propagate(first);
    const auto overdue = hasReviewOverdue(person, {}, now);
    if (!overdue)
        return propagate(overdue);
    return State{ .stuckElsewhere = hasStuck(person, target),
                  .reviewOverdue = *overdue,
                  .firstTime = *first };
}

Result<State> LedgerView::stateOf(const Request &request, const std::optional<Grant> &grant,
                                  Instant now)
{
    State state{ .request = request,
                 .grant = grant,
                 .stuckElsewhere = hasStuck(request.requester, request.ask.target) };
    const auto overdue = hasReviewOverdue(request.requester, request.id, now);
    if (!overdue)
        return propagate(overdue);
    state.reviewOverdue = *overdue;
    const auto extended = extendedBy(request.ask);
    if (!extended)
        return propagate(extended);
    state.extended = *extended;
    if (!policy() || !policy()->asksFirstTime())
        return state;
    const auto first = isFirstOnTarget(request.requester, request.ask.target);
    if (!first)
        return propagate(first);
    state.firstTime = *first;
    return state;
}

Rules LedgerView::rulesFor(const Policy *pinned) const
{
    return { .current = policy(), .pinned = pinned, .directory = &directory() };
}

bool LedgerView::hasStuck(const QString &person, const QString &target) const
{
    return std::ranges::any_of(liveGrants(), [&](const Grant &grant) {
        return grant.stuck && grant.person == person && grant.target == target;
    });
}

} // namespace sallyport
