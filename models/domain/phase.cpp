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

} // namespace

Phase phaseOf(const Request &request, const std::optional<Grant> &grant)
{
    switch (request.state) {
    case RequestState::Pending:
        return Phase::Waiting;
    case RequestState::Approved:
        return grant ? phaseOf(*grant) : Phase::Approved;
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
    }
    Q_UNREACHABLE();
}

} // namespace sallyport
