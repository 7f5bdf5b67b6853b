// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/engine/parts.h"
#include "models/domain/places.h"
#include "models/domain/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sallyport::engine {

namespace {

bool hasGrantGoingOn(const State &state)
{
    return state.grant
        && (state.grant->state == GrantState::Opening || state.grant->state == GrantState::Active
            || state.grant->state == GrantState::Ending);
}

bool isReviewer(const Request &request, const Rules &rules, const QString &person, Instant now)
{
    const Rule *const rule = pinnedRule(request, rules);
    if (!rule || !rule->breakGlass || isBarred(request, person, *rules.directory))
        return false;
    const Circumstances here{ *rules.pinned, *rules.directory, request.requester, request.ask,
                              now };
    return rules.directory->matches(pointedAt(rule->breakGlass->reviewers, here), person);
}

// As whom somebody asks back: themself when a stage that waits asks them, else in the first place
// that they hold and that is asked.
tl::expected<QString, Refusal> askerOf(const Request &request, const Rules &rules,
                                       const QString &person, Instant now)
{
    const QList<Stage> chain = pinnedChain(request, rules, now);
    const QList<int> open = openStages(request, chain);
    RefusalCode code = RefusalCode::NotApprover;
    for (const QString &who : authoritiesOf(person, *rules.directory, now)) {
        const bool isAsked = std::ranges::any_of(
            open, [&](int at) { return rules.directory->matches(chain.at(at).from, who); });
        if (isAsked && !isBarred(request, who, *rules.directory))
            return who;
        if (isAsked)
            code = RefusalCode::SelfDecision;
    }
    return refuse(code, request.rule);
}

QCborMap said(const Intent &intent)
{
    return { { u"text"_s, std::get<TextBody>(intent.body).text } };
}

} // namespace

// Over before it is reviewed: what was done in the session is what there is to judge.
Judgement reviewAccess(const State &state, const Rules &rules, const Intent &intent, Instant now)
{
    const Request &request = *state.request;
    if (!awaitsReview(request) || hasGrantGoingOn(state))
        return refuse(RefusalCode::NothingToReview, request.rule);
    if (!isReviewer(request, rules, intent.person, now))
        return refuse(RefusalCode::NotReviewer, request.rule);
    const QString text = std::get<TextBody>(intent.body).text;
    if (const Refused refused = checkText(text, MaxReasonLength, true, u"review"_s))
        return tl::unexpected(*refused);
    Outcome outcome;
    outcome.next = state;
    outcome.next.request->reviewBy = {};
    outcome.next.request->reviewedBy = intent.person;
    setLaterDue(*outcome.next.request, awaitsStart(state), now);
    Event event = eventOf(EventKind::Reviewed, intent, now);
    event.data = said(intent);
    outcome.events.append(event);
    return outcome;
}

Judgement askBack(const State &state, const Rules &rules, const Intent &intent, Instant now)
{
    const Request &request = *state.request;
    if (request.state != RequestState::Pending)
        return refuse(RefusalCode::NotPending);
    if (now >= request.decideBy)
        return refuse(RefusalCode::WindowOver, request.rule);
    if (isBarred(request, intent.person, *rules.directory))
        return refuse(RefusalCode::SelfDecision, request.rule);
    const auto asker = askerOf(request, rules, intent.person, now);
    if (!asker)
        return tl::unexpected(asker.error());
    const QString text = std::get<TextBody>(intent.body).text;
    if (const Refused refused = checkText(text, MaxReasonLength, true, u"question"_s))
        return tl::unexpected(*refused);
    Outcome outcome;
    outcome.next = state;
    outcome.next.request->questionBy = intent.person;
    Event event = eventOf(EventKind::Questioned, intent, now);
    event.data = said(intent);
    if (*asker != intent.person)
        event.data.insert(u"for"_s, *asker);
    outcome.events.append(event);
    return outcome;
}

} // namespace sallyport::engine
