// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/enforcement/liveset.h"

#include <QSet>

#include <algorithm>

namespace sallyport {

namespace {

bool isOver(const State &state)
{
    const bool pending = state.request && state.request->state == RequestState::Pending;
    if (pending)
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
    if (state.grant->state == GrantState::Active && state.grant->bootId == m_bootId) {
        m_byBoot.insert(state.grant->bootDeadline, requestId);
        m_bootOf.insert(requestId, state.grant->bootDeadline);
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

} // namespace sallyport
