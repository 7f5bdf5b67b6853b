// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/enforcement/loginends.h"

#include "models/enforcement/targetexecutor.h"

#include <algorithm>

namespace sallyport {

namespace {

// An extension reaches the target before the ledger has its end.
Instant latestEnd(const Grant &grant)
{
    return std::max(grant.deadline, grant.extendTo);
}

} // namespace

Instant LoginEnds::earliestOf(const TargetObject &object)
{
    return std::min(object.deadline, object.loginUntil.value_or(object.deadline));
}

Instant LoginEnds::latestOf(const TargetObject &object)
{
    return std::max(object.deadline, object.loginUntil.value_or(object.deadline));
}

EndFinding LoginEnds::judge(const Grant &grant, const TargetObject &object, Instant askedAt)
{
    if (grant.state != GrantState::Active || askedAt <= grant.openedAt)
        return EndFinding::None;
    // Either alone would let somebody in too long: the server's own end, or the reaper's.
    if (object.loginEnabled && latestOf(object) > latestEnd(grant))
        return EndFinding::Later;
    const bool isLess = !object.loginEnabled || earliestOf(object) < grant.deadline;
    if (!isLess || askedAt + MaxSkew >= grant.deadline) {
        m_suspicions.remove(grant.id);
        return EndFinding::None;
    }
    if (!isSeenAgain(object, grant, askedAt))
        return EndFinding::None;
    return object.loginEnabled ? EndFinding::Earlier : EndFinding::Shut;
}

bool LoginEnds::isSeenAgain(const TargetObject &object, const Grant &grant, Instant askedAt)
{
    const Suspicion seen{ grant.deadline, earliestOf(object), object.loginEnabled, askedAt };
    const auto before = m_suspicions.constFind(grant.id);
    const bool isSame = before != m_suspicions.cend() && before->deadline == seen.deadline
        && before->end == seen.end && before->loginEnabled == seen.loginEnabled;
    if (!isSame)
        m_suspicions.insert(grant.id, seen);
    return isSame && before->askedAt < askedAt;
}

} // namespace sallyport
