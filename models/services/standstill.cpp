// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/standstill.h"

namespace sallyport {

std::optional<Event> standstillOf(const RequestDetail &detail)
{
    const auto &grant = detail.item.grant;
    if (!grant || (grant->state != GrantState::Opening && grant->state != GrantState::Ending))
        return std::nullopt;
    std::optional<Event> failed;
    for (const LoggedEvent &logged : detail.events) {
        if (logged.event.grantId != grant->id)
            continue; // of an earlier occurrence
        switch (logged.event.kind) {
        case EventKind::OpeningFailed:
        case EventKind::EndingFailed:
            failed = logged.event;
            break;
        case EventKind::Opened:
        case EventKind::EndDue:
        case EventKind::LoginClosed:
        case EventKind::SessionsEnded:
            failed.reset();
            break;
        default:
            break;
        }
    }
    return failed;
}

bool isHeldBack(const RequestDetail &detail, Instant now)
{
    constexpr Millis usual{ 10'000 };
    const auto &grant = detail.item.grant;
    if (!grant || grant->state != GrantState::Opening || standstillOf(detail))
        return false;
    return now < grant->plannedAt || now - grant->plannedAt > usual;
}

} // namespace sallyport
