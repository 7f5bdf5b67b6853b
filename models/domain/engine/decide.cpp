// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/engine.h"
#include "models/domain/engine/parts.h"

namespace sallyport {

Judgement decide(const State &state, const Rules &rules, const Intent &intent, Instant receivedAt)
{
    if (intent.kind != IntentKind::File && !isRegistryKind(intent.kind) && !state.request)
        return engine::refuse(RefusalCode::UnknownRequest);

    switch (intent.kind) {
    case IntentKind::File:
        return engine::fileRequest(state, rules, intent, receivedAt);
    case IntentKind::Amend:
        return engine::amendRequest(state, rules, intent, receivedAt);
    case IntentKind::Approve:
        return engine::approveRequest(state, rules, intent, receivedAt);
    case IntentKind::Deny:
        return engine::denyRequest(state, rules, intent, receivedAt);
    case IntentKind::Comment:
        return engine::commentOn(state, rules, intent, receivedAt);
    case IntentKind::Withdraw:
        return engine::withdrawRequest(state, rules, intent, receivedAt);
    case IntentKind::Release:
        return engine::releaseGrant(state, rules, intent, receivedAt);
    case IntentKind::Revoke:
        return engine::revokeGrant(state, rules, intent, receivedAt);
    case IntentKind::AddPerson:
    case IntentKind::EnrolDevice:
    case IntentKind::RevokeDevice:
    case IntentKind::SetMembership:
    case IntentKind::ProposePolicy:
        break; // the registry's business, see registry.h
    }
    return engine::refuse(RefusalCode::Malformed);
}

} // namespace sallyport
