// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/caseworld.h"

#include "models/domain/phase.h"
#include "models/policy/durationtext.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

const QString BootId = u"case"_s;

Millis bootAt(Instant now)
{
    return now.time_since_epoch();
}

OperationResult answerTo(const Grant &grant, OperationKind kind, Instant now)
{
    OperationResult result;
    result.grantId = grant.id;
    result.kind = kind;
    result.ok = true;
    if (kind == OperationKind::Open) {
        result.deadline = now + grant.duration;
        result.bootDeadline = bootAt(result.deadline);
        result.bootId = BootId;
    }
    return result;
}

} // namespace

CaseWorld::CaseWorld(const CaseFile &file)
    : m_policies({ file.policy })
    , m_directory(file.directory)
    , m_now(file.start)
{
}

Rules CaseWorld::rulesFor(const State &state) const
{
    Rules rules{ .current = &m_policies.last(), .pinned = nullptr, .directory = &m_directory };
    for (const Policy &policy : m_policies) {
        if (state.request && policy.digest == state.request->policyDigest)
            rules.pinned = &policy;
    }
    return rules;
}

void CaseWorld::take(const QString &request, const Outcome &outcome)
{
    m_states.insert(request, outcome.next);
    for (const Event &event : outcome.events)
        m_log.append(event.kind);
}

void CaseWorld::answerTargets()
{
    if (!m_targetAnswers)
        return;
    const QStringList names = m_states.keys();
    for (const QString &name : names) {
        while (const auto grant = m_states.value(name).grant) {
            const auto wanted = wantedOperation(*grant);
            if (!wanted)
                break;
            take(name, settle(m_states.value(name), answerTo(*grant, *wanted, m_now), m_now));
        }
    }
}

void CaseWorld::elapseAt(Instant now)
{
    m_now = now;
    const QStringList names = m_states.keys();
    for (const QString &name : names)
        take(name, elapse(m_states.value(name), now, bootAt(now), BootId));
    answerTargets();
}

void CaseWorld::pass(Millis time)
{
    const Instant end = m_now + time;
    while (true) {
        std::optional<Instant> next;
        for (const State &state : std::as_const(m_states)) {
            const auto due = nextDue(state);
            if (due && *due > m_now && *due <= end && (!next || *due < *next))
                next = due;
        }
        if (!next)
            break;
        elapseAt(*next);
    }
    elapseAt(end);
}

void CaseWorld::change(const CaseChange &change)
{
    if (change.group.isEmpty())
        m_directory.disablePerson(change.person);
    else
        m_directory.setMember(change.group, change.person, change.member);
}

void CaseWorld::setTargetAnswers(bool answers)
{
    m_targetAnswers = answers;
    answerTargets();
}

bool CaseWorld::isStuckElsewhere(const QString &request, const QString &person,
                                 const QString &target) const
{
    for (auto it = m_states.cbegin(); it != m_states.cend(); ++it) {
        const auto &grant = it->grant;
        if (it.key() != request && grant && grant->stuck && grant->person == person
            && grant->target == target)
            return true;
    }
    return false;
}

Intent CaseWorld::intentOf(const CaseStep &step, const State &state)
{
    Intent intent;
    intent.kind = *step.act;
    intent.person = step.who;
    intent.createdAt = m_now;
    intent.admitBefore = m_now + MaxAdmitWindow;
    // As in the ledger, a request's id is 16 bytes; here they follow from the case's name of it.
    const QByteArray id
        = QCryptographicHash::hash(step.request.toUtf8(), QCryptographicHash::Sha256);
    intent.requestId = QString::fromLatin1(id.left(16).toHex());
    if (state.request)
        intent.requestDigest = state.request->digest;
    intent.policyDigest = m_policies.last().digest;
    intent.body = step.body;
    intent.digest
        = QCryptographicHash::hash(QByteArray::number(++m_serial), QCryptographicHash::Sha256);
    return intent;
}

std::optional<Refusal> CaseWorld::act(const CaseStep &step)
{
    State state = m_states.value(step.request);
    const Intent intent = intentOf(step, state);
    if (const Ask *ask = std::get_if<Ask>(&step.body))
        state.stuckElsewhere = isStuckElsewhere(step.request, step.who, ask->target);
    else if (state.request)
        state.stuckElsewhere
            = isStuckElsewhere(step.request, state.request->requester, state.request->ask.target);
    const Judgement judgement = decide(state, rulesFor(state), intent, m_now);
    if (!judgement)
        return judgement.error();
    take(step.request, *judgement);
    answerTargets();
    return std::nullopt;
}

std::optional<Stage> CaseWorld::waitingStage(const State &state) const
{
    if (!state.request || state.request->state != RequestState::Pending)
        return std::nullopt;
    const Rules rules = rulesFor(state);
    const Rule *rule = rules.pinned ? rules.pinned->ruleNamed(state.request->rule) : nullptr;
    const QList<Stage> chain = rule ? stagesFor(*rule, state.request->ask) : QList<Stage>();
    if (state.request->stage >= chain.size())
        return std::nullopt;
    return chain.at(state.request->stage);
}

QStringList caseFacts()
{
    return { u"state"_s,    u"waits_for"_s, u"approvers"_s, u"rule"_s,
             u"revision"_s, u"duration"_s,  u"left"_s,      u"log"_s };
}

QStringList CaseWorld::fact(const QString &name, const QString &request) const
{
    const State state = m_states.value(request);
    if (name == "log"_L1) {
        QStringList kinds;
        for (const EventKind kind : m_log)
            kinds.append(eventKindName(kind));
        return kinds;
    }
    if (!state.request)
        return { u"none"_s };
    if (name == "state"_L1)
        return { phaseName(phaseOf(*state.request, state.grant)) };
    const auto stage = waitingStage(state);
    if (name == "waits_for"_L1)
        return stage ? QStringList{ stage->name } : QStringList();
    if (name == "approvers"_L1)
        return stage ? eligibleApprovers(*stage, *state.request, m_directory) : QStringList();
    if (name == "rule"_L1)
        return { state.request->rule };
    if (name == "revision"_L1)
        return { QString::number(state.request->revision) };
    if (name == "duration"_L1)
        return { durationText(state.grant ? state.grant->duration : state.request->ask.duration) };
    if (name == "left"_L1 && state.grant && state.grant->state == GrantState::Active)
        return { durationText(state.grant->deadline - m_now) };
    return { u"none"_s };
}

} // namespace sallyport
