// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/recentasks.h"

#include <algorithm>

namespace sallyport {

Ask essenceOf(const Ask &ask)
{
    return { .scenario = ask.scenario,
             .target = ask.target,
             .profile = ask.profile,
             .duration = ask.duration,
             .fields = ask.fields };
}

QList<Ask> recentAsks(const QList<RequestItem> &items, const QString &viewer)
{
    QList<const Request *> filed;
    for (const RequestItem &item : items) {
        const Request &request = item.request;
        if (request.editors.value(0, request.requester) == viewer && request.ask.extends.isEmpty())
            filed.append(&request);
    }
    std::ranges::stable_sort(filed, std::ranges::greater(), &Request::filedAt);
    QList<Ask> recent;
    for (const Request *const request : std::as_const(filed)) {
        const Ask ask = essenceOf(request->ask);
        if (!recent.contains(ask))
            recent.append(ask);
        if (recent.size() == MostRecentAsks)
            break;
    }
    return recent;
}

} // namespace sallyport
