// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/phase.h"

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

Phase phaseOf(const Grant &grant)
{
    switch (grant.state) {
    case GrantState::Opening:
        return Phase::Opening;
    case GrantState::Active:
        return Phase::Open;
    case GrantState::Ending:
        return grant.stuck ? Phase::Stuck : Phase::Ending;
    case GrantState::Ended:
        return Phase::Ended;
    case GrantState::Lapsed:
        return Phase::Lapsed;
    }
    Q_UNREACHABLE();
}

// Once approved, an extension waits for nothing: the access that it is about does.
bool isApprovedExtension(const Request &request)
{
    return !request.ask.extends.isEmpty() && request.dueAt == Instant();
}

} // namespace

bool isUnderWay(const Grant &grant)
{
    return grant.state == GrantState::Opening || grant.state == GrantState::Active
        || grant.state == GrantState::Ending;
}

bool isDraining(const Grant &grant)
{
    return grant.state == GrantState::Ending
        && (grant.endStep == EndStep::Drain || grant.endStep == EndStep::Draining);
}

Instant sessionsUntil(const Grant &grant)
{
    return grant.deadline + grant.end.drain;
}

// A grant is planned when it may open or later, so one that was planned before is that of an
// earlier occurrence.
bool awaitsOpening(const Request &request, const std::optional<Grant> &grant)
{
    return request.state == RequestState::Approved && !isApprovedExtension(request)
        && (!grant || (request.occurrence > 0 && grant->plannedAt < request.startFrom));
}

Phase phaseOf(const Request &request, const std::optional<Grant> &grant)
{
    // What is left of a recurrence may be withdrawn or lapse while an occurrence goes on.
    if (grant && isUnderWay(*grant))
        return phaseOf(*grant);
    switch (request.state) {
    case RequestState::Pending:
        return Phase::Waiting;
    case RequestState::Approved:
        if (isApprovedExtension(request))
            return Phase::Extended;
        return awaitsOpening(request, grant) ? Phase::Approved : phaseOf(*grant);
    case RequestState::Denied:
        // A deny that came while access was being opened ends the grant.
        return grant ? phaseOf(*grant) : Phase::Denied;
    case RequestState::Withdrawn:
        return Phase::Withdrawn;
    case RequestState::Lapsed:
        return Phase::Lapsed;
    }
    Q_UNREACHABLE();
}

QString phaseName(Phase phase)
{
    switch (phase) {
    case Phase::Waiting:
        return u"waiting"_s;
    case Phase::Approved:
        return u"approved"_s;
    case Phase::Opening:
        return u"opening"_s;
    case Phase::Open:
        return u"open"_s;
    case Phase::Ending:
        return u"ending"_s;
    case Phase::Stuck:
        return u"stuck"_s;
    case Phase::Ended:
        return u"ended"_s;
    case Phase::Denied:
        return u"denied"_s;
    case Phase::Withdrawn:
        return u"withdrawn"_s;
    case Phase::Lapsed:
        return u"lapsed"_s;
    case Phase::Extended:
        return u"extended"_s;
    }
    Q_UNREACHABLE();
}

QString endReasonName(EndReason reason)
{
    switch (reason) {
    case EndReason::None:
        return u"none"_s;
    case EndReason::Expired:
        return u"expired"_s;
    case EndReason::Released:
        return u"released"_s;
    case EndReason::Revoked:
        return u"revoked"_s;
    case EndReason::Denied:
        return u"denied"_s;
    case EndReason::NeverOpened:
        return u"never-opened"_s;
    case EndReason::Unused:
        return u"unused"_s;
    case EndReason::Idle:
        return u"idle"_s;
    }
    return {};
}

} // namespace sallyport
