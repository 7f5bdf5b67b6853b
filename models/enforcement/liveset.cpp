// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/enforcement/liveset.h"

#include "models/domain/phase.h"

#include <QSet>

#include <algorithm>

namespace sallyport {

namespace {

bool isOver(const State &state)
{
    if (state.request
        && (state.request->state == RequestState::Pending || state.request->dueAt > Instant()))
        return false;
    if (!state.grant)
        return true;
    const auto grantState = state.grant->state;
    return (grantState == GrantState::Ended || grantState == GrantState::Lapsed)
        && !wantedOperation(*state.grant);
}

} // namespace

void LiveSet::forget(const QString &requestId)
{
    if (const auto it = m_wallOf.constFind(requestId); it != m_wallOf.constEnd())
        m_byWall.remove(*it, requestId);
    if (const auto it = m_bootOf.constFind(requestId); it != m_bootOf.constEnd())
        m_byBoot.remove(*it, requestId);
    if (const auto *state = find(requestId); state && state->grant)
        m_requestOfGrant.remove(state->grant->id);
    m_wallOf.remove(requestId);
    m_bootOf.remove(requestId);
    m_states.remove(requestId);
}

void LiveSet::put(const QString &requestId, const State &state)
{
    forget(requestId);
    if (isOver(state))
        return;
    m_states.insert(requestId, state);
    if (const auto due = sallyport::nextDue(state))
        postpone(requestId, *due);
    if (!state.grant)
        return;
    m_requestOfGrant.insert(state.grant->id, requestId);
    const Grant &grant = *state.grant;
    if ((grant.state == GrantState::Active || isDraining(grant)) && grant.bootId == m_bootId) {
        const Millis due = grant.bootDeadline + (isDraining(grant) ? grant.end.drain : Millis(0));
        m_byBoot.insert(due, requestId);
        m_bootOf.insert(requestId, due);
    }
}

void LiveSet::postpone(const QString &requestId, Instant until)
{
    if (const auto it = m_wallOf.constFind(requestId); it != m_wallOf.constEnd())
        m_byWall.remove(*it, requestId);
    m_byWall.insert(until, requestId);
    m_wallOf.insert(requestId, until);
}

void LiveSet::clear()
{
    m_states.clear();
    m_requestOfGrant.clear();
    m_byWall.clear();
    m_wallOf.clear();
    m_byBoot.clear();
    m_bootOf.clear();
}

const State *LiveSet::find(const QString &requestId) const
{
    const auto it = m_states.constFind(requestId);
    return it == m_states.constEnd() ? nullptr : &*it;
}

const State *LiveSet::ofGrant(const QString &grantId) const
{
    return find(m_requestOfGrant.value(grantId));
}

QStringList LiveSet::due(Instant now, Millis boot) const
{
    QStringList found;
    QSet<QString> seen;
    const auto add = [&](const QString &id) {
        if (!seen.contains(id))
            found.append(id);
        seen.insert(id);
    };
    for (auto it = m_byWall.cbegin(); it != m_byWall.cend() && it.key() <= now; ++it)
        add(it.value());
    for (auto it = m_byBoot.cbegin(); it != m_byBoot.cend() && it.key() <= boot; ++it)
        add(it.value());
    return found;
}

std::optional<Instant> LiveSet::nextDue() const
{
    return m_byWall.isEmpty() ? std::nullopt : std::optional(m_byWall.firstKey());
}

std::optional<Millis> LiveSet::nextBoot() const
{
    return m_byBoot.isEmpty() ? std::nullopt : std::optional(m_byBoot.firstKey());
}

std::optional<Instant> LiveSet::nextDueAfter(Instant moment) const
{
    const auto next = m_byWall.upperBound(moment);
    return next == m_byWall.cend() ? std::nullopt : std::optional(next.key());
}

std::optional<Millis> LiveSet::nextBootAfter(Millis moment) const
{
    const auto next = m_byBoot.upperBound(moment);
    return next == m_byBoot.cend() ? std::nullopt : std::optional(next.key());
}

QList<Grant> LiveSet::grants() const
{
    QList<Grant> found;
    for (const State &state : m_states) {
        if (state.grant)
            found.append(*state.grant);
    }
    std::sort(found.begin(), found.end(),
              [](const Grant &a, const Grant &b) { return a.id < b.id; });
    return found;
}

bool LiveSet::hasAccess() const
{
    return std::any_of(m_states.begin(), m_states.end(), [](const State &state) {
        return state.grant
            && (state.grant->state == GrantState::Opening
                || state.grant->state == GrantState::Active
                || state.grant->state == GrantState::Ending);
    });
}

// Whoever has to claim it starts an enforcer by that.
bool LiveSet::hasOpeningAhead() const
{
    return std::any_of(m_states.begin(), m_states.end(), [](const State &state) {
        return state.request && state.request->startBy == Instant()
            && awaitsOpening(*state.request, state.grant);
    });
}

} // namespace sallyport
