// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/engine/parts.h"
#include "models/domain/places.h"
#include "models/domain/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sallyport::engine {

namespace {

// Security and officers see and say something about everything.
bool overseesAll(const QString &person, const Directory &directory)
{
    return directory.matches({ u"group:"_s + SecurityGroup, u"group:"_s + OfficersGroup }, person);
}

bool isLive(const State &state)
{
    return state.grant && canEnd(*state.grant);
}

bool isInChain(const State &state, const Rules &rules, const QString &person)
{
    return pinnedRule(*state.request, rules) != nullptr
        && rules.directory->matches(audienceOf(*state.request, *rules.pinned, *rules.directory),
                                    person);
}

bool isInChainForAnybody(const State &state, const Rules &rules, const QString &person, Instant now)
{
    return std::ranges::any_of(authoritiesOf(person, *rules.directory, now),
                               [&](const QString &who) { return isInChain(state, rules, who); });
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
    if (!isAsker(*state.request, intent.person)
        && !isInChainForAnybody(state, rules, intent.person, now)
        && !overseesAll(intent.person, *rules.directory))
        return refuse(RefusalCode::NotApprover, state.request->rule);
    if (const Refused refused = checkText(textOf(intent), MaxReasonLength, true, u"comment"_s))
        return tl::unexpected(*refused);
    Outcome outcome = saying(state, EventKind::Commented, intent, now);
    if (isAsker(*state.request, intent.person))
        outcome.next.request->questionBy.clear(); // answered
    return outcome;
}

Judgement withdrawRequest(const State &state, const Rules &, const Intent &intent, Instant now)
{
    if (!isAsker(*state.request, intent.person))
        return refuse(RefusalCode::NotRequester);
    if (state.request->state != RequestState::Pending && !awaitsStart(state) && !hasRest(state))
        return refuse(RefusalCode::NotPending);
    if (const Refused refused = checkText(textOf(intent), MaxReasonLength, false, u"reason"_s))
        return tl::unexpected(*refused);
    Outcome outcome = saying(state, EventKind::Withdrawn, intent, now);
    outcome.next.request->state = RequestState::Withdrawn;
    setLaterDue(*outcome.next.request, false, now);
    return outcome;
}

// Ending access asks for no digest: whatever changed on the screen since, less access is safe.
Judgement releaseGrant(const State &state, const Rules &, const Intent &intent, Instant now)
{
    if (!isAsker(*state.request, intent.person))
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
    if (!isLive(state) && !hasRest(state))
        return refuse(RefusalCode::NoLiveGrant);
    if (const Refused refused = checkText(textOf(intent), MaxReasonLength, true, u"reason"_s))
        return tl::unexpected(*refused);
    Outcome outcome;
    outcome.next = state;
    if (isLive(state)) // the rest does not come after this
        beginEnding(outcome, EndReason::Revoked, intent.person, now, now);
    else
        lapseApproved(outcome, u"revoked"_s, intent.person, now);
    outcome.events.last().intentDigest = intent.digest;
    outcome.events.last().data.insert(u"text"_s, textOf(intent));
    return outcome;
}

} // namespace sallyport::engine
