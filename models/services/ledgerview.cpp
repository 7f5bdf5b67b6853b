// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/ledgerview.h"

#include "models/store/grantrepository.h"
#include "models/store/registryrepository.h"
#include "models/store/requestrepository.h"

#include <algorithm>

namespace sallyport {

Result<LedgerView> LedgerView::load(const QSqlDatabase &database)
{
    LedgerView view(database);
    auto directory = RegistryRepository(database).directory();
    if (!directory)
        return propagate(directory);
    auto current = policyInForce(database);
    if (!current)
        return propagate(current);
    auto live = GrantRepository(database).live();
    if (!live)
        return propagate(live);
    view.m_directory = std::move(*directory);
    view.m_current = std::move(*current);
    view.m_live = std::move(*live);
    for (const Grant &grant : std::as_const(view.m_live))
        view.m_grants.insert(grant.requestId, grant);
    return view;
}

PersonRef LedgerView::person(const QString &id) const
{
    const Person *const known = m_directory.person(id);
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

Result<PolicyPointer> LedgerView::pinned(const Request &request)
{
    if (m_current && m_current->digest == request.policyDigest)
        return m_current;
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
    // Only an approval makes a grant; a deny that came later leaves it.
    if (request.state != RequestState::Approved && request.state != RequestState::Denied)
        return std::optional<Grant>();
    const auto known = m_grants.constFind(request.id);
    if (known != m_grants.cend())
        return std::optional<Grant>(*known);
    return GrantRepository(m_database).ofRequest(request.id);
}

Result<void> LedgerView::preloadGrants(int limit)
{
    const auto latest = GrantRepository(m_database).recent(limit);
    if (!latest)
        return propagate(latest);
    for (const Grant &grant : *latest) {
        if (!m_grants.contains(grant.requestId))
            m_grants.insert(grant.requestId, grant);
    }
    return {};
}

Result<bool> LedgerView::isFirstOnTarget(const Request &request)
{
    const std::pair key(request.requester, request.ask.target);
    if (const auto known = m_filed.constFind(key); known != m_filed.cend())
        return *known <= 1;
    const auto count = RequestRepository(m_database).countOf(key.first, key.second);
    if (!count)
        return propagate(count);
    m_filed.insert(key, *count);
    return *count <= 1;
}

State LedgerView::stateOf(const Request &request, const std::optional<Grant> &grant) const
{
    return { .request = request,
             .grant = grant,
             .stuckElsewhere = hasStuck(request.requester, request.ask.target) };
}

Rules LedgerView::rulesFor(const Policy *pinned) const
{
    return { .current = m_current.get(), .pinned = pinned, .directory = &m_directory };
}

bool LedgerView::hasStuck(const QString &person, const QString &target) const
{
    return std::ranges::any_of(m_live, [&](const Grant &grant) {
        return grant.stuck && grant.person == person && grant.target == target;
    });
}

} // namespace sallyport
