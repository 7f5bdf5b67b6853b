// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/engine/parts.h"
#include "models/domain/places.h"
#include "models/domain/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sallyport::engine {

namespace {

bool isActive(const QString &person, const Directory &directory)
{
    const Person *known = directory.person(person);
    return known != nullptr && known->active;
}

// Whose approvals there are. One of somebody who left since is not, nor one in another's place.
QStringList approversOf(const Request &request, const Directory &directory)
{
    QStringList people;
    for (const Decision &decision : request.decisions) {
        if (decision.verdict == Verdict::Approve && isActive(decision.person, directory))
            people.append(authorityOf(decision));
    }
    return people;
}

// Never more than was asked for, and enough to open.
Refused checkLess(const Request &request, Millis atMost)
{
    if (atMost > request.ask.duration)
        return Refusal{ RefusalCode::DurationTooLong, request.rule, {} };
    if (atMost != Millis(0) && atMost < MinDuration)
        return Refusal{ RefusalCode::DurationTooShort, request.rule, {} };
    return std::nullopt;
}

Refused checkMayApprove(const State &state, const Rules &rules, const Intent &intent, Instant now)
{
    const Request &request = *state.request;
    if (request.state != RequestState::Pending)
        return Refusal{ RefusalCode::NotPending, {}, {} };
    if (now >= request.decideBy)
        return Refusal{ RefusalCode::WindowOver, request.rule, {} };
    if (intent.requestDigest != request.digest)
        return Refusal{ RefusalCode::StaleRequest, {}, {} };
    if (!rules.current)
        return Refusal{ RefusalCode::NoPolicy, {}, {} };
    if (intent.policyDigest != rules.current->digest)
        return Refusal{ RefusalCode::StalePolicy, {}, {} };
    const QList<Stage> chain = pinnedChain(request, rules, now);
    const QList<int> open = openStages(request, chain);
    if (open.isEmpty())
        return Refusal{ RefusalCode::PolicyTightened, request.rule, {} };
    const QString stage = chain.at(open.first()).name;
    if (isBarred(request, intent.person, *rules.directory))
        return Refusal{ RefusalCode::SelfDecision, request.rule, stage };
    if (hasDecided(request, intent.person, *rules.directory))
        return Refusal{ RefusalCode::AlreadyDecided, request.rule, stage };
    if (const Refused refused = checkLess(request, std::get<TextBody>(intent.body).atMost))
        return refused;
    const Instant notBefore = std::get<TextBody>(intent.body).notBefore;
    if (const Refused refused = checkLater(state, rules, notBefore, now))
        return refused;
    return checkText(textOf(intent), MaxReasonLength, false, u"comment"_s);
}

// Whoever filed it for somebody else may do so still.
bool maySpeakFor(const Rule &rule, const Request &request, const Directory &directory)
{
    const QString filedBy = request.editors.value(0, request.requester);
    return filedBy == request.requester || directory.matches(rule.onBehalf, filedBy);
}

bool allowsStill(const Rule &rule, const Request &request, const Rules &rules)
{
    return maySpeakFor(rule, request, *rules.directory) && rule.target == request.ask.target
        && rule.profile == request.ask.profile && rule.scenario == request.ask.scenario
        && request.ask.duration <= rule.maximumDuration
        && reachesFarEnough(rule, request.ask, request.revisedAt)
        && rules.directory->matches(rule.requesters, request.requester);
}

// As they were when this revision was made, under the policy in force.
Circumstances circumstancesOf(const State &state, const Request &request, const Ask &ask,
                              const Rules &rules)
{
    return { *rules.current,    *rules.directory, request.requester, ask,
             request.revisedAt, state.firstTime,  request.already };
}

// The same at another moment: whose turn it is now.
Circumstances atNow(const Circumstances &filed, Instant now)
{
    Circumstances later = filed;
    later.at = now;
    return later;
}

Decision approvalOf(const Intent &intent, Instant now)
{
    return { .person = intent.person,
             .stages = {},
             .verdict = Verdict::Approve,
             .at = now,
             .text = textOf(intent),
             .intentDigest = intent.digest,
             .atMost = std::get<TextBody>(intent.body).atMost,
             .notBefore = std::get<TextBody>(intent.body).notBefore };
}

// Whoever is asked approves as themself, else in the first place that they hold and that counts.
Refused addOwnOrDelegated(Request &request, Decision approval, const QList<Stage> &chain,
                          const Rules &rules)
{
    const Directory &directory = *rules.directory;
    Refusal refusal{ RefusalCode::NotApprover, request.rule, chain.at(request.stage).name };
    for (const QString &who : authoritiesOf(approval.person, directory, approval.at)) {
        approval.actingFor = who == approval.person ? QString() : who;
        Request counted = request;
        if (!addApproval(counted, approval, chain, directory))
            continue;
        if (isBarred(request, who, directory)) {
            refusal.code = RefusalCode::SelfDecision;
        } else if (hasDecided(request, who, directory)) {
            refusal.code = RefusalCode::AlreadyDecided;
        } else {
            request = counted;
            return std::nullopt;
        }
    }
    return refusal;
}

// The approval, and each stage that it filled, of whatever path.
void logApproval(Outcome &outcome, const Request &before, const QList<Stage> &chain,
                 const Intent &intent, Instant now)
{
    const Request &request = *outcome.next.request;
    const int stage = request.decisions.last().stages.first();
    outcome.events.append(
        decisionEvent(EventKind::Approved, request, chain.at(stage).name, intent, now));
    for (int at = 0; at < chain.size(); ++at) {
        if (isStageFilled(before, chain, at) || !isStageFilled(request, chain, at))
            continue;
        outcome.events.append(
            decisionEvent(EventKind::StageFilled, request, chain.at(at).name, intent, now));
        outcome.events.last().actor.clear();
    }
}

} // namespace

