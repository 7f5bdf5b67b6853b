// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/engine/parts.h"
#include "models/domain/text.h"

using namespace Qt::StringLiterals;

namespace sallyport::engine {

namespace {

// Security and officers see and say something about everything.
bool overseesAll(const QString &person, const Directory &directory)
{
    return directory.matches({ u"group:"_s + SecurityGroup, u"group:"_s + OfficersGroup }, person);
}

QString textOf(const Intent &intent)
{
    return std::get<TextBody>(intent.body).text;
}

bool isLive(const State &state)
{
    return state.grant
        && (state.grant->state == GrantState::Opening || state.grant->state == GrantState::Active);
}

bool isInChain(const State &state, const Rules &rules, const QString &person)
{
    const Rule *rule = pinnedRule(*state.request, rules);
    return rule != nullptr && isNamedByChain(*rule, person, *rules.directory);
}

Outcome saying(const State &state, EventKind kind, const Intent &intent, Instant now)
{
    Outcome outcome;
    outcome.next = state;
    Event event = eventOf(kind, intent, now);
    event.data = { { u"text"_s, textOf(intent) } };
    outcome.events.append(event);
    return outcome;
}

} // namespace

Judgement commentOn(const State &state, const Rules &rules, const Intent &intent, Instant now)
{
    if (intent.person != state.request->requester && !isInChain(state, rules, intent.person)
        && !overseesAll(intent.person, *rules.directory))
        return refuse(RefusalCode::NotApprover, state.request->rule);
    if (const Refused refused = checkText(textOf(intent), MaxReasonLength, true, u"comment"_s))
        return tl::unexpected(*refused);
    return saying(state, EventKind::Commented, intent, now);
}

Judgement withdrawRequest(const State &state, const Rules &, const Intent &intent, Instant now)
{
    if (intent.person != state.request->requester)
        return refuse(RefusalCode::NotRequester);
    if (state.request->state != RequestState::Pending)
        return refuse(RefusalCode::NotPending);
    if (const Refused refused = checkText(textOf(intent), MaxReasonLength, false, u"reason"_s))
        return tl::unexpected(*refused);
    Outcome outcome = saying(state, EventKind::Withdrawn, intent, now);
    outcome.next.request->state = RequestState::Withdrawn;
    return outcome;
}

// Ending access asks for no digest: whatever changed on the screen since, less access is safe.
Judgement releaseGrant(const State &state, const Rules &, const Intent &intent, Instant now)
{
    if (intent.person != state.request->requester)
        return refuse(RefusalCode::NotRequester);
    if (!isLive(state))
        return refuse(RefusalCode::NoLiveGrant);
    if (const Refused refused = checkText(textOf(intent), MaxReasonLength, false, u"reason"_s))
        return tl::unexpected(*refused);
    Outcome outcome;
    outcome.next = state;
    beginEnding(outcome, EndReason::Released, intent.person, now, now);
    outcome.events.last().intentDigest = intent.digest;
    outcome.events.last().data.insert(u"text"_s, textOf(intent));
    return outcome;
}

Judgement revokeGrant(const State &state, const Rules &rules, const Intent &intent, Instant now)
{
    if (!overseesAll(intent.person, *rules.directory) && !isInChain(state, rules, intent.person))
        return refuse(RefusalCode::NotRevoker, state.request->rule);
    if (!isLive(state))
        return refuse(RefusalCode::NoLiveGrant);
    if (const Refused refused = checkText(textOf(intent), MaxReasonLength, true, u"reason"_s))
        return tl::unexpected(*refused);
    Outcome outcome;
    outcome.next = state;
    beginEnding(outcome, EndReason::Revoked, intent.person, now, now);
    outcome.events.last().intentDigest = intent.digest;
    outcome.events.last().data.insert(u"text"_s, textOf(intent));
    return outcome;
}

} // namespace sallyport::engine
