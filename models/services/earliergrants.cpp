// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/earliergrants.h"

#include "models/store/grantrepository.h"

#include <QHash>

namespace sallyport {

Result<void> addEarlierGrants(const QSqlDatabase &database, QList<RequestItem> &items)
{
    QStringList ids;
    for (const RequestItem &item : std::as_const(items)) {
        if (item.request.ask.recurrence && item.grant)
            ids.append(item.request.id);
    }
    if (ids.isEmpty())
        return {};
    const auto all = GrantRepository(database).allOfRequests(ids);
    if (!all)
        return propagate(all);
    QHash<QString, QList<Grant>> grants;
    for (const Grant &grant : *all)
        grants[grant.requestId].append(grant);
    for (RequestItem &item : items) {
        item.earlier = grants.value(item.request.id);
        item.earlier.removeIf(
            [&item](const Grant &grant) { return item.grant && grant.id == item.grant->id; });
    }
    return {};
}

} // namespace sallyport
