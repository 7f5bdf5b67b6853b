// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/enforcement/emergency.h"

#include "models/domain/phase.h"
#include "models/enforcement/logging.h"

namespace sallyport {

namespace {

bool isEnding(const State &state)
{
    return state.grant && state.grant->state == GrantState::Ending;
}

} // namespace

void Emergency::spool(const QString &grantId, const std::optional<OperationResult> &result,
                      Instant at)
{
    const auto kept = m_spool.append({ grantId, at, m_time.boot(), m_time.bootId(), result });
    if (!kept)
        qCCritical(logLedger, "The spool cannot be written; what happens is kept in memory only");
}

void Emergency::apply(Running &running, const OperationResult &result, Instant at)
{
    const Outcome outcome = sallyport::settle(running.state, result, at);
    running.state = outcome.next;
    running.failures = result.ok ? 0 : running.failures + 1;
    running.nextAt = result.ok ? at : at + backOff(running.failures);
    for (const Operation &planned : outcome.operations)
        running.nextAt = std::max(running.nextAt, planned.nextAt);
}

void Emergency::resume(const LiveSet &live)
{
    for (const SpoolEntry &entry : m_spool.entries()) {
        if (!m_running.contains(entry.grantId)) {
            const State *state = live.ofGrant(entry.grantId);
            if (!state)
                continue;
            m_running.insert(entry.grantId, { *state, 0, entry.at });
        }
        Running &running = m_running[entry.grantId];
        if (entry.result)
            apply(running, *entry.result, entry.at);
        else
            running.state = elapse(running.state, {}, entry.at, entry.boot, entry.bootId).next;
    }
}

void Emergency::passTime(Running &running)
{
    if (isEnding(running.state) && !isDraining(*running.state.grant))
        return;
    const Instant now = m_time.now() - m_patience;
    const Outcome outcome
        = elapse(running.state, {}, now, m_time.boot() - m_patience, m_time.bootId());
    if (outcome.next.grant->endStep == running.state.grant->endStep)
        return; // nothing but warnings
    spool(running.state.grant->id, std::nullopt, now);
    running.state = outcome.next;
    running.nextAt = now;
}

void Emergency::adopt(const State &state)
{
    if (!state.grant || m_running.contains(state.grant->id))
        return;
    Running running{ state, 0, m_time.now() };
    passTime(running);
    if (isEnding(running.state) && running.state.grant->endDueAt + m_patience <= m_time.now())
        m_running.insert(state.grant->id, running);
}

QList<TargetWork> Emergency::tick(const LiveSet &live)
{
    for (const Grant &grant : live.grants())
        adopt(*live.ofGrant(grant.id));
    return due();
}

std::optional<State> Emergency::stateOf(const QString &grantId) const
{
    const auto running = m_running.constFind(grantId);
    return running == m_running.cend() ? std::nullopt : std::optional(running->state);
}

void Emergency::forgetOver(const LiveSet &live)
{
    const QStringList known = m_running.keys();
    for (const QString &grantId : known) {
        if (!live.ofGrant(grantId))
            m_running.remove(grantId);
    }
}

QList<TargetWork> Emergency::due()
{
    QList<TargetWork> works;
    for (Running &running : m_running) {
        passTime(running);
        const Grant &grant = *running.state.grant;
        const auto wanted = wantedOperation(grant);
        if (!wanted || givesAccess(*wanted) || running.nextAt > m_time.now()
            || m_queue.isUnderWay(grant.id))
            continue;
        OperationWork work;
        work.operation.grantId = grant.id;
        work.operation.target = grant.target;
        work.operation.kind = *wanted;
        work.operation.plannedAt = m_time.now();
        work.operation.attempts = running.failures + 1;
        works.append({ grant.target, work });
    }
    return works;
}

std::optional<Instant> Emergency::nextDue() const
{
    std::optional<Instant> next;
    for (const Running &running : m_running) {
        const Grant &grant = *running.state.grant;
        if (isDraining(grant) && (!next || sessionsUntil(grant) + m_patience < *next))
            next = sessionsUntil(grant) + m_patience;
        const auto wanted = wantedOperation(grant);
        if (wanted && !givesAccess(*wanted) && !m_queue.isUnderWay(grant.id)
            && (!next || running.nextAt < *next))
            next = running.nextAt;
    }
    return next;
}

bool Emergency::take(const OperationAnswer &answer, const LiveSet &live)
{
    const OperationResult &result = answer.result;
    // A later end counts once the ledger has it; until then the earlier one does.
    if (result.kind == OperationKind::Extend)
        return false;
    if (!m_running.contains(result.grantId)) {
        const State *state = live.ofGrant(result.grantId);
        if (!state)
            return false;
        m_running.insert(result.grantId, { *state, 0, m_time.now() });
    }
    spool(result.grantId, result, m_time.now());
    apply(m_running[result.grantId], result, m_time.now());
    return true;
}

} // namespace sallyport
