// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/refusal.h"

#include "models/domain/nametable.h"

namespace sallyport {

namespace {

constexpr NameTable<RefusalCode, 76> RefusalNames{ {
    QLatin1StringView("malformed"),
    QLatin1StringView("unknown-device"),
    QLatin1StringView("device-revoked"),
    QLatin1StringView("person-inactive"),
    QLatin1StringView("bad-signature"),
    QLatin1StringView("actor-mismatch"),
    QLatin1StringView("counter-gap"),
    QLatin1StringView("replayed"),
    QLatin1StringView("forked-device"),
    QLatin1StringView("too-late"),
    QLatin1StringView("admit-window"),
    QLatin1StringView("log-contradicted"),
    QLatin1StringView("checkpoint-unproven"),
    QLatin1StringView("stale-request"),
    QLatin1StringView("stale-policy"),
    QLatin1StringView("no-policy"),
    QLatin1StringView("unknown-request"),
    QLatin1StringView("duplicate-request"),
    QLatin1StringView("not-pending"),
    QLatin1StringView("window-over"),
    QLatin1StringView("no-live-grant"),
    QLatin1StringView("access-stuck"),
    QLatin1StringView("not-requester"),
    QLatin1StringView("self-decision"),
    QLatin1StringView("not-approver"),
    QLatin1StringView("already-decided"),
    QLatin1StringView("not-revoker"),
    QLatin1StringView("not-officer"),
    QLatin1StringView("no-rule"),
    QLatin1StringView("banned"),
    QLatin1StringView("policy-tightened"),
    QLatin1StringView("no-approver"),
    QLatin1StringView("duration-too-long"),
    QLatin1StringView("duration-too-short"),
    QLatin1StringView("reason-too-short"),
    QLatin1StringView("text-too-long"),
    QLatin1StringView("text-invisible"),
    QLatin1StringView("text-missing"),
    QLatin1StringView("field-missing"),
    QLatin1StringView("field-unknown"),
    QLatin1StringView("field-invalid"),
    QLatin1StringView("credential-invalid"),
    QLatin1StringView("person-exists"),
    QLatin1StringView("login-taken"),
    QLatin1StringView("person-unknown"),
    QLatin1StringView("device-exists"),
    QLatin1StringView("proof-invalid"),
    QLatin1StringView("name-invalid"),
    QLatin1StringView("policy-unknown"),
    QLatin1StringView("policy-invalid"),
    QLatin1StringView("last-officer"),
    QLatin1StringView("start-too-far"),
    QLatin1StringView("not-approved"),
    QLatin1StringView("too-early"),
    QLatin1StringView("not-for-others"),
    QLatin1StringView("review-overdue"),
    QLatin1StringView("nothing-to-review"),
    QLatin1StringView("not-reviewer"),
    QLatin1StringView("frozen"),
    QLatin1StringView("not-frozen"),
    QLatin1StringView("not-security"),
    QLatin1StringView("delegation-invalid"),
    QLatin1StringView("recurrence-invalid"),
    QLatin1StringView("recurrence-too-far"),
    QLatin1StringView("recurrence-overlaps"),
    QLatin1StringView("no-extension"),
    QLatin1StringView("not-extendable"),
    QLatin1StringView("other-access"),
    QLatin1StringView("extensions-used"),
    QLatin1StringView("proposal-unknown"),
    QLatin1StringView("grade-too-low"),
    QLatin1StringView("rota-unknown"),
    QLatin1StringView("turns-invalid"),
    QLatin1StringView("start-too-early"),
    QLatin1StringView("start-needs-others"),
    QLatin1StringView("bundle-changed"),
} };
static_assert(RefusalNames.names.size()
              == static_cast<std::size_t>(RefusalCode::BundleChanged) + 1);

} // namespace

QString refusalCodeName(RefusalCode code)
{
    return RefusalNames.name(code);
}

std::optional<RefusalCode> refusalCodeFromName(const QString &name)
{
    return RefusalNames.value(name);
}

} // namespace sallyport
