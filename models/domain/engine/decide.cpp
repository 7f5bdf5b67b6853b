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
    if (intent.kind == IntentKind::Start)
        return std::holds_alternative<StartBody>(intent.body);
    const auto *said = std::get_if<TextBody>(&intent.body);
    const bool isPlain
        = said != nullptr && said->atMost == Millis(0) && said->notBefore == Instant();
    return said != nullptr && (isPlain || intent.kind == IntentKind::Approve);
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
    case IntentKind::Start:
        return engine::startAccess(state, rules, intent, receivedAt);
    case IntentKind::Question:
        return engine::askBack(state, rules, intent, receivedAt);
    case IntentKind::Review:
        return engine::reviewAccess(state, rules, intent, receivedAt);
    default: // the registry's, which never come here
        return engine::refuse(RefusalCode::Malformed);
    }
}

} // namespace sallyport
