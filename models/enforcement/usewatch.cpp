// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/enforcement/usewatch.h"

#include <algorithm>

namespace sallyport {

namespace {

bool isWatched(const Grant &grant, const QString &target)
{
    return grant.target == target && grant.state == GrantState::Active && grant.end.isWatched();
}

} // namespace

std::optional<Instant> UseWatch::lookAt(const QString &target, const QList<Grant> &live)
{
    std::optional<Instant> first;
    for (const Grant &grant : live) {
        const auto due = grant.target == target ? lapseDue(grant) : std::nullopt;
        if (due && (!first || *due < *first))
            first = due;
    }
    return first;
}

UseWatch::Uses UseWatch::usesIn(const InventoryAnswer &answer)
{
    Uses uses;
    for (const TargetObject &object : *answer.objects) {
        // A session of which the target does not say when it was in use may be in use now.
        const bool isKnown = object.usedAt > Instant();
        if (object.sessions > 0)
            uses.insert(object.grantId, isKnown ? object.usedAt - answer.skew : answer.askedAt);
    }
    return uses;
}

UseWatch::Uses UseWatch::usesIn(const ActivityPage &page, const QString &target,
                                const LiveSet &live, Instant now)
{
    Uses uses;
    for (const ActivityLine &line : page.lines) {
        if (line.kind != ActivityKind::Refused)
            uses[line.grantId] = std::max(uses.value(line.grantId), line.at);
    }
    const QList<Grant> grants = page.lostBytes > 0 ? live.grants() : QList<Grant>();
    for (const Grant &grant : grants) {
        if (isWatched(grant, target))
            uses.insert(grant.id, now);
    }
    return uses;
}

Use UseWatch::useOf(const Grant &grant, const Uses &uses) const
{
    return { .lastAt = uses.value(grant.id),
             .until = std::min(m_listed.value(grant.target), m_read.value(grant.target)) };
}

bool UseWatch::hasNews(const QString &target, const Uses &uses, const LiveSet &live,
                       Instant now) const
{
    return std::ranges::any_of(live.grants(), [&](const Grant &grant) {
        const State *const state = isWatched(grant, target) ? live.ofGrant(grant.id) : nullptr;
        return state != nullptr && observe(*state, useOf(grant, uses), now).next != *state;
    });
}

Result<void> UseWatch::tell(Batch &batch, const QString &target, const Uses &uses,
                            const LiveSet &live, Instant now) const
{
    for (const Grant &grant : live.grants()) {
        if (!isWatched(grant, target))
            continue;
        const auto state = batch.stateOfGrant(grant.id);
        if (!state)
            return propagate(state);
        if (const auto told = batch.record(*state, observe(*state, useOf(grant, uses), now)); !told)
            return told;
    }
    return {};
}

} // namespace sallyport
