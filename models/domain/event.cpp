// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/event.h"

#include "models/domain/nametable.h"

namespace sallyport {

namespace {

constexpr NameTable<EventKind, 64> EventNames{ {
    QLatin1StringView("filed"),
    QLatin1StringView("amended"),
    QLatin1StringView("approved"),
    QLatin1StringView("stage-filled"),
    QLatin1StringView("request-approved"),
    QLatin1StringView("denied"),
    QLatin1StringView("commented"),
    QLatin1StringView("withdrawn"),
    QLatin1StringView("lapsed"),
    QLatin1StringView("decision-lapsed"),
    QLatin1StringView("opening-failed"),
    QLatin1StringView("opened"),
    QLatin1StringView("warned"),
    QLatin1StringView("end-due"),
    QLatin1StringView("login-closed"),
    QLatin1StringView("sessions-ended"),
    QLatin1StringView("still-alive"),
    QLatin1StringView("ended"),
    QLatin1StringView("stuck"),
    QLatin1StringView("cleaned-up"),
    QLatin1StringView("residue"),
    QLatin1StringView("ending-failed"),
    QLatin1StringView("connected"),
    QLatin1StringView("statement"),
    QLatin1StringView("disconnected"),
    QLatin1StringView("login-refused"),
    QLatin1StringView("activity-cut"),
    QLatin1StringView("refused"),
    QLatin1StringView("quarantined"),
    QLatin1StringView("drift"),
    QLatin1StringView("person-added"),
    QLatin1StringView("device-enrolled"),
    QLatin1StringView("device-revoked"),
    QLatin1StringView("person-disabled"),
    QLatin1StringView("membership-set"),
    QLatin1StringView("policy-applied"),
    QLatin1StringView("log-contradicted"),
    QLatin1StringView("ledger-accepted"),
    QLatin1StringView("enforcer-started"),
    QLatin1StringView("ledger-created"),
    QLatin1StringView("objected"),
    QLatin1StringView("escalated"),
    QLatin1StringView("reminded"),
    QLatin1StringView("manager-set"),
    QLatin1StringView("started"),
    QLatin1StringView("glass-broken"),
    QLatin1StringView("reviewed"),
    QLatin1StringView("review-overdue"),
    QLatin1StringView("questioned"),
    QLatin1StringView("frozen"),
    QLatin1StringView("unfreezing"),
    QLatin1StringView("unfrozen"),
    QLatin1StringView("all-ended"),
    QLatin1StringView("delegated"),
    QLatin1StringView("occurrence-skipped"),
    QLatin1StringView("extended"),
    QLatin1StringView("extension-failed"),
    QLatin1StringView("policy-proposed"),
    QLatin1StringView("policy-signed"),
    QLatin1StringView("policy-scheduled"),
    QLatin1StringView("proposal-withdrawn"),
    QLatin1StringView("proposal-lapsed"),
    QLatin1StringView("rota-set"),
    QLatin1StringView("drain-over"),
} };
static_assert(EventNames.names.size() == static_cast<std::size_t>(EventKind::DrainOver) + 1);

} // namespace

QString eventKindName(EventKind kind)
{
    return EventNames.name(kind);
}

std::optional<EventKind> eventKindFromName(const QString &name)
{
    return EventNames.value(name);
}

} // namespace sallyport
