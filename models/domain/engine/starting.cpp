// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/credential.h"
#include "models/domain/engine/parts.h"
#include "models/domain/ids.h"
#include "models/domain/phase.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sallyport::engine {

namespace {

Grant grantFor(const Request &request, const Rule &rule, Instant now)
{
    Grant grant;
    grant.id = grantIdFor(request.id, request.revision, request.occurrence);
    grant.requestId = request.id;
    grant.revision = request.revision;
    grant.person = request.requester;
    grant.target = request.ask.target;
    grant.profile = request.ask.profile;
    grant.rule = rule.name;
    grant.end = rule.end;
    grant.duration = allowedDuration(request);
    if (request.endBy > Instant())
        grant.duration = std::min(grant.duration, request.endBy - now);
    std::copy_if(rule.warnings.begin(), rule.warnings.end(), std::back_inserter(grant.warnings),
                 [&](Millis before) { return before < grant.duration; });
    grant.plannedAt = now;
    return grant;
}

// The occurrence that is waited for is over before it opened.
bool isMissed(const Request &request, Instant now)
{
    return request.endBy > Instant() && now >= request.endBy;
}

Refused checkMayStart(const State &state, const Rules &rules, const Intent &intent, Instant now)
{
    const Request &request = *state.request;
    if (intent.person != request.requester)
        return Refusal{ RefusalCode::NotRequester, {}, {} };
    // What opens by itself has no time for claiming, so it is always over.
    if (!awaitsStart(state) || now >= request.startBy || isMissed(request, now))
        return Refusal{ RefusalCode::NotApproved, request.rule, {} };
    if (now < request.startFrom)
        return Refusal{ RefusalCode::TooEarly, request.rule, {} };
    if (intent.requestDigest != request.digest)
        return Refusal{ RefusalCode::StaleRequest, {}, {} };
    // Who asked for somebody else does not know the password that opens.
    const QByteArray &credential = std::get<StartBody>(intent.body).credential;
    if (request.ask.onBehalfOf.isEmpty() ? !credential.isEmpty() : !isScramVerifier(credential))
        return Refusal{ RefusalCode::CredentialInvalid, request.rule, {} };
    if (const Refused tightened = checkCurrentPolicy(state, request, rules, now))
        return tightened;
    return checkOpening(state, rules, request.rule);
}

} // namespace

bool awaitsStart(const State &state)
{
    return state.request && awaitsOpening(*state.request, state.grant);
}

bool awaitsReview(const Request &request)
{
    return request.reviewBy > Instant();
}

bool asksNobody(const Rule &rule, const Circumstances &now)
{
    return rule.breakGlass || (rule.automatic && holdsThroughout(*rule.automatic, now));
}

Refused checkOpening(const State &state, const Rules &rules, const QString &rule)
{
    if (rules.directory->freeze())
        return Refusal{ RefusalCode::Frozen, {}, {} };
    if (state.stuckElsewhere)
        return Refusal{ RefusalCode::AccessStuck, rule, state.request->ask.target };
    return std::nullopt;
}

void setLaterDue(Request &request, bool awaitsStart, Instant now)
{
    request.dueAt = {};
    const auto earlier = [&](Instant moment) {
        if (moment > Instant() && (request.dueAt == Instant() || moment < request.dueAt))
            request.dueAt = moment;
    };
    if (awaitsStart) {
        earlier(request.startBy > Instant() ? request.startBy : request.startFrom);
        earlier(request.endBy);
    }
    if (request.reviewBy > now)
        earlier(request.reviewBy);
}

void planGrant(Outcome &outcome, const Rule &rule, Instant now)
{
    const Grant grant = grantFor(*outcome.next.request, rule, now);
    outcome.next.grant = grant;
    outcome.operations.append({ .grantId = grant.id,
                                .target = grant.target,
                                .kind = OperationKind::Open,
                                .plannedAt = now,
                                .nextAt = now });
}

void approved(Outcome &outcome, const Rule &rule, const Intent &intent, bool automatic, Instant now)
{
    Request &request = *outcome.next.request;
    request.state = RequestState::Approved;
    request.startFrom
        = std::max(now + (rule.veto ? rule.veto->wait : Millis(0)), allowedStart(request));
    if (rule.start == StartMode::Claim)
        request.startBy = request.startFrom + rule.claimWithin;
    if (request.ask.recurrence && !awaitOccurrence(outcome, request.startFrom, u"undecided"_s, now))
        return lapseApproved(outcome, u"undecided"_s, {}, now);

    Event event = eventOf(EventKind::RequestApproved, intent, now);
    event.actor.clear(); // the rule approved; the people's decisions are events of their own
    event.data = { { u"rule"_s, rule.name },
                   { u"duration_ms"_s, qint64(allowedDuration(request).count()) } };
    if (automatic)
        event.data.insert(u"automatic"_s, true);
    const bool later = request.startBy > Instant() || request.startFrom > now;
    if (later) {
        event.data.insert(u"start_from"_s, toMs(request.startFrom));
        event.data.insert(u"start_by"_s, toMs(request.startBy));
    } else if (outcome.next.extended) {
        planExtension(outcome, now);
        event.data.insert(u"until"_s, toMs(outcome.next.extended->extendTo));
    } else {
        planGrant(outcome, rule, now);
        event.grantId = outcome.next.grant->id;
    }
    setLaterDue(request, later, now);
    outcome.events.append(event);
}

void lapseApproved(Outcome &outcome, const QString &because, const QString &by, Instant now)
{
    Request &request = *outcome.next.request;
    request.state = RequestState::Lapsed;
    Event event{ .kind = EventKind::Lapsed, .at = now, .actor = by, .requestId = request.id };
    event.data = { { u"because"_s, because } };
    outcome.events.append(event);
    setLaterDue(request, false, now);
}

void startNow(Outcome &outcome, const Rules &rules, const QString &by, const QByteArray &cause,
              Instant now)
{
    const State before = outcome.next;
    Refused refused = checkCurrentPolicy(before, *before.request, rules, now);
    if (!refused)
        refused = checkStillExtendable(before, *pinnedRule(*before.request, rules), now);
    if (refused)
        return lapseApproved(outcome, refusalCodeName(refused->code), {}, now);
    refused = checkOpening(before, rules, before.request->rule);
    if (refused && before.request->ask.recurrence)
        return skipOccurrence(outcome, refusalCodeName(refused->code), now);
    if (refused)
        return lapseApproved(outcome, refusalCodeName(refused->code), {}, now);
    if (before.extended) {
        planExtension(outcome, now);
        return setLaterDue(*outcome.next.request, false, now);
    }
    planGrant(outcome, *pinnedRule(*before.request, rules), now);
    Event event = grantEvent(EventKind::Started, *outcome.next.grant, now);
    event.actor = by;
    event.intentDigest = cause;
    if (before.request->occurrence > 0)
        event.data = { { u"occurrence"_s, before.request->occurrence } };
    outcome.events.append(event);
    setLaterDue(*outcome.next.request, false, now);
}

Judgement startAccess(const State &state, const Rules &rules, const Intent &intent, Instant now)
{
    if (const Refused refused = checkMayStart(state, rules, intent, now))
        return tl::unexpected(*refused);
    Outcome outcome;
    outcome.next = state;
    outcome.next.request->claimed = std::get<StartBody>(intent.body).credential;
    outcome.next.request->claimDigest = intent.digest;
    startNow(outcome, rules, intent.person, intent.digest, now);
    return outcome;
}

} // namespace sallyport::engine
