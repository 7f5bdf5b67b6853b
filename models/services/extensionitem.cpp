// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/extensionitem.h"

#include "models/services/judgements.h"

namespace sallyport {

Result<void> describeExtension(LedgerView &view, RequestItem &item, const QString &viewer,
                               Instant now)
{
    const auto extended = view.extendedBy(item.request.ask);
    if (!extended)
        return propagate(extended);
    item.extended = *extended;
    const bool isMine
        = item.grant && item.grant->state == GrantState::Active && item.grant->person == viewer;
    const Rule *const rule
        = isMine && view.policy() ? view.policy()->extensionOf(item.grant->rule) : nullptr;
    if (!rule)
        return {};
    auto unfiled = view.unfiled(viewer, item.request.ask.target, now);
    if (!unfiled)
        return propagate(unfiled);
    unfiled->extended = item.grant;
    const Ask ask = extensionOf(item.request, rule->maximumDuration);
    if (!refusalOf(viewer, ask, *unfiled, view.rulesFor(nullptr), now))
        item.mayExtend = rule->maximumDuration;
    return {};
}

} // namespace sallyport
