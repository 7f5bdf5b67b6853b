// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/simulation.h"

#include "models/domain/registry.h"

namespace sallyport {

namespace {

// What was refused for who sent it or for what was on the screen says nothing about a policy.
bool concernsPolicy(const PastIntent &past)
{
    if (past.accepted)
        return true;
    const auto code = refusalCodeFromName(past.code);
    return code && *code > RefusalCode::NoPolicy && *code != RefusalCode::AccessStuck
        && *code < RefusalCode::PersonExists;
}

bool decidesSomething(IntentKind kind)
{
    return kind == IntentKind::Amend || kind == IntentKind::Approve || kind == IntentKind::Deny;
}

// Whether the access was open is no question of the policy, so it is taken to be.
Grant accessOf(const Ask &extension, const QString &person, const Rules &rules, Instant at)
{
    Ask access = extension;
    access.extends.clear();
    Grant grant;
    grant.requestId = extension.extends;
    grant.person = person;
    grant.target = access.target;
    grant.profile = access.profile;
    grant.state = GrantState::Active;
    grant.deadline = at + std::chrono::hours(24) * 366;
    if (const auto rule = matchRule(*rules.current, *rules.directory, person, access))
        grant.rule = (*rule)->name;
    return grant;
}

bool isOver(const State &state)
{
    return state.request && state.request->state != RequestState::Pending;
}

} // namespace

Simulation::Simulation(Directory beginning, std::shared_ptr<const Policy> proposed, Instant since)
    : m_directory(std::move(beginning))
    , m_proposed(std::move(proposed))
    , m_since(since)
{
}

void Simulation::enact(std::shared_ptr<const Policy> policy)
{
    m_enacted.insert(policy->digest, policy);
    m_current = std::move(policy);
}

Rules Simulation::rulesOf(const World &world, const State &state) const
{
    if (&world == &m_proposal)
        return { m_proposed.get(), m_proposed.get(), &m_directory };
    const auto pinned = state.request ? m_enacted.value(state.request->policyDigest) : nullptr;
    return { m_current.get(), pinned.get(), &m_directory };
}

void Simulation::take(const PastIntent &past)
{
    const Intent &intent = past.intent;
    if (isRegistryKind(intent.kind)) {
        const auto applied = applyRegistry(m_directory, m_current.get(), intent,
                                           { true, true, true }, past.receivedAt);
        if (past.accepted && applied)
            m_directory = applied->directory;
        return;
    }
    if (!concernsPolicy(past) || !m_current)
        return;
    passTime(intent.requestId, past.receivedAt);
    if (intent.kind != IntentKind::File && !m_then.states.contains(intent.requestId)
        && !m_proposal.states.contains(intent.requestId))
        return; // over in both, so it decides nothing any more
    if (intent.kind == IntentKind::File && past.receivedAt >= m_since)
        ++m_requests;
    const bool filed = intent.kind == IntentKind::File;
    const bool inBoth
        = m_then.states.contains(intent.requestId) && m_proposal.states.contains(intent.requestId);
    PastAnswer was = play(m_then, intent, past.receivedAt);
    PastAnswer would = play(m_proposal, intent, past.receivedAt);
    // Which stages there are is told once, and of what is in one world only nothing more.
    if (!filed && intent.kind != IntentKind::Amend)
        would.asks = was.asks;
    if (filed || (inBoth && decidesSomething(intent.kind)))
        compare(was, would, intent.requestId, intent.kind, intent.person, past.receivedAt);
    forgetWhenOver(intent.requestId);
}

// Everybody signs what is shown in their world: its policy, and its revision of the request.
PastAnswer Simulation::play(World &world, const Intent &intent, Instant at)
{
    State state = world.states.value(intent.requestId);
    const auto *ask = std::get_if<Ask>(&intent.body);
    if (ask == nullptr && state.request)
        ask = &state.request->ask;
    const QString requester = state.request ? state.request->requester : intent.person;
    state.firstTime = ask == nullptr || !world.approved.contains({ requester, ask->target });
    const Rules rules = rulesOf(world, state);
    if (intent.kind == IntentKind::File && ask != nullptr && !ask->extends.isEmpty())
        state.extended = accessOf(*ask, requester, rules, at);
    Intent shown = intent;
    shown.policyDigest = rules.current->digest;
    shown.requestDigest = state.request ? state.request->digest : QByteArray();
    const Judgement judgement = decide(state, rules, shown, at);
    if (!judgement) {
        PastAnswer answer = answerOf(world, intent.requestId);
        answer.refusal = judgement.error();
        return answer;
    }
    world.states.insert(intent.requestId, judgement->next);
    if (judgement->next.request->state == RequestState::Approved)
        world.approved.insert({ requester, judgement->next.request->ask.target });
    return answerOf(world, intent.requestId);
}

PastAnswer Simulation::answerOf(const World &world, const QString &requestId) const
{
    PastAnswer answer;
    const State state = world.states.value(requestId);
    if (!state.request)
        return answer;
    answer.state = state.request->state;
    const Rules rules = rulesOf(world, state);
    if (rules.pinned) {
        for (const Stage &stage :
             chainOf(*state.request, *rules.pinned, m_directory, state.request->revisedAt))
            answer.asks.append(stage.name);
    }
    if (state.grant && answer.state == RequestState::Approved)
        answer.duration = state.grant->duration;
    else if (state.extended && answer.state == RequestState::Approved)
        answer.duration = allowedDuration(*state.request);
    return answer;
}

void Simulation::elapseIn(World &world, const QString &requestId, Instant at)
{
    const auto found = world.states.find(requestId);
    if (found == world.states.end())
        return;
    // One after the other, as the enforcer would have seen them.
    while (found->request->state == RequestState::Pending && found->request->dueAt <= at)
        *found = elapse(*found, rulesOf(world, *found), found->request->dueAt, Millis(0), {}).next;
}

void Simulation::passTime(const QString &requestId, Instant at)
{
    elapseIn(m_then, requestId, at);
    elapseIn(m_proposal, requestId, at);
}

void Simulation::compare(const PastAnswer &was, const PastAnswer &would, const QString &requestId,
                         std::optional<IntentKind> kind, const QString &person, Instant at)
{
    if (was == would)
        return;
    State state = m_then.states.value(requestId);
    if (!state.request)
        state = m_proposal.states.value(requestId);
    if (!state.request || state.request->filedAt < m_since)
        return;
    m_divergences.append({ .kind = kind,
                           .person = person,
                           .at = at,
                           .requestId = requestId,
                           .requester = state.request->requester,
                           .target = state.request->ask.target,
                           .profile = state.request->ask.profile,
                           .was = was,
                           .would = would });
}

void Simulation::forgetWhenOver(const QString &requestId)
{
    const auto isDone = [&](const World &world) {
        const auto found = world.states.constFind(requestId);
        return found == world.states.constEnd() || isOver(*found);
    };
    if (!isDone(m_then) || !isDone(m_proposal))
        return;
    m_then.states.remove(requestId);
    m_proposal.states.remove(requestId);
}

void Simulation::compareEnds(const QString &requestId, Instant now)
{
    const PastAnswer was = answerOf(m_then, requestId);
    PastAnswer would = answerOf(m_proposal, requestId);
    would.asks = was.asks;
    compare(was, would, requestId, std::nullopt, {}, now);
}

void Simulation::finish(Instant now)
{
    const QSet<QString> waiting
        = QSet<QString>(m_then.states.keyBegin(), m_then.states.keyEnd())
              .unite({ m_proposal.states.keyBegin(), m_proposal.states.keyEnd() });
    QStringList ids(waiting.cbegin(), waiting.cend());
    ids.sort();
    for (const QString &id : std::as_const(ids)) {
        passTime(id, now);
        if (m_then.states.contains(id) && m_proposal.states.contains(id))
            compareEnds(id, now);
    }
}

} // namespace sallyport
