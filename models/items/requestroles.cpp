// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/requestroles.h"

#include "models/domain/phase.h"
#include "models/domain/text.h"

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

// Zero stands for "not yet" in the domain; a role without a value is invalid.
QVariant moment(Instant at)
{
    return at == Instant() ? QVariant() : QVariant::fromValue(at);
}

bool isWaiting(const Request &request)
{
    return request.state == RequestState::Pending;
}

QVariant countdownFrom(const RequestItem &item)
{
    if (isWaiting(item.request))
        return moment(item.request.revisedAt);
    if (item.grant && item.grant->state == GrantState::Active)
        return moment(item.grant->openedAt);
    return {};
}

QVariant countdownTo(const RequestItem &item)
{
    if (isWaiting(item.request))
        return moment(item.request.decideBy);
    if (item.grant && item.grant->state == GrantState::Active)
        return moment(item.grant->deadline);
    return {};
}

QVariant sortKey(const RequestItem &item)
{
    const QVariant due = countdownTo(item);
    return toMs(due.isValid() ? due.value<Instant>() : item.request.filedAt);
}

QVariant requestValue(const RequestItem &item, int role)
{
    const Request &request = item.request;
    switch (role) {
    case RequestRoles::RequestIdRole:
        return request.id;
    case RequestRoles::StateRole:
        return QVariant::fromValue(request.state);
    case RequestRoles::RevisionRole:
        return request.revision;
    case RequestRoles::RequesterRole:
        return item.requesterName;
    case RequestRoles::RequesterIdRole:
        return request.requester;
    case RequestRoles::TargetRole:
        return item.targetTitle;
    case RequestRoles::TargetIdRole:
        return request.ask.target;
    case RequestRoles::ProfileRole:
        return request.ask.profile;
    case RequestRoles::ScenarioRole:
        return item.scenarioTitle;
    case RequestRoles::ScenarioIdRole:
        return request.ask.scenario;
    case RequestRoles::ReasonRole:
        return request.ask.reason;
    case RequestRoles::DurationMsRole:
        return qint64(request.ask.duration.count());
    case RequestRoles::FiledAtRole:
        return moment(request.filedAt);
    case RequestRoles::WindowStartRole:
        return moment(request.revisedAt);
    case RequestRoles::DecideByRole:
        return isWaiting(request) ? moment(request.decideBy) : QVariant();
    default:
        return {};
    }
}

QVariant chainValue(const RequestItem &item, int role)
{
    switch (role) {
    case RequestRoles::StageNameRole:
        return item.stageName;
    case RequestRoles::StageNumberRole:
        return item.request.stage + 1;
    case RequestRoles::StageCountRole:
        return item.stageCount;
    case RequestRoles::HaveRole:
        return item.have;
    case RequestRoles::NeedRole:
        return item.need;
    case RequestRoles::MineToDecideRole:
        return item.mineToDecide;
    case RequestRoles::FirstTimeRole:
        return item.firstTime;
    default:
        return {};
    }
}

QVariant grantValue(const Grant &grant, int role)
{
    switch (role) {
    case RequestRoles::GrantIdRole:
        return grant.id;
    case RequestRoles::GrantStateRole:
        return QVariant::fromValue(grant.state);
    case RequestRoles::EndReasonRole:
        return QVariant::fromValue(grant.endReason);
    case RequestRoles::OpenedAtRole:
        return moment(grant.openedAt);
    case RequestRoles::DeadlineRole:
        return moment(grant.deadline);
    case RequestRoles::EndedAtRole:
        return moment(grant.endedAt);
    case RequestRoles::StuckRole:
        return grant.stuck;
    case RequestRoles::ResidueRole:
        return grant.residue;
    default:
        return {};
    }
}

} // namespace

QVariant RequestRoles::value(const RequestItem &item, int role)
{
    switch (role) {
    case ItemRole:
        return QVariant::fromValue(item);
    case PhaseRole:
        return QVariant::fromValue(phaseOf(item.request, item.grant));
    case CountdownFromRole:
        return countdownFrom(item);
    case CountdownToRole:
        return countdownTo(item);
    case SortRole:
        return sortKey(item);
    default:
        break;
    }
    if (QVariant value = requestValue(item, role); value.isValid())
        return value;
    if (QVariant value = chainValue(item, role); value.isValid())
        return value;
    return item.grant ? grantValue(*item.grant, role) : QVariant();
}

QString RequestRoles::lineOf(const RequestItem &item)
{
    return u"%1, %2, %3"_s.arg(visibleText(item.requesterName), visibleText(item.targetTitle),
                               item.request.ask.profile);
}

} // namespace sallyport
