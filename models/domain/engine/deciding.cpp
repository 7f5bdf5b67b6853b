// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/engine/parts.h"
#include "models/domain/ids.h"
#include "models/domain/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sallyport::engine {

namespace {

QString textOf(const Intent &intent)
{
    return std::get<TextBody>(intent.body).text;
}

QStringList approversOf(const Request &request)
{
    QStringList people;
    for (const Decision &decision : request.decisions) {
        if (decision.verdict == Verdict::Approve)
            people.append(decision.person);
    }
    return people;
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
    const Rule *rule = pinnedRule(request, rules);
    const QList<Stage> chain = rule ? stagesFor(*rule, request.ask) : QList<Stage>();
    if (request.stage >= chain.size())
        return Refusal{ RefusalCode::PolicyTightened, request.rule, {} };
    const Stage &stage = chain.at(request.stage);
    if (isBarred(request, intent.person, *rules.directory))
        return Refusal{ RefusalCode::SelfDecision, request.rule, stage.name };
    if (hasDecided(request, intent.person, *rules.directory))
        return Refusal{ RefusalCode::AlreadyDecided, request.rule, stage.name };
    if (!rules.directory->matches(stage.from, intent.person))
        return Refusal{ RefusalCode::NotApprover, request.rule, stage.name };
    return checkText(textOf(intent), MaxReasonLength, false, u"comment"_s);
}

// All stages are filled: the request is approved, and its grant is planned with the call that
// opens.
void planGrant(Outcome &outcome, const Rule &rule, const Intent &intent, Instant now)
{
    Request &request = *outcome.next.request;
    request.state = RequestState::Approved;
    Grant grant;
    grant.id = grantIdFor(request.id, request.revision);
    grant.requestId = request.id;
    grant.revision = request.revision;
    grant.person = request.requester;
    grant.target = request.ask.target;
    grant.profile = request.ask.profile;
    grant.rule = rule.name;
    grant.duration = request.ask.duration;
    std::copy_if(rule.warnings.begin(), rule.warnings.end(), std::back_inserter(grant.warnings),
                 [&](Millis before) { return before < grant.duration; });
    grant.plannedAt = now;
    outcome.next.grant = grant;

    Event event = eventOf(EventKind::RequestApproved, intent, now);
    event.actor.clear(); // the rule approved; the people's decisions are events of their own
    event.grantId = grant.id;
    event.data = { { u"rule"_s, rule.name }, { u"duration_ms"_s, qint64(grant.duration.count()) } };
    outcome.events.append(event);
    outcome.operations.append({ .grantId = grant.id,
                                .target = grant.target,
                                .kind = OperationKind::Open,
                                .plannedAt = now,
                                .nextAt = now });
}

} // namespace

bool hasDecided(const Request &request, const QString &person, const Directory &directory)
{
    return std::any_of(
        request.decisions.begin(), request.decisions.end(),
        [&](const Decision &decision) { return directory.sameHuman(decision.person, person); });
}

Event decisionEvent(EventKind kind, const Request &request, const QString &stage,
                    const Intent &intent, Instant now)
{
    Event event = eventOf(kind, intent, now);
    event.data = { { u"revision"_s, request.revision }, { u"stage"_s, stage } };
    if (kind != EventKind::StageFilled)
        event.data.insert(u"text"_s, std::get<TextBody>(intent.body).text);
    return event;
}

const Rule *pinnedRule(const Request &request, const Rules &rules)
{
    if (!rules.pinned || rules.pinned->digest != request.policyDigest)
        return nullptr;
    return rules.pinned->ruleNamed(request.rule);
}

Refused checkCurrentPolicy(const Request &request, const Rules &rules)
{
    const Refusal tightened{ RefusalCode::PolicyTightened, request.rule, {} };
    const Rule *pinned = pinnedRule(request, rules);
    const Rule *current = rules.current ? rules.current->ruleNamed(request.rule) : nullptr;
    if (!pinned || !current)
        return tightened;
    const QStringList approvers = approversOf(request);
    for (const Rule *rule : { pinned, current }) {
        if (rule->target != request.ask.target || rule->profile != request.ask.profile
            || rule->scenario != request.ask.scenario
            || request.ask.duration > rule->maximumDuration
            || !rules.directory->matches(rule->requesters, request.requester))
            return tightened;
        // People are looked up again: an approver who left since does not count any more.
        const QList<Stage> chain = stagesFor(*rule, request.ask);
        if (const auto stage = unfilledStage(chain, approvers, *rules.directory))
            return Refusal{ RefusalCode::PolicyTightened, rule->name, chain.at(*stage).name };
    }
    return std::nullopt;
}

Judgement approveRequest(const State &state, const Rules &rules, const Intent &intent, Instant now)
{
    if (const Refused refused = checkMayApprove(state, rules, intent, now))
        return tl::unexpected(*refused);
    const Rule &rule = *pinnedRule(*state.request, rules);
    const QList<Stage> chain = stagesFor(rule, state.request->ask);

    Outcome outcome;
    outcome.next = state;
    Request &request = *outcome.next.request;
    const int stage = request.stage;
    request.decisions.append({ .person = intent.person,
                               .stage = stage,
                               .verdict = Verdict::Approve,
                               .at = now,
                               .text = textOf(intent),
                               .intentDigest = intent.digest });
    const QString name = chain.at(stage).name;
    outcome.events.append(decisionEvent(EventKind::Approved, request, name, intent, now));

    passFilledStages(request, chain);
    if (request.stage == stage)
        return outcome;
    outcome.events.append(decisionEvent(EventKind::StageFilled, request, name, intent, now));
    outcome.events.last().actor.clear();
    if (request.stage < chain.size())
        return outcome;

    if (const Refused refused = checkCurrentPolicy(request, rules))
        return tl::unexpected(*refused);
    if (state.stuckElsewhere)
        return refuse(RefusalCode::AccessStuck, rule.name, request.ask.target);
    planGrant(outcome, rule, intent, now);
    return outcome;
}

} // namespace sallyport::engine
