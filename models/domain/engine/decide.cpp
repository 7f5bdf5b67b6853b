// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/engine.h"
#include "models/domain/engine/parts.h"

namespace sallyport {

namespace {

// Handlers rely on the body that goes with their kind.
bool hasFittingBody(const Intent &intent)
{
    if (intent.kind == IntentKind::File || intent.kind == IntentKind::Amend)
        return std::holds_alternative<Ask>(intent.body);
    return std::holds_alternative<TextBody>(intent.body);
}

} // namespace

Judgement decide(const State &state, const Rules &rules, const Intent &intent, Instant receivedAt)
{
    if (isRegistryKind(intent.kind) || !hasFittingBody(intent))
        return engine::refuse(RefusalCode::Malformed); // the registry has registry.h
    if (intent.kind != IntentKind::File && !state.request)
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
    case IntentKind::DisablePerson:
    case IntentKind::SetMembership:
    case IntentKind::ProposePolicy:
        break;
    }
    return engine::refuse(RefusalCode::Malformed);
}

} // namespace sallyport
