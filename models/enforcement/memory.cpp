// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/enforcement/memory.h"

namespace sallyport {

Result<void> Memory::load(const QSqlDatabase &database)
{
    RegistryCache cache;
    RegistryRepository registryRows(database);
    if (const auto loaded = cache.load(registryRows); !loaded)
        return loaded;
    GrantRepository grantRows(database);
    RequestRepository requestRows(database);
    const auto waiting = requestRows.waiting();
    if (!waiting)
        return propagate(waiting);
    const auto grants = grantRows.live();
    if (!grants)
        return propagate(grants);
    const auto open = grantRows.openOperations();
    if (!open)
        return propagate(open);

    live.clear();
    for (const Request &request : *waiting)
        live.put(request.id, { .request = request, .grant = std::nullopt });
    for (const Grant &grant : *grants) {
        // An ending goes on although its request cannot be read.
        const auto request = requestRows.byId(grant.requestId);
        live.put(grant.requestId, { .request = request.value_or(std::nullopt), .grant = grant });
    }
    queue.load(*open);
    registry = std::move(cache);
    return {};
}

void Memory::loadGrants(const QList<Grant> &grants)
{
    live.clear();
    for (const Grant &grant : grants)
        live.put(grant.requestId, { .request = std::nullopt, .grant = grant });
}

void Memory::apply(const Changes &changes)
{
    queue.apply(changes);
    for (auto it = changes.states.cbegin(); it != changes.states.cend(); ++it)
        live.put(it.key(), it.value());
}

} // namespace sallyport
