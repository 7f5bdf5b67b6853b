// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/governing.h"
#include "models/domain/phase.h"
#include "models/domain/places.h"
#include "models/policy/caseworld.h"
#include "models/policy/durationtext.h"

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

QString grantFact(const QString &name, const Grant &grant, Instant now)
{
    const bool isActive = grant.state == GrantState::Active;
    if (name == "left"_L1 && isActive)
        return durationText(grant.deadline - now);
    if (name == "ended"_L1)
        return endReasonName(grant.endReason);
    if (name == "sessions_left"_L1 && (isActive || isDraining(grant)))
        return durationText(sessionsUntil(grant) - now);
    return u"none"_s;
}

} // namespace

QList<Stage> CaseWorld::waitingStages(const State &state) const
{
    if (!state.request || state.request->state != RequestState::Pending)
        return {};
    const Rules rules = rulesFor(state);
    if (!rules.pinned)
        return {};
    const QList<Stage> chain = chainOf(*state.request, *rules.pinned, m_directory, m_now);
    QList<Stage> waiting;
    for (const int at : openStages(*state.request, chain))
        waiting.append(chain.at(at));
    return waiting;
}

QStringList CaseWorld::waitingFor(const State &state) const
{
    QStringList names;
    for (const Stage &stage : waitingStages(state))
        names.append(stage.name);
    return names;
}

QStringList CaseWorld::approversOf(const State &state) const
{
    QSet<QString> people;
    for (const Stage &stage : waitingStages(state)) {
        const QStringList may = eligibleApprovers(stage, *state.request, m_directory);
        people.unite(QSet<QString>(may.cbegin(), may.cend()));
        for (const StandIn &one : standInsAt(stage, *state.request, m_directory, m_now))
            people.insert(one.person);
    }
    QStringList sorted(people.cbegin(), people.cend());
    sorted.sort();
    return sorted;
}

bool CaseWorld::isFirstTime(const QString &request, const QString &person,
                            const QString &target) const
{
    for (auto it = m_states.cbegin(); it != m_states.cend(); ++it) {
        const auto &other = it->request;
        if (it.key() != request && other && other->state == RequestState::Approved
            && other->requester == person && other->ask.target == target)
            return false;
    }
    return true;
}

bool CaseWorld::isReviewOverdue(const QString &request, const QString &person) const
{
    for (auto it = m_states.cbegin(); it != m_states.cend(); ++it) {
        const auto &other = it->request;
        if (it.key() != request && other && other->requester == person
            && other->reviewBy > Instant() && other->reviewBy <= m_now)
            return true;
    }
    return false;
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

QStringList caseFacts()
{
    return { u"state"_s,    u"waits_for"_s, u"approvers"_s,   u"rule"_s,
             u"revision"_s, u"duration"_s,  u"left"_s,        u"starts_in"_s,
             u"claim_in"_s, u"review_in"_s, u"question_of"_s, u"log"_s,
             u"in_force"_s, u"comes_in"_s,  u"ended"_s,       u"sessions_left"_s };
}

QString CaseWorld::untilText(Instant moment) const
{
    if (moment == Instant())
        return u"none"_s;
    return moment > m_now ? durationText(moment - m_now) : u"past"_s;
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
    if (name == "in_force"_L1)
        return { m_documents.value(m_policies.last().digest).name };
    if (name == "comes_in"_L1)
        return { untilText(nextProposalDue(m_directory).value_or(Instant())) };
    if (!state.request)
        return { u"none"_s };
    if (name == "state"_L1)
        return { phaseName(phaseOf(*state.request, state.grant)) };
    if (name == "waits_for"_L1)
        return waitingFor(state);
    if (name == "approvers"_L1)
        return approversOf(state);
    if (name == "rule"_L1)
        return { state.request->rule };
    if (name == "revision"_L1)
        return { QString::number(state.request->revision) };
    if (name == "duration"_L1)
        return { durationText(state.grant ? state.grant->duration : state.request->ask.duration) };
    if (name == "starts_in"_L1)
        return { untilText(state.request->startFrom) };
    if (name == "claim_in"_L1)
        return { untilText(state.request->startBy) };
    if (name == "review_in"_L1)
        return { untilText(state.request->reviewBy) };
    if (name == "question_of"_L1 && !state.request->questionBy.isEmpty())
        return { state.request->questionBy };
    return { state.grant ? grantFact(name, *state.grant, m_now) : u"none"_s };
}

} // namespace sallyport
