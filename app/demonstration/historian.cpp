// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demonstration/historian.h"

#include "models/domain/ids.h"
#include "models/store/registryrepository.h"
#include "models/store/requestrepository.h"

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

Result<QByteArray> currentPolicyDigest(const QSqlDatabase &database)
{
    const auto policy = RegistryRepository(database).currentPolicy();
    if (!policy)
        return propagate(policy);
    return *policy ? (*policy)->digest : QByteArray();
}

} // namespace

Result<void> Historian::tell(const History &history, const std::function<bool(int, int)> &keepOn)
{
    const auto total = static_cast<int>(history.acts.size());
    for (int index = 0; index < total; ++index) {
        if (!keepOn(index, total))
            return fail(ErrorCode::Conflict, u"demo: cancelled"_s);
        const PastAct &act = history.acts.at(index);
        advanceTo(act.at);
        if (const auto done = perform(history, act); !done)
            return done;
    }
    return {};
}

void Historian::advanceTo(Instant moment)
{
    while (m_clock.now() < moment) {
        // A moment that has passed is one that the enforcer is still busy with: let it go on.
        const Instant soonest = m_clock.now() + std::chrono::seconds(1);
        const Instant stop = std::min(moment, std::max(nextMoment().value_or(moment), soonest));
        m_clock.advance(stop - m_clock.now());
        m_enforcer.settle();
    }
}

std::optional<Instant> Historian::nextMoment() const
{
    const auto due = m_enforcer.nextDue();
    const auto activity = m_target.nextActivity();
    return due && activity ? std::min(due, activity) : due ? due : activity;
}

Result<void> Historian::perform(const History &history, const PastAct &act)
{
    const auto actor = m_cast.actor(act.person);
    if (!actor)
        return propagate(actor);
    const auto digest = send(**actor, history.asks.at(act.request), act);
    if (!digest)
        return propagate(digest);
    m_enforcer.settle();
    const auto receipt = (*actor)->submitter().receipt(*digest);
    if (!receipt)
        return propagate(receipt);
    const QString answer = *receipt ? (*receipt)->code : u"no answer"_s;
    if (answer != act.refusal)
        return fail(
            ErrorCode::Corrupt,
            u"demo: act %1 of request %2 by %3 was answered with \"%4\""_s.arg(
                intentKindName(act.kind), QString::number(act.request), act.person, answer));
    return {};
}

Result<QByteArray> Historian::send(Actor &actor, const PastAsk &past, const PastAct &act)
{
    if (act.kind == IntentKind::File)
        return file(actor, past, act.request);
    const QString id = m_requests.value(act.request);
    const auto request = RequestRepository(m_cast.database()).byId(id);
    if (!request)
        return propagate(request);
    if (!*request)
        return fail(ErrorCode::Corrupt, u"demo: an act before its request"_s);
    const auto policy = currentPolicyDigest(m_cast.database());
    if (!policy)
        return propagate(policy);
    const Displayed seen{ .requestId = id,
                          .requestDigest = (*request)->digest,
                          .policyDigest = *policy };
    if (act.kind != IntentKind::Amend)
        return actor.actions().say(act.kind, seen, { .text = act.text });
    Ask ask = (*request)->ask;
    ask.duration = std::chrono::minutes(act.shorter);
    m_target.expect(grantIdFor(id, (*request)->revision + 1), past.statements);
    return actor.actions().amend(seen, ask);
}

Result<QByteArray> Historian::file(Actor &actor, const PastAsk &past, int index)
{
    const auto policy = currentPolicyDigest(m_cast.database());
    if (!policy)
        return propagate(policy);
    const auto filed = actor.actions().file(past.ask, *policy);
    if (!filed)
        return propagate(filed);
    m_requests.insert(index, filed->requestId);
    m_target.expect(grantIdFor(filed->requestId, 1), past.statements);
    return filed->digest;
}

} // namespace sallyport
