// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/engine/parts.h"

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

bool isAbout(const EndAllBody &order, const QString &person, const QString &target)
{
    return (order.person.isEmpty() || order.person == person)
        && (order.target.isEmpty() || order.target == target);
}

// Between two occurrences nothing is open, and the next one would open by itself.
bool endsRest(const EndAllBody &order, const State &state)
{
    return hasRest(state) && isAbout(order, state.request->requester, state.request->ask.target);
}

} // namespace

bool isEndedBy(const EndAllBody &order, const Grant &grant)
{
    return engine::canEnd(grant) && isAbout(order, grant.person, grant.target);
}

Outcome endByOrder(const State &state, const EndAllBody &order, const Intent &cause, Instant now)
{
    Outcome outcome;
    outcome.next = state;
    if (state.grant && isEndedBy(order, *state.grant)) // the rest does not come after this
        engine::beginEnding(outcome, EndReason::Revoked, cause.person, now, now);
    else if (endsRest(order, state))
        engine::lapseApproved(outcome, u"revoked"_s, cause.person, now);
    else
        return outcome;
    outcome.events.last().intentDigest = cause.digest;
    outcome.events.last().data.insert(u"text"_s, order.text);
    return outcome;
}

} // namespace sallyport
