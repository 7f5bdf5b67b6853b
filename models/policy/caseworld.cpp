// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/caseworld.h"

#include "models/domain/governing.h"
#include "models/domain/places.h"
#include "models/domain/registry.h"

#include "models/policy/policydiff.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

const QString BootId = u"case"_s;

Millis bootAt(Instant now)
{
    return now.time_since_epoch();
}

// As in the ledger, a request's id is 16 bytes; here they follow from the case's name of it.
QString idOf(const QString &request)
{
    const QByteArray id = QCryptographicHash::hash(request.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(id.left(16).toHex());
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
    } else if (kind == OperationKind::Extend) {
        result.deadline = grant.extendTo;
        result.bootDeadline = bootAt(result.deadline);
        result.bootId = BootId;
    }
    return result;
}

} // namespace

CaseWorld::CaseWorld(const CaseFile &file)
    : m_policies({ file.policy.policy })
    , m_documents({ { file.policy.policy.digest, file.policy } })
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
    if (outcome.next.extended) {
        for (State &other : m_states) {
            if (other.grant && other.grant->id == outcome.next.extended->id)
                other.grant = outcome.next.extended;
        }
    }
    for (const Event &event : outcome.events)
        m_log.append(event.kind);
}

std::optional<Grant> CaseWorld::grantOf(const QString &id) const
{
    const auto found = std::ranges::find_if(
        m_states, [&](const State &state) { return state.request && state.request->id == id; });
    return found == m_states.end() ? std::nullopt : found->grant;
}

void CaseWorld::answerTargets()
{
    if (!m_targetAnswers)
        return;
    const QStringList names = m_states.keys();
    for (const QString &name : names) {
        while (const auto grant = m_states.value(name).grant) {
            const auto wanted = wantedOperation(*grant);
            if (!wanted || (*wanted == OperationKind::Open && m_directory.freeze()))
                break;
            take(name, settle(m_states.value(name), answerTo(*grant, *wanted, m_now), m_now));
        }
    }
}

void CaseWorld::elapseAt(Instant now)
{
    m_now = now;
    enactDueProposals();
    const QStringList names = m_states.keys();
    for (const QString &name : names) {
        State state = m_states.value(name);
        if (state.request)
            state.extended = grantOf(state.request->ask.extends);
        take(name, elapse(state, rulesFor(state), now, bootAt(now), BootId));
    }
    for (const QString &name : names)
        lookAtUse(name, {});
    answerTargets();
}

// What a target shows while it answers.
void CaseWorld::lookAtUse(const QString &request, Instant usedAt)
{
    if (m_targetAnswers)
        take(request, observe(m_states.value(request), { usedAt, m_now }, m_now));
}

void CaseWorld::use(const QString &request)
{
    lookAtUse(request, m_now);
}

void CaseWorld::pass(Millis time)
{
    const Instant end = m_now + time;
    for (bool isDue = true; isDue;) {
        isDue = false;
        Instant next = end;
        const auto consider = [&](const std::optional<Instant> &due) {
            if (!due || *due <= m_now || *due > next)
                return;
            next = *due;
            isDue = true;
        };
        consider(nextProposalDue(m_directory));
        for (const State &state : std::as_const(m_states)) {
            consider(nextDue(state));
            if (state.grant)
                consider(lapseDue(*state.grant));
        }
        if (isDue)
            elapseAt(next);
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

void CaseWorld::lookAround(State &state, const CaseStep &step) const
{
    const Ask *ask = std::get_if<Ask>(&step.body);
    if (!ask && state.request)
        ask = &state.request->ask;
    const QString asker = ask && !ask->onBehalfOf.isEmpty() ? ask->onBehalfOf : step.who;
    const QString person = state.request ? state.request->requester : asker;
    const QString target = ask ? ask->target : QString();
    if (ask && !ask->extends.isEmpty())
        state.extended = grantOf(state.request ? ask->extends : idOf(ask->extends));
    state.stuckElsewhere = isStuckElsewhere(step.request, person, target);
    state.firstTime = isFirstTime(step.request, person, target);
    state.reviewOverdue = isReviewOverdue(step.request, person);
}

Intent CaseWorld::intentOf(const CaseStep &step, const State &state)
{
    Intent intent;
    intent.kind = *step.act;
    intent.person = step.who;
    intent.createdAt = m_now;
    intent.admitBefore = m_now + MaxAdmitWindow;
    intent.requestId = idOf(step.request);
    if (state.request)
        intent.requestDigest = state.request->digest;
    intent.policyDigest = m_policies.last().digest;
    intent.body = step.body;
    if (auto *ask = std::get_if<Ask>(&intent.body); ask && !ask->extends.isEmpty())
        ask->extends = idOf(ask->extends);
    intent.digest
        = QCryptographicHash::hash(QByteArray::number(++m_serial), QCryptographicHash::Sha256);
    return intent;
}

// A case says how long it is until then.
void CaseWorld::date(DelegateBody &body) const
{
    body.from += m_now.time_since_epoch();
    body.until += m_now.time_since_epoch();
}

std::optional<Refusal> CaseWorld::applyStatement(Intent statement)
{
    if (auto *delegation = std::get_if<DelegateBody>(&statement.body))
        date(*delegation);
    const auto applied = applyRegistry(m_directory, &m_policies.last(), statement, {}, m_now);
    if (!applied)
        return applied.error();
    takeOver(*applied);
    if (const auto *order = std::get_if<EndAllBody>(&statement.body)) {
        const QStringList names = m_states.keys();
        for (const QString &name : names)
            take(name, endByOrder(m_states.value(name), *order, statement, m_now));
    }
    answerTargets();
    return std::nullopt;
}

void CaseWorld::enact(const CaseDocument &document)
{
    m_documents.insert(document.policy.digest, document);
    m_policies.append(document.policy);
}

void CaseWorld::takeOver(const RegistryOutcome &outcome)
{
    m_directory = outcome.directory;
    if (outcome.appliedPolicy)
        m_policies.append(m_documents.value(*outcome.appliedPolicy).policy);
    for (const Event &event : outcome.events)
        m_log.append(event.kind);
}

void CaseWorld::enactDueProposals()
{
    while (const auto due = dueProposal(m_directory, m_now))
        takeOver(enactDue(m_directory, &m_policies.last(), *due, true, m_now));
}

std::optional<Refusal> CaseWorld::govern(const Intent &intent, const CaseDocument &document)
{
    m_documents.insert(document.policy.digest, document);
    const Policy &current = m_policies.last();
    const RegistryFacts facts{ .policyStored = true,
                               .policyValid = true,
                               .loosens = loosens(policyDifference(current, document.policy)) };
    const auto applied = applyRegistry(m_directory, &current, intent, facts, m_now);
    if (!applied)
        return applied.error();
    takeOver(*applied);
    return std::nullopt;
}

std::optional<Refusal> CaseWorld::act(const CaseStep &step)
{
    State state = m_states.value(step.request);
    const Intent intent = intentOf(step, state);
    if (step.proposal)
        return govern(intent, *step.proposal);
    if (isRegistryKind(intent.kind))
        return applyStatement(intent);
    lookAround(state, step);
    const Judgement judgement = decide(state, rulesFor(state), intent, m_now);
    if (!judgement)
        return judgement.error();
    take(step.request, *judgement);
    answerTargets();
    return std::nullopt;
}

} // namespace sallyport
