// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/places.h"

#include "models/domain/engine/parts.h"

namespace sallyport {

const QString &authorityOf(const Decision &decision)
{
    return decision.actingFor.isEmpty() ? decision.person : decision.actingFor;
}

bool isDecisionOf(const Decision &decision, const QString &person, const Directory &directory)
{
    return directory.sameHuman(decision.person, person)
        || directory.sameHuman(authorityOf(decision), person);
}

QStringList authoritiesOf(const QString &person, const Directory &directory, Instant at)
{
    const Person *known = directory.person(person);
    return QStringList{ person }
    + (known != nullptr && known->active ? directory.placesOf(person, at) : QStringList());
}

QList<StandIn> standInsAt(const Stage &stage, const Request &request, const Directory &directory,
                          Instant at)
{
    const QStringList eligible = eligibleApprovers(stage, request, directory);
    QList<StandIn> standIns;
    for (const Delegation &delegation : directory.delegations()) {
        const Person *person = directory.person(delegation.to);
        if (!delegation.holds(at) || !eligible.contains(delegation.from) || !person
            || !person->active || directory.matches(stage.from, delegation.to)
            || engine::isBarred(request, delegation.to, directory)
            || engine::hasDecided(request, delegation.to, directory))
            continue;
        standIns.append({ delegation.to, delegation.from });
    }
    return standIns;
}

} // namespace sallyport