bool hasDecided(const Request &request, const QString &person, const Directory &directory)
{
    return std::any_of(
        request.decisions.begin(), request.decisions.end(),
        [&](const Decision &decision) { return isDecisionOf(decision, person, directory); });
}

Event decisionEvent(EventKind kind, const Request &request, const QString &stage,
                    const Intent &intent, Instant now)
{
    Event event = eventOf(kind, intent, now);
    event.data = { { u"revision"_s, request.revision }, { u"stage"_s, stage } };
    if (kind == EventKind::StageFilled)
        return event;
    event.data.insert(u"text"_s, std::get<TextBody>(intent.body).text);
    if (const QString place = request.decisions.last().actingFor; !place.isEmpty())
        event.data.insert(u"for"_s, place);
    if (kind != EventKind::Approved)
        return event;
    const auto &said = std::get<TextBody>(intent.body);
    if (said.atMost > Millis(0))
        event.data.insert(u"at_most_ms"_s, qint64(said.atMost.count()));
    if (said.notBefore > Instant())
        event.data.insert(u"not_before"_s, toMs(said.notBefore));
    return event;
}

const Rule *pinnedRule(const Request &request, const Rules &rules)
{
    if (!rules.pinned || rules.pinned->digest != request.policyDigest)
        return nullptr;
    return rules.pinned->ruleOf(request);
}

QList<Stage> pinnedChain(const Request &request, const Rules &rules, Instant at)
{
    return pinnedRule(request, rules) ? chainOf(request, *rules.pinned, *rules.directory, at)
                                      : QList<Stage>();
}

Refused checkCurrentPolicy(const State &state, const Request &request, const Rules &rules,
                           Instant now)
{
    const Refusal tightened{ RefusalCode::PolicyTightened, request.rule, {} };
    const Rule *pinned = pinnedRule(request, rules);
    const Rule *current = rules.current ? rules.current->ruleOf(request) : nullptr;
    if (!pinned || !current)
        return tightened;
    const Ask ask = askAsAllowed(request);
    const Circumstances filed = circumstancesOf(state, request, ask, rules);
    if (banOn(filed) != nullptr || !allowsStill(*pinned, request, rules)
        || !allowsStill(*current, request, rules))
        return tightened;
    // People are looked up again: an approver who left since does not count any more.
    const QStringList approvers = approversOf(request, *rules.directory);
    if (approvers.isEmpty())
        return asksNobody(*pinned, filed) && asksNobody(*current, filed) ? Refused() : tightened;
    const QList<Stage> agreed = pinnedChain(request, rules, now);
    if (agreed.isEmpty())
        return tightened;
    if (const auto stage = unfilledByAll(agreed, approvers, *rules.directory))
        return Refusal{ RefusalCode::PolicyTightened, request.rule, agreed.at(*stage).name };
    QList<Stage> chain = chainUnder(*current, askedStages(*current, filed), atNow(filed, now));
    escalate(chain, escalatedStages(request, agreed));
    if (chain.isEmpty())
        return tightened; // nobody would be asked
    if (const auto stage = unfilledByAll(chain, approvers, *rules.directory))
        return Refusal{ RefusalCode::PolicyTightened, request.rule, chain.at(*stage).name };
    return std::nullopt;
}

Judgement approveRequest(const State &state, const Rules &rules, const Intent &intent, Instant now)
{
    if (const Refused refused = checkMayApprove(state, rules, intent, now))
        return tl::unexpected(*refused);
    const QList<Stage> chain = pinnedChain(*state.request, rules, now);

    Outcome outcome;
    outcome.next = state;
    Request &request = *outcome.next.request;
    if (const Refused refused = addOwnOrDelegated(request, approvalOf(intent, now), chain, rules))
        return tl::unexpected(*refused);
    takeStock(request, chain);
    logApproval(outcome, *state.request, chain, intent, now);
    if (request.stage < chain.size())
        return outcome;

    if (const Refused refused = checkCurrentPolicy(state, request, rules, now))
        return tl::unexpected(*refused);
    if (const Refused refused = checkOpening(state, rules, request.rule))
        return tl::unexpected(*refused);
    const Rule &rule = *pinnedRule(request, rules);
    if (const Refused over = checkStillExtendable(state, rule, now))
        lapseApproved(outcome, refusalCodeName(over->code), {}, now);
    else
        approved(outcome, rule, intent, false, now);
    return outcome;
}

} // namespace sallyport::engine
